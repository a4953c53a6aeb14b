package paso.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.model.LocalText;
import paso.portrayal.DisplayList;
import paso.portrayal.LayerInfo;
import paso.portrayal.LegendEntry;
import paso.portrayal.MapRequest;
import paso.portrayal.Portrayer;
import paso.render.Fonts;
import paso.style.Roles;

/**
 * Publishes the map: what the window shows, at any size, with its furniture. Safe to use from any thread, and slow enough
 * (tenths of a second and up) to keep it off the window's own.
 */
public final class MapExport {

    private static final int MOST_ROUNDS = 4;

    /** What lies under everything is no loss under the inset. */
    private static final Set<String> UNDER_ALL = Set.of("basemap", "graticule", "sectors", "hillshade");

    /** What the map is about: one of these, and a border, weighs as much as ten of all else. */
    private static final Set<String> HEAVY = Set.of("ports", "caravans", "events");

    private static final double HEAVY_WEIGHT = 10;

    private final Portrayer portrayer;
    private final Fonts fonts;
    private final Imprint imprint;

    public MapExport(Portrayer portrayer, Fonts fonts, Imprint imprint) {
        this.portrayer = portrayer;
        this.fonts = fonts;
        this.imprint = imprint;
    }

    /** Which part of the plane the picture shows, and where: places on it can be found with this. */
    public Viewport viewport(MapSpec spec) {
        return spec.form() == MapSpec.Form.SHEET ? sheet(spec).page() : viewport(spec, layout(spec));
    }

    /** What the map itself shows and how large: the whole picture, or the frame of a sheet. */
    public Viewport mapViewport(MapSpec spec) {
        return spec.form() == MapSpec.Form.SHEET ? sheet(spec).map() : viewport(spec);
    }

    /** The whole picture, map and furniture; the last group is the furniture. */
    public DisplayList compose(MapSpec spec) {
        if (spec.form() == MapSpec.Form.SHEET) {
            return compose(spec, sheet(spec));
        }
        Layout layout = layout(spec);
        return compose(spec, layout, viewport(spec, layout));
    }

    private DisplayList compose(MapSpec spec, Layout layout, Viewport viewport) {
        Optional<InsetPlace> inset = InsetPlace.in(layout, viewport, box -> weight(spec, viewport, box));
        List<Bounds> covered = new ArrayList<>(covered(layout, viewport));
        inset.map(InsetPlace::box).map(MapExport::bounds).ifPresent(covered::add);
        DisplayList map = portrayer.portray(request(spec, viewport, covered)).displayList();
        Drawing drawing = new Drawing();
        inset.ifPresent(
                place -> place.draw(drawing, layout.palette(), portrayer.insetMap(), portrayer.roles(spec.theme())));
        layout.draw(drawing, viewport);
        List<DisplayList.Group> groups = new ArrayList<>(map.groups());
        groups.add(new DisplayList.Group("furniture", 1, drawing.ops()));
        int background = spec.options().transparent() ? 0 : map.backgroundArgb();
        return new DisplayList(map.widthPx(), map.heightPx(), background, groups);
    }

    private DisplayList compose(MapSpec spec, Sheet sheet) {
        SheetType type = sheet.layout().type();
        Optional<InsetPlace> inset = sheet.marks().inset(box -> weight(spec, sheet.map(), box));
        List<Bounds> covered =
                sheet.covered(inset).stream().map(MapExport::bounds).toList();
        MapRequest request = sheetRequest(spec, sheet.map(), type, covered);
        Drawing onMap = new Drawing();
        inset.ifPresent(
                place -> place.draw(onMap, type.palette(), portrayer.insetMap(), portrayer.roles(spec.theme())));
        return sheet.picture(portrayer.portray(request).displayList(), onMap);
    }

    /**
     * Writes the map in a format.
     *
     * @param monitor once it is cancelled nothing is written
     * @return whether the file was written, which it is unless it was cancelled
     * @throws ExportException where the file cannot be written; what was there before is still there
     */
    public boolean write(MapSpec spec, MapFormat format, Path file, ExportMonitor monitor) throws ExportException {
        Optional<String> refusal = format.refusal(spec.options());
        if (refusal.isPresent()) {
            throw new ExportException(file + ": " + refusal.get(), null);
        }
        SafeFile.requireWritable(file);
        if (monitor.isCancelled()) {
            return false;
        }
        Publication map = publication(spec);
        List<SideFile> beside = new ArrayList<>(format.beside(map, file));
        if (spec.options().worldFile()) {
            beside.addAll(WorldFile.of(map.viewport(), file));
        }
        if (spec.options().textAlternative()) {
            beside.add(TextAlternative.beside(file, map.record()));
        }
        for (SideFile side : beside) {
            SafeFile.requireWritable(side.file());
        }
        return SafeFile.write(file, temporary -> format.write(map, temporary, monitor), beside);
    }

    /** The map as formats get it. */
    public Publication publication(MapSpec spec) {
        if (spec.form() == MapSpec.Form.SHEET) {
            Sheet sheet = sheet(spec);
            ShownFacts facts =
                    facts(spec, sheetRequest(spec, sheet.map(), sheet.layout().type(), List.of()));
            return new Publication(
                    spec,
                    sheet.page(),
                    sheet.frame(),
                    facts,
                    record(spec, facts),
                    portrayer,
                    fonts,
                    () -> compose(spec, sheet));
        }
        Layout layout = layout(spec);
        Viewport viewport = viewport(spec, layout);
        MapRequest request = request(spec, viewport, covered(layout, viewport));
        ShownFacts facts = facts(spec, request);
        Bounds frame = new Bounds(0, 0, viewport.widthPx(), viewport.heightPx());
        return new Publication(
                spec,
                viewport,
                frame,
                facts,
                record(spec, facts),
                portrayer,
                fonts,
                () -> compose(spec, layout, viewport));
    }

    private ShownFacts facts(MapSpec spec, MapRequest request) {
        return ShownFacts.of(portrayer.scene(), spec.asOf(), portrayer.seen(request));
    }

    private MapRecord record(MapSpec spec, ShownFacts facts) {
        return new MapRecord(
                spec.inscription().title(),
                TextAlternative.of(spec, facts),
                spec.reading(),
                spec.extentDeg(),
                portrayer.projection().code(),
                spec.layers(),
                spec.theme(),
                spec.language(),
                spec.callouts(),
                spec.emphasis().selectedId(),
                spec.size().widthPx(),
                spec.size().heightPx(),
                spec.size().dpi(),
                facts.sources(),
                spec.inscription().credit(),
                imprint.program(),
                imprint.datasetFingerprint(),
                imprint.madeOn());
    }

    private Layout layout(MapSpec spec) {
        Viewport whole = Viewport.fitting(
                portrayer.projection(),
                spec.extentDeg(),
                spec.size().widthPx(),
                spec.size().heightPx(),
                Insets.NONE);
        LayoutFinder finder = new LayoutFinder(fonts, portrayer.roles(spec.theme()), portrayer.projection());
        if (!spec.inscription().furniture().contains(Furniture.LEGEND)) {
            return finder.best(spec, List.of());
        }
        // the legend tells what is in the picture, and what is in the picture depends on the room that the legend takes
        List<LegendBlock.Section> sections = sections(spec, request(spec, whole, List.of()));
        Layout layout = finder.best(spec, sections);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<LegendBlock.Section> shown = sections(spec, request(spec, viewport(spec, layout), List.of()));
            if (shown.equals(sections)) {
                break;
            }
            sections = shown;
            layout = finder.best(spec, sections);
        }
        return layout;
    }

    /** The sheet tells what is in its map's frame, and the frame depends on the room that this takes. */
    private Sheet sheet(MapSpec spec) {
        Roles roles = portrayer.roles(spec.theme());
        SheetType type = SheetType.of(roles, spec.size(), 1);
        Viewport map = Viewport.fitting(
                portrayer.projection(),
                spec.extentDeg(),
                spec.size().widthPx(),
                spec.size().heightPx(),
                Insets.NONE);
        SheetContent content = sheetContent(spec, map, type);
        Sheet sheet = sheet(spec, content, roles);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            SheetContent shown = sheetContent(spec, sheet.map(), sheet.layout().type());
            if (shown.equals(content)) {
                break;
            }
            content = shown;
            sheet = sheet(spec, content, roles);
        }
        return sheet;
    }

    private Sheet sheet(MapSpec spec, SheetContent content, Roles roles) {
        SheetLayout layout = new SheetFinder(spec, content, roles, portrayer.projection(), imprint, fonts).best();
        return Sheet.of(spec, layout, roles, portrayer.projection(), fonts);
    }

    private SheetContent sheetContent(MapSpec spec, Viewport map, SheetType type) {
        MapRequest request = sheetRequest(spec, map, type, List.of());
        ShownFacts facts = facts(spec, request);
        StateWords words = new StateWords(spec.language());
        return new SheetContent(
                sections(spec, request),
                words.crossings(facts, spec.asOf()),
                words.railLines(facts, spec.asOf()),
                new SourceWords(spec.language()).of(facts.sources()),
                !facts.caravans().isEmpty());
    }

    /** The legend in the order of the layers, topmost first, each layer's entries under its title. */
    private List<LegendBlock.Section> sections(MapSpec spec, MapRequest request) {
        Map<String, LocalText> titles = new HashMap<>();
        for (LayerInfo layer : portrayer.layers()) {
            titles.put(layer.id(), layer.title());
        }
        Map<String, List<LegendEntry>> byLayer = new LinkedHashMap<>();
        for (LegendEntry entry : portrayer.legend(request)) {
            // symbols come in pixels of the design
            byLayer.computeIfAbsent(entry.layer(), layer -> new ArrayList<>())
                    .add(entry.scaledBy(request.pixelRatio()));
        }
        List<LegendBlock.Section> sections = new ArrayList<>();
        byLayer.forEach((layer, entries) -> sections.add(new LegendBlock.Section(
                titles.getOrDefault(layer, LocalText.of(layer)).in(spec.language()), entries)));
        return sections;
    }

    private static List<Bounds> covered(Layout layout, Viewport viewport) {
        return layout.boxes(viewport).stream().map(MapExport::bounds).toList();
    }

    private static Bounds bounds(Box box) {
        return new Bounds(box.x(), box.y(), box.right(), box.bottom());
    }

    /** How much of what the map tells lies in a box. */
    private double weight(MapSpec spec, Viewport viewport, Box box) {
        Viewport part = new Viewport(
                viewport.projection(),
                viewport.toPlaneX(box.x() + box.width() / 2),
                viewport.toPlaneY(box.y() + box.height() / 2),
                viewport.metersPerPixel(),
                (int) Math.ceil(box.width()),
                (int) Math.ceil(box.height()));
        double weight = portrayer.insetMap().holdsBorder(part) ? HEAVY_WEIGHT : 0;
        for (LegendEntry entry : portrayer.legend(request(spec, part, List.of()))) {
            if (!UNDER_ALL.contains(entry.layer())) {
                weight += entry.count().orElse(1) * (HEAVY.contains(entry.layer()) ? HEAVY_WEIGHT : 1);
            }
        }
        return weight;
    }

    private Viewport viewport(MapSpec spec, Layout layout) {
        return Viewport.fitting(
                portrayer.projection(),
                spec.extentDeg(),
                spec.size().widthPx(),
                spec.size().heightPx(),
                layout.covered());
    }

    private static MapRequest sheetRequest(MapSpec spec, Viewport map, SheetType type, List<Bounds> covered) {
        return request(spec, map, covered, type.mapRatio());
    }

    private static MapRequest request(MapSpec spec, Viewport viewport, List<Bounds> covered) {
        return request(spec, viewport, covered, spec.size().pixelRatio());
    }

    private static MapRequest request(MapSpec spec, Viewport viewport, List<Bounds> covered, double pixelRatio) {
        return new MapRequest(
                viewport,
                spec.reading(),
                spec.layers(),
                spec.theme(),
                spec.language(),
                spec.emphasis().withoutHover(),
                spec.callouts(),
                covered,
                pixelRatio);
    }
}
