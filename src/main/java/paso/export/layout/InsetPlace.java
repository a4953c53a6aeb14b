package paso.export.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import paso.export.block.BlockDrawing;
import paso.export.block.PageBox;
import paso.export.block.Palette;
import paso.export.spec.Furniture;
import paso.geo.Bounds;
import paso.geo.Viewport;
import paso.portrayal.inset.InsetMap;
import paso.portrayal.inset.InsetView;
import paso.style.Roles;

/**
 * Where the overview inset stands: the corner of the map in which it covers least, of equal ones the lower left.
 *
 * @param box a square that holds the inset
 */
record InsetPlace(PageBox box, InsetView view) {

    private static final double RADIUS = 44;
    private static final double GAP = 8;

    /** How much of the map the inset may take, as its sides to the map's. */
    private static final double LEAST_WIDTHS = 2.5;

    private static final double LEAST_HEIGHTS = 1.8;

    private enum Corner {
        LOWER_LEFT(false, true),
        LOWER_RIGHT(true, true),
        UPPER_LEFT(false, false),
        UPPER_RIGHT(true, false);

        private final boolean right;
        private final boolean lower;

        Corner(boolean right, boolean lower) {
            this.right = right;
            this.lower = lower;
        }
    }

    /**
     * The place in a layout.
     *
     * @param weight how much a map loses by what a box covers
     * @return empty where the layout has no inset, no corner has room, or an overview tells nothing
     */
    static Optional<InsetPlace> in(Layout layout, Viewport viewport, ToDoubleFunction<PageBox> weight) {
        if (!layout.content().has(Furniture.INSET)) {
            return Optional.empty();
        }
        return in(viewport, layout.free(), layout.boxes(viewport), layout.palette(), weight);
    }

    /**
     * The place in a part of a map.
     *
     * @param taken where it may not be
     */
    static Optional<InsetPlace> in(
            Viewport viewport, PageBox free, List<PageBox> taken, Palette palette, ToDoubleFunction<PageBox> weight) {
        Bounds picture = new Bounds(0, 0, viewport.widthPx(), viewport.heightPx());
        return InsetView.of(viewport, picture).flatMap(view -> boxes(free, taken, palette).stream()
                .min(Comparator.comparingDouble(weight))
                .map(box -> new InsetPlace(box, view)));
    }

    /** Whether a map of that size can spare a corner. */
    static boolean hasRoom(PageBox map, Palette palette) {
        double side = side(palette);
        return map.width() >= LEAST_WIDTHS * side && map.height() >= LEAST_HEIGHTS * side;
    }

    private static double side(Palette palette) {
        return 2 * InsetMap.reachPx(palette.px(RADIUS), palette.unitPx());
    }

    private static List<PageBox> boxes(PageBox free, List<PageBox> taken, Palette palette) {
        List<PageBox> boxes = new ArrayList<>();
        for (Corner corner : Corner.values()) {
            PageBox box = box(corner, free, taken, palette);
            if (box.y() >= free.y()
                    && box.bottom() <= free.bottom()
                    && taken.stream().noneMatch(box::overlaps)) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    /** In the corner, or above or below what stands there already. */
    private static PageBox box(Corner corner, PageBox free, List<PageBox> taken, Palette palette) {
        double side = side(palette);
        double gap = palette.px(GAP);
        double x = corner.right ? free.right() - side : free.x();
        PageBox box = new PageBox(x, corner.lower ? free.bottom() - side : free.y(), side, side);
        // a second look, as what it moved away from may have something above or below it
        for (int look = 0; look < 2; look++) {
            for (PageBox other : taken) {
                if (box.overlaps(other)) {
                    double y = corner.lower ? other.y() - gap - side : other.bottom() + gap;
                    box = new PageBox(x, y, side, side);
                }
            }
        }
        return box;
    }

    void draw(BlockDrawing drawing, Palette palette, InsetMap map, Roles roles) {
        map.draw(
                        view,
                        roles,
                        box.x() + box.width() / 2,
                        box.y() + box.height() / 2,
                        palette.px(RADIUS),
                        palette.unitPx())
                .forEach(drawing::add);
    }
}
