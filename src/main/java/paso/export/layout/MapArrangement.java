package paso.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.export.block.BlockDrawing;
import paso.export.block.LegendBlock;
import paso.export.block.PageBox;
import paso.export.spec.Furniture;
import paso.export.spec.MapSpec;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.MapRequest;

/** The map fills the picture, and the furniture lies on it. */
public record MapArrangement(SpecifiedMap specified, Layout layout, Viewport map) implements Arrangement {

    private static final int MOST_ROUNDS = 4;

    public static MapArrangement of(SpecifiedMap specified) {
        Layout layout = layout(specified);
        return new MapArrangement(specified, layout, specified.fitting(layout.covered()));
    }

    private static Layout layout(SpecifiedMap specified) {
        MapSpec spec = specified.spec();
        LayoutFinder finder = new LayoutFinder(specified.measurer(), specified.roles(), specified.projection());
        if (!spec.inscription().furniture().contains(Furniture.LEGEND)) {
            return finder.best(spec, List.of());
        }
        // the legend tells what is in the picture, and what is in the picture depends on the room that the legend takes
        List<LegendBlock.Section> sections = sections(specified, Insets.NONE);
        Layout layout = finder.best(spec, sections);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<LegendBlock.Section> shown = sections(specified, layout.covered());
            if (shown.equals(sections)) {
                break;
            }
            sections = shown;
            layout = finder.best(spec, sections);
        }
        return layout;
    }

    private static List<LegendBlock.Section> sections(SpecifiedMap specified, Insets covered) {
        return specified.sections(request(specified, specified.fitting(covered), List.of()));
    }

    private static MapRequest request(SpecifiedMap specified, Viewport viewport, List<PageBox> covered) {
        return specified.request(viewport, covered, specified.spec().size().pixelRatio());
    }

    @Override
    public Viewport page() {
        return map;
    }

    @Override
    public Bounds frame() {
        return new Bounds(0, 0, map.widthPx(), map.heightPx());
    }

    @Override
    public MapRequest request() {
        return request(specified, map, List.of());
    }

    @Override
    public DisplayList compose() {
        Optional<InsetPlace> inset = InsetPlace.in(layout, map, box -> specified.weight(map, box));
        List<PageBox> covered = new ArrayList<>(layout.boxes(map));
        inset.map(InsetPlace::box).ifPresent(covered::add);
        DisplayList portrayed = specified.portray(request(specified, map, covered));
        BlockDrawing drawing = new BlockDrawing();
        inset.ifPresent(place ->
                place.draw(drawing, layout.palette(), specified.portrayer().insetMap(), specified.roles()));
        layout.draw(drawing, map);
        List<DisplayList.Group> groups = new ArrayList<>(portrayed.groups());
        groups.add(new DisplayList.Group("furniture", 1, drawing.ops()));
        int background = specified.spec().options().transparent() ? 0 : portrayed.backgroundArgb();
        return new DisplayList(portrayed.widthPx(), portrayed.heightPx(), background, groups);
    }
}
