package paso.portrayal.grid;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paso.geo.Projection;
import paso.geo.Viewport;
import paso.model.Raster;
import paso.portrayal.layer.DrawnSet;
import paso.portrayal.layer.LayerSource;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.MapRequest;
import paso.style.Roles;
import paso.style.Symbolizer.RasterSymbol;

/**
 * A layer made of a grid. What was drawn is kept with a margin around it, so that a picture of the same place costs nothing
 * while time plays, and little while the map is dragged.
 */
public final class RasterSource implements LayerSource {

    private static final int MARGIN_PX = 96;
    /** A picture of more pixels is drawn coarser and stretched: a press sees no finer shades. */
    private static final double MOST_PIXELS = 16e6;

    private static final double WHOLE_PX = 0.02;
    private static final int MOST_KEPT = 4;

    private final String id;
    private final Raster raster;
    private final Optional<HeightPyramid> heights;
    private final Optional<PicturePyramid> picture;
    /** Guarded by this; the last used first. */
    private final ArrayDeque<Kept> kept = new ArrayDeque<>();

    public RasterSource(String id, Raster raster) {
        this.id = id;
        this.raster = raster;
        heights = raster instanceof Raster.Elevation grid ? Optional.of(new HeightPyramid(grid)) : Optional.empty();
        picture = raster instanceof Raster.Picture grid ? Optional.of(new PicturePyramid(grid)) : Optional.empty();
    }

    /** What the pixels depend on besides the place. */
    private record Look(
            Projection projection,
            double metersPerPixel,
            double ratio,
            RasterSymbol symbol,
            int shadowArgb,
            int lightArgb) {}

    /** Pixels around a part of the plane, and what was last cut out of them. */
    private static final class Kept {
        private final Look look;
        private final Viewport viewport;
        private final int[] argbPre;
        private @Nullable Viewport lastAsked;
        private List<DisplayList.Op> lastCut = List.of();

        Kept(Look look, Viewport viewport, int[] argbPre) {
            this.look = look;
            this.viewport = viewport;
            this.argbPre = argbPre;
        }

        boolean holds(Look wanted, Viewport asked) {
            double left = viewport.toPixelX(asked.toPlaneX(0));
            double top = viewport.toPixelY(asked.toPlaneY(0));
            return look.equals(wanted)
                    && Math.abs(left - Math.rint(left)) <= WHOLE_PX
                    && Math.abs(top - Math.rint(top)) <= WHOLE_PX
                    && Math.rint(left) >= 0
                    && Math.rint(top) >= 0
                    && Math.rint(left) + asked.widthPx() <= viewport.widthPx()
                    && Math.rint(top) + asked.heightPx() <= viewport.heightPx();
        }

        /** The asked part of the pixels, less clear edges. */
        List<DisplayList.Op> cut(Viewport asked, double times) {
            if (asked.equals(lastAsked)) {
                return lastCut;
            }
            int left = (int) Math.rint(viewport.toPixelX(asked.toPlaneX(0)));
            int top = (int) Math.rint(viewport.toPixelY(asked.toPlaneY(0)));
            int minX = Integer.MAX_VALUE;
            int maxX = -1;
            int minY = -1;
            int maxY = -1;
            for (int y = 0; y < asked.heightPx(); y++) {
                int from = (top + y) * viewport.widthPx() + left;
                int first = 0;
                while (first < asked.widthPx() && argbPre[from + first] == 0) {
                    first++;
                }
                if (first < asked.widthPx()) {
                    int last = asked.widthPx() - 1;
                    while (argbPre[from + last] == 0) {
                        last--;
                    }
                    minX = Math.min(minX, first);
                    maxX = Math.max(maxX, last);
                    minY = minY < 0 ? y : minY;
                    maxY = y;
                }
            }
            lastAsked = asked;
            lastCut = maxX < 0 ? List.of() : List.of(copied(left, top, minX, minY, maxX, maxY, times));
            return lastCut;
        }

        private DisplayList.Picture copied(int left, int top, int minX, int minY, int maxX, int maxY, double times) {
            int width = maxX - minX + 1;
            int height = maxY - minY + 1;
            int[] pixels = new int[width * height];
            for (int y = 0; y < height; y++) {
                System.arraycopy(
                        argbPre, (top + minY + y) * viewport.widthPx() + left + minX, pixels, y * width, width);
            }
            return new DisplayList.Picture(
                    width, height, pixels, minX * times, minY * times, width * times, height * times);
        }
    }

    /** What to paint for a request; nothing where the picture shows no part of the grid. */
    public List<DisplayList.Op> ops(MapRequest request, RasterSymbol symbol, Roles roles) {
        Viewport viewport = request.viewport();
        double times = Math.max(1, Math.sqrt((double) viewport.widthPx() * viewport.heightPx() / MOST_PIXELS));
        Viewport asked = times == 1 ? viewport : viewport.supersampled(1 / times);
        double stretched = (double) viewport.widthPx() / asked.widthPx();
        Look look = new Look(
                asked.projection(),
                asked.metersPerPixel(),
                request.pixelRatio() / stretched,
                symbol,
                roles.argb("relief-shadow"),
                roles.argb("relief-light"));
        synchronized (this) {
            return pixels(look, asked).cut(asked, stretched);
        }
    }

    private Kept pixels(Look look, Viewport asked) {
        Optional<Kept> found =
                kept.stream().filter(one -> one.holds(look, asked)).findFirst();
        found.ifPresent(kept::remove);
        Kept one = found.orElseGet(() -> {
            Viewport framed = asked.resized(asked.widthPx() + 2 * MARGIN_PX, asked.heightPx() + 2 * MARGIN_PX);
            return new Kept(look, framed, drawn(look, framed));
        });
        kept.addFirst(one);
        while (kept.size() > MOST_KEPT) {
            kept.removeLast();
        }
        return one;
    }

    private int[] drawn(Look look, Viewport framed) {
        if (picture.isPresent()) {
            return picture.get().drawn(raster.placement(), framed);
        }
        return new ReliefShader(look.symbol().relief(), look.shadowArgb(), look.lightArgb())
                .shade(
                        heights.orElseThrow(),
                        raster.columns(),
                        raster.rows(),
                        raster.placement(),
                        framed,
                        look.ratio());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<DrawnSet> sets(MapRequest request) {
        return List.of();
    }
}
