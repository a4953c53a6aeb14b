package paso.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paso.export.block.BlockDrawing;
import paso.export.block.PageBox;
import paso.export.block.Palette;
import paso.export.spec.MapSpec;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.Projection;
import paso.geo.Viewport;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;
import paso.style.Roles;
import paso.symbol.Fill;
import paso.symbol.Stroke;

/**
 * A page laid out around its map.
 *
 * @param map what is in the frame, as a picture of the frame's size
 */
record Sheet(MapSpec spec, SheetLayout layout, Viewport map, MapMarks marks) {

    private static final double FRAME_WIDTH = 0.9;

    /** The extent as large as fits into the frame, which the map fills. */
    static Sheet of(MapSpec spec, SheetLayout layout, Roles roles, Projection projection, TextMeasurer measurer) {
        DisplayList.Clip frame = layout.frame();
        Viewport map = Viewport.fitting(projection, spec.extentDeg(), frame.width(), frame.height(), Insets.NONE);
        return new Sheet(
                spec, layout, map, new MapMarks(spec, map, layout.type().palette(), roles, measurer));
    }

    /** The same scale over the whole page, so that places on it can be found. */
    Viewport page() {
        DisplayList.Clip frame = layout.frame();
        int width = spec.size().widthPx();
        int height = spec.size().heightPx();
        double right = frame.x() + frame.width() / 2.0 - width / 2.0;
        double down = frame.y() + frame.height() / 2.0 - height / 2.0;
        return new Viewport(
                map.projection(),
                map.centerX() - right * map.metersPerPixel(),
                map.centerY() + down * map.metersPerPixel(),
                map.metersPerPixel(),
                width,
                height);
    }

    Bounds frame() {
        DisplayList.Clip frame = layout.frame();
        return new Bounds(frame.x(), frame.y(), frame.right(), frame.bottom());
    }

    /** Where on the map no label goes, in its own pixels. */
    List<PageBox> covered(Optional<InsetPlace> inset) {
        return Stream.concat(marks.boxes().stream(), inset.map(InsetPlace::box).stream())
                .toList();
    }

    /**
     * The page with the map in its frame; the last group is the furniture.
     *
     * @param portrayed the map as a picture of the frame's size
     * @param onMap what else is drawn on it, in its own pixels
     */
    DisplayList picture(DisplayList portrayed, BlockDrawing onMap) {
        DisplayList.Clip frame = layout.frame();
        Palette palette = layout.type().palette();
        PageBox box = new PageBox(frame.x(), frame.y(), frame.width(), frame.height());
        List<DisplayList.Group> groups = new ArrayList<>();
        if (portrayed.backgroundArgb() != 0) {
            BlockDrawing ground = new BlockDrawing();
            ground.rectangle(box, Fill.solid(portrayed.backgroundArgb()), Optional.empty());
            groups.add(new DisplayList.Group("ground", 1, Optional.of(frame), ground.ops()));
        }
        portrayed.groups().forEach(group -> groups.add(group.movedInto(frame)));
        marks.draw(onMap);
        BlockDrawing furniture = new BlockDrawing();
        onMap.ops().forEach(op -> furniture.add(op.movedBy(frame.x(), frame.y())));
        drawFrame(furniture, box, palette);
        layout.draw(furniture);
        groups.add(new DisplayList.Group("furniture", 1, furniture.ops()));
        return new DisplayList(spec.size().widthPx(), spec.size().heightPx(), palette.sheet(), groups);
    }

    /** Where the map reaches the page's edges the frame is a line above and one below. */
    private void drawFrame(BlockDrawing drawing, PageBox box, Palette palette) {
        Stroke stroke = new Stroke(
                palette.inkSecond(),
                palette.px(FRAME_WIDTH),
                List.of(),
                Stroke.Cap.BUTT,
                Stroke.Join.MITER,
                0,
                Optional.empty());
        if (box.width() < spec.size().widthPx()) {
            drawing.rectangle(box, Fill.solid(0), Optional.of(stroke));
            return;
        }
        float right = (float) box.right();
        drawing.line(stroke, 0, (float) box.y(), right, (float) box.y());
        drawing.line(stroke, 0, (float) box.bottom(), right, (float) box.bottom());
    }
}
