package paso.export.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import paso.export.block.BlockDrawing;
import paso.export.block.PageBox;
import paso.export.block.Palette;
import paso.export.spec.Furniture;
import paso.export.spec.MapSpec;
import paso.export.words.Texts;
import paso.geo.Viewport;
import paso.portrayal.ScaleBar;
import paso.portrayal.list.TextMeasurer;
import paso.style.Roles;
import paso.symbol.Lettering;
import paso.symbol.Stroke;

/** What is drawn on a sheet's map itself: scale bar and north arrow, in pixels of the map's frame. */
final class MapMarks {

    private static final double INSET = 12;
    private static final double MOST_BAR = 130;
    private static final double BAR_HEIGHT = 18;
    private static final double ARROW_WIDTH = 22;
    private static final double ARROW_HEIGHT = 44;

    private final MapSpec spec;
    private final Viewport viewport;
    private final Palette palette;
    private final int halo;
    private final TextMeasurer measurer;

    MapMarks(MapSpec spec, Viewport viewport, Palette palette, Roles roles, TextMeasurer measurer) {
        this.spec = spec;
        this.viewport = viewport;
        this.palette = palette;
        this.halo = roles.argb("map-halo");
        this.measurer = measurer;
    }

    private boolean has(Furniture part) {
        return spec.inscription().furniture().contains(part);
    }

    /** Where the overview inset stands, if it is wanted and there is room. */
    Optional<InsetPlace> inset(ToDoubleFunction<PageBox> weight) {
        PageBox map = new PageBox(0, 0, viewport.widthPx(), viewport.heightPx());
        return has(Furniture.INSET) && InsetPlace.hasRoom(map, palette)
                ? InsetPlace.in(viewport, map.inside(palette.px(INSET)), boxes(), palette, weight)
                : Optional.empty();
    }

    /** All that they cover. */
    List<PageBox> boxes() {
        List<PageBox> boxes = new ArrayList<>();
        scaleBox().ifPresent(boxes::add);
        arrowBox().ifPresent(boxes::add);
        return boxes;
    }

    private ScaleBar bar() {
        return ScaleBar.fitting(viewport, Math.min(palette.px(MOST_BAR), viewport.widthPx() * 0.3));
    }

    private Optional<PageBox> scaleBox() {
        if (!has(Furniture.SCALE_BAR)) {
            return Optional.empty();
        }
        ScaleBar bar = bar();
        double width = bar.lengthPx() + palette.px(7) + measurer.widthPx(bar.label(), lettering());
        double height = palette.px(BAR_HEIGHT);
        return Optional.of(
                new PageBox(palette.px(INSET), viewport.heightPx() - palette.px(INSET) - height, width, height));
    }

    private Optional<PageBox> arrowBox() {
        if (!has(Furniture.NORTH_ARROW)) {
            return Optional.empty();
        }
        double width = palette.px(ARROW_WIDTH);
        return Optional.of(new PageBox(
                viewport.widthPx() - palette.px(INSET) - width, palette.px(INSET), width, palette.px(ARROW_HEIGHT)));
    }

    void draw(BlockDrawing drawing) {
        scaleBox().ifPresent(box -> drawScaleBar(drawing, box));
        arrowBox().ifPresent(box -> drawArrow(drawing, box));
    }

    private Lettering lettering() {
        return halo(palette.smallBold());
    }

    private Lettering halo(Lettering plain) {
        return new Lettering(plain.face(), plain.sizePx(), plain.argb(), halo, palette.px(2), plain.trackingEm());
    }

    private void drawScaleBar(BlockDrawing drawing, PageBox box) {
        ScaleBar bar = bar();
        float left = (float) box.x();
        float right = (float) (left + bar.lengthPx());
        float foot = (float) (box.bottom() - palette.px(5));
        float top = (float) (foot - palette.px(7));
        drawing.line(stroke(halo, 4.5), left, top, left, foot, right, foot, right, top);
        drawing.line(stroke(palette.ink(), 1.2), left, top, left, foot, right, foot, right, top);
        drawing.text(bar.label(), right + palette.px(7), foot, lettering());
    }

    private Stroke stroke(int argb, double width) {
        return new Stroke(
                argb, palette.px(width), List.of(), Stroke.Cap.SQUARE, Stroke.Join.MITER, 0, Optional.empty());
    }

    /** Towards true north in the middle of the map. */
    private void drawArrow(BlockDrawing drawing, PageBox box) {
        double turn = Math.toRadians(viewport.northDeg());
        double x = box.x() + box.width() / 2;
        double middle = box.y() + palette.px(14);
        float[] head = turned(turn, x, middle, 0, -13, 8, 11, 0, 6, -8, 11);
        drawing.line(stroke(halo, 4), closed(head));
        drawing.polygon(palette.ink(), head);
        String letter = new Texts(spec.language()).get("north");
        Lettering lettering = halo(palette.heading());
        drawing.text(letter, x - measurer.widthPx(letter, lettering) / 2, box.bottom() - palette.px(4), lettering);
    }

    private float[] turned(double turn, double x, double y, double... outline) {
        float[] turned = new float[outline.length];
        for (int i = 0; i < outline.length; i += 2) {
            turned[i] = (float) (x + palette.px(outline[i] * Math.cos(turn) - outline[i + 1] * Math.sin(turn)));
            turned[i + 1] = (float) (y + palette.px(outline[i] * Math.sin(turn) + outline[i + 1] * Math.cos(turn)));
        }
        return turned;
    }

    private static float[] closed(float[] ring) {
        float[] closed = Arrays.copyOf(ring, ring.length + 2);
        closed[ring.length] = ring[0];
        closed[ring.length + 1] = ring[1];
        return closed;
    }
}
