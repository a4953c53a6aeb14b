package paso.export.layout;

import java.util.List;
import java.util.Optional;
import paso.export.block.BlockDrawing;
import paso.export.block.PageBox;
import paso.export.block.SheetType;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.words.ShownFacts;
import paso.export.words.SourceWords;
import paso.export.words.StateWords;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.MapRequest;
import paso.style.Roles;

/** A page, with the map in a frame. */
public record SheetArrangement(SpecifiedMap specified, Sheet sheet) implements Arrangement {

    private static final int MOST_ROUNDS = 4;

    public static SheetArrangement of(SpecifiedMap specified, Imprint imprint) {
        SheetType type = SheetType.of(specified.roles(), specified.spec().size(), 1);
        // the sheet tells what is in its map's frame, and the frame depends on the room that this takes
        SheetContent content = content(specified, specified.fitting(Insets.NONE), type);
        Sheet sheet = sheet(specified, content, imprint);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            SheetContent shown = content(specified, sheet.map(), sheet.layout().type());
            if (shown.equals(content)) {
                break;
            }
            content = shown;
            sheet = sheet(specified, content, imprint);
        }
        return new SheetArrangement(specified, sheet);
    }

    private static Sheet sheet(SpecifiedMap specified, SheetContent content, Imprint imprint) {
        MapSpec spec = specified.spec();
        Roles roles = specified.roles();
        SheetLayout layout =
                new SheetFinder(spec, content, roles, specified.projection(), imprint, specified.measurer()).best();
        return Sheet.of(spec, layout, roles, specified.projection(), specified.measurer());
    }

    private static SheetContent content(SpecifiedMap specified, Viewport map, SheetType type) {
        MapSpec spec = specified.spec();
        MapRequest request = specified.request(map, List.of(), type.mapRatio());
        ShownFacts facts = specified.facts(request);
        StateWords words = new StateWords(spec.language());
        return new SheetContent(
                specified.sections(request),
                words.crossings(facts, spec.asOf()),
                words.railLines(facts, spec.asOf()),
                new SourceWords(spec.language()).of(facts.sources()),
                !facts.moving().isEmpty());
    }

    @Override
    public Viewport page() {
        return sheet.page();
    }

    @Override
    public Viewport map() {
        return sheet.map();
    }

    @Override
    public Bounds frame() {
        return sheet.frame();
    }

    @Override
    public MapRequest request() {
        return request(List.of());
    }

    private MapRequest request(List<PageBox> covered) {
        return specified.request(sheet.map(), covered, sheet.layout().type().mapRatio());
    }

    @Override
    public DisplayList compose() {
        Optional<InsetPlace> inset = sheet.marks().inset(box -> specified.weight(sheet.map(), box));
        BlockDrawing onMap = new BlockDrawing();
        inset.ifPresent(place -> place.draw(
                onMap, sheet.layout().type().palette(), specified.portrayer().insetMap(), specified.roles()));
        return sheet.picture(specified.portray(request(sheet.covered(inset))), onMap);
    }
}
