package paso.portrayal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import paso.analysis.Traffic;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.model.Event;
import paso.model.FeatureSet;
import paso.model.LayerContent;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.model.Raster;
import paso.model.Scene;
import paso.style.LayerStyle;
import paso.style.Roles;
import paso.style.Rule;
import paso.style.StyleFile;
import paso.style.Styles;
import paso.style.Symbolizer;
import paso.style.Theme;
import paso.style.Unit;
import paso.symbol.Fill;
import paso.symbol.Mark;
import paso.symbol.Stroke;
import paso.time.ClockReading;

/**
 * Draws a scene: prepared once for a projection, asked many times. Immutable and safe to share between threads.
 */
public final class Portrayer {

    /** Layers that are shown only when somebody asks for them. */
    private static final Set<String> HIDDEN_AT_FIRST = Set.of("graticule", "sectors", "routes");

    private static final double WIDEST_IN_LEGEND_PX = 12;

    private final Scene scene;
    private final Styles styles;
    private final TextMeasurer measurer;
    private final Projection projection;
    private final EventSource events;
    private final Map<String, LayerSource> sources;
    private final Map<String, Added> added;

    /** A layer that a person added. */
    private record Added(LocalText title, LayerContent content) {}

    private Portrayer(
            Scene scene,
            Styles styles,
            TextMeasurer measurer,
            Projection projection,
            EventSource events,
            Map<String, LayerSource> sources,
            Map<String, Added> added) {
        this.scene = scene;
        this.styles = styles;
        this.measurer = measurer;
        this.projection = projection;
        this.events = events;
        this.sources = sources;
        this.added = added;
    }

    /** Projects and packs the scene. Takes tenths of a second: never on the window's thread. */
    public static Portrayer of(Scene scene, Styles styles, TextMeasurer measurer, Projection projection) {
        Map<String, LayerSource> sources = new LinkedHashMap<>();
        EventSource events = new EventSource(scene.events(), projection);
        Traffic traffic = new Traffic(scene);
        List<LayerSource> fromLowest = List.of(
                FeatureSetSource.baseMap("basemap", scene.baseMap(), projection),
                new GraticuleSource("graticule"),
                new SubjectSource("sectors").with("sectors", scene.subjects(LayerKey.SECTORS), projection),
                new SubjectSource("routes").with("routes", scene.subjects(LayerKey.ROUTES), projection),
                new SubjectSource("rail", Optional.of(traffic))
                        .with("rail_lines", scene.railLines(), projection)
                        .with("rail_stations", scene.railStations(), projection),
                new SubjectSource("checkpoints").with("checkpoints", scene.checkpoints(), projection),
                new SubjectSource("places").with("places", scene.subjects(LayerKey.PLACES), projection),
                events,
                new CaravanSource(scene.caravans(), projection),
                new PortSource(scene.ports(), traffic, projection));
        fromLowest.forEach(source -> sources.put(source.id(), source));
        return new Portrayer(scene, styles, measurer, projection, events, sources, Map.of());
    }

    /**
     * This portrayer with one more layer: features on top of all others, a grid on the ground next above the base map and the
     * grids that are there. The same id takes the place of the old one.
     */
    public Portrayer with(String id, LocalText title, LayerContent content) {
        LayerSource source = added(id, content, projection);
        Map<String, LayerSource> more = new LinkedHashMap<>();
        boolean placed = sources.containsKey(id) || !(source instanceof RasterSource);
        for (LayerSource other : sources.values()) {
            boolean ground = other.id().equals(LayerKey.BASEMAP.id()) || other instanceof RasterSource;
            if (!placed && !ground) {
                more.put(id, source);
                placed = true;
            }
            more.put(other.id(), other);
        }
        more.put(id, source);
        Map<String, Added> moreAdded = new LinkedHashMap<>(added);
        moreAdded.put(id, new Added(title, content));
        return new Portrayer(scene, styles, measurer, projection, events, more, moreAdded);
    }

    private static LayerSource added(String id, LayerContent content, Projection projection) {
        return content instanceof Raster raster
                ? new RasterSource(id, raster)
                : FeatureSetSource.added(id, (FeatureSet) content, projection);
    }

    private LayerStyle style(String id, Theme theme) {
        return styles.layer(id, looksLike(id), theme);
    }

    /** The shipped style that a layer without one of its own has. */
    private String looksLike(String id) {
        return sources.get(id) instanceof RasterSource ? Styles.HILLSHADE : Styles.USER;
    }

    /** This portrayer with another style for a layer. */
    public Portrayer withStyle(String id, StyleFile.Layer style) {
        return new Portrayer(
                scene, styles.with(id, looksLike(id), style), measurer, projection, events, sources, added);
    }

    /** What is drawn. */
    public Scene scene() {
        return scene;
    }

    /** The files that a person added, by the ids of their layers. */
    public Map<String, FeatureSet> addedFeatures() {
        Map<String, FeatureSet> features = new LinkedHashMap<>();
        added.forEach((id, layer) -> {
            if (layer.content() instanceof FeatureSet own) {
                features.put(id, own);
            }
        });
        return features;
    }

    /** The events that the map marks at a reading of the clock, whatever its extent. */
    public List<Event> events(ClockReading reading) {
        return events.shown(reading);
    }

    /**
     * This portrayer with one of the styles shipped for a layer.
     *
     * @param name {@link LayerStyle#USUAL}, or the name of one of {@link Styles#further}
     */
    public Portrayer withStyle(String id, String name) {
        return new Portrayer(scene, styles.with(id, name), measurer, projection, events, sources, added);
    }

    /** How the layers look. */
    public Styles styles() {
        return styles;
    }

    public Portrayer without(String id) {
        Map<String, LayerSource> fewer = new LinkedHashMap<>(sources);
        fewer.remove(id);
        Map<String, Added> fewerAdded = new LinkedHashMap<>(added);
        fewerAdded.remove(id);
        return new Portrayer(scene, styles, measurer, projection, events, fewer, fewerAdded);
    }

    /**
     * This portrayer, with all its layers, in another projection. Projects and packs everything anew, in tenths of a second:
     * never on the window's thread.
     */
    public Portrayer in(Projection other) {
        return other.equals(projection) ? this : anew(scene, other);
    }

    /** This portrayer, with its styles and the files on top, over another scene. As slow as {@link #in}. */
    public Portrayer over(Scene other) {
        return other == scene ? this : anew(other, projection);
    }

    private Portrayer anew(Scene drawn, Projection into) {
        Portrayer anew = of(drawn, styles, measurer, into);
        Map<String, LayerSource> all = new LinkedHashMap<>();
        for (LayerSource source : sources.values()) {
            // a grid is drawn from its own cells in any projection
            Optional<Added> layer = Optional.ofNullable(added.get(source.id()));
            LayerSource projected = source instanceof RasterSource
                    ? source
                    : layer.map(own -> added(source.id(), own.content(), into))
                            .orElse(anew.sources.getOrDefault(source.id(), source));
            all.put(source.id(), projected);
        }
        return new Portrayer(drawn, styles, measurer, into, anew.events, all, added);
    }

    /** The features of a layer as they are drawn for a request; none for a layer that is not there. */
    List<DrawnSet> sets(String layer, MapRequest request) {
        LayerSource source = sources.get(layer);
        return source == null ? List.of() : source.sets(request);
    }

    public Projection projection() {
        return projection;
    }

    /** The map for an overview inset beside this one. */
    public InsetMap insetMap() {
        return InsetMap.of(scene);
    }

    /** The colours of a theme, for what is drawn around the map. */
    public Roles roles(Theme theme) {
        return styles.roles(theme);
    }

    /** All layers from the lowest to the topmost, the base map first. */
    public List<LayerInfo> layers() {
        return sources.values().stream()
                .map(source -> new LayerInfo(
                        source.id(), title(source.id()), source.featureCount(), source instanceof RasterSource))
                .toList();
    }

    private LocalText title(String id) {
        Added layer = added.get(id);
        return layer == null ? styles.layer(id, Theme.LIGHT).title() : layer.title();
    }

    /** All layers as they are shown when nobody has chosen otherwise, lowest first. */
    public List<LayerSetting> defaultSettings() {
        return sources.keySet().stream()
                .map(id -> new LayerSetting(id, !HIDDEN_AT_FIRST.contains(id), 1))
                .toList();
    }

    /** What to paint for a request, and what was put where. */
    public Portrayal portray(MapRequest request) {
        Roles roles = styles.roles(request.theme());
        List<DrawnLayer> drawn = new ArrayList<>();
        Map<String, Double> opacities = new HashMap<>();
        BoxGrid above = new BoxGrid();
        for (int i = request.layers().size() - 1; i >= 0; i--) {
            LayerSetting setting = request.layers().get(i);
            LayerSource source = sources.get(setting.layer());
            if (source != null && setting.visible() && setting.opacity() > 0) {
                LayerStyle style = style(setting.layer(), request.theme());
                DrawnLayer layer =
                        new DrawnLayer(setting.layer(), source.sets(request), style, roles, measurer, request, above);
                drawn.add(layer);
                layer.obstacles().forEach(above::add);
                opacities.put(setting.layer(), setting.opacity());
                if (source instanceof RasterSource grid) {
                    gridSymbol(style, request).ifPresent(symbol -> {
                        layer.paint(grid.ops(request, symbol, roles));
                        opacities.put(setting.layer(), setting.opacity() * symbol.opacity());
                    });
                }
            }
        }
        Collections.reverse(drawn);
        LineInk lines =
                new LineInk(request.viewport().widthPx(), request.viewport().heightPx(), roles.argb("land"));
        drawn.forEach(layer -> lines.add(layer.ops()));
        LabelPlacer placer =
                new LabelPlacer(request.viewport().widthPx(), request.viewport().heightPx(), measurer, lines);
        for (Bounds hidden : request.covered()) {
            placer.cover(Box.of(hidden));
        }
        List<LabelWish> wishes = new ArrayList<>();
        Map<String, PlacedLabels> labels = new HashMap<>();
        for (DrawnLayer layer : drawn) {
            layer.obstacles().forEach(placer::keepOff);
            wishes.addAll(layer.wishes());
        }
        List<DisplayList.Group> groups = groups(drawn, opacities);
        Optional<Callouts> callouts = callouts(request, drawn, placer, wishes, labels);
        callouts.ifPresent(told ->
                groups.add(new DisplayList.Group(events.id(), opacities.getOrDefault(events.id(), 1.0), told.ops())));
        placer.place(wishes).forEach((layer, more) -> labels.computeIfAbsent(layer, id -> new PlacedLabels())
                .addAll(more));
        for (DrawnLayer layer : drawn) {
            PlacedLabels placed = labels.get(layer.id());
            List<DisplayList.Op> own = placed == null ? List.of() : placed.ops();
            if (!own.isEmpty()) {
                groups.add(new DisplayList.Group(layer.id(), opacities.getOrDefault(layer.id(), 1.0), own));
            }
        }
        DisplayList list = new DisplayList(
                request.viewport().widthPx(), request.viewport().heightPx(), roles.argb("water"), groups);
        return new ScenePortrayal(request, list, drawn, callouts, () -> legend(request));
    }

    /** How a grid is drawn; one whose style says nothing of grids as the shipped style does, at any scale. */
    private Optional<Symbolizer.RasterSymbol> gridSymbol(LayerStyle style, MapRequest request) {
        return style.drawsRasters()
                ? style.rasterAt(DrawnLayer.scaleDenominator(request))
                : Optional.of(Symbolizer.RasterSymbol.USUAL);
    }

    /** What the layers draw, the lowest first; grids next above the base map go under its lines. */
    private List<DisplayList.Group> groups(List<DrawnLayer> drawn, Map<String, Double> opacities) {
        List<DisplayList.Group> groups = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            DrawnLayer layer = drawn.get(i);
            List<DisplayList.Op> over = List.of();
            int next = i + 1;
            if (layer.id().equals(LayerKey.BASEMAP.id())) {
                while (next < drawn.size() && sources.get(drawn.get(next).id()) instanceof RasterSource) {
                    next++;
                }
            }
            if (next > i + 1) {
                over = layer.ops().subList(layer.underGrids(), layer.ops().size());
                groups.add(group(layer, layer.ops().subList(0, layer.underGrids()), opacities));
                for (DrawnLayer grid : drawn.subList(i + 1, next)) {
                    groups.add(group(grid, grid.ops(), opacities));
                }
                i = next - 1;
            } else {
                over = layer.ops();
            }
            groups.add(group(layer, over, opacities));
        }
        return groups;
    }

    private static DisplayList.Group group(DrawnLayer layer, List<DisplayList.Op> ops, Map<String, Double> opacities) {
        return new DisplayList.Group(layer.id(), opacities.getOrDefault(layer.id(), 1.0), ops);
    }

    /**
     * Call-outs, where they are asked for: the important labels are placed before them, and what a call-out tells is no label
     * any more.
     *
     * @param wishes those that are dealt with are taken out
     * @param labels those placed so far are added
     */
    private Optional<Callouts> callouts(
            MapRequest request,
            List<DrawnLayer> drawn,
            LabelPlacer placer,
            List<LabelWish> wishes,
            Map<String, PlacedLabels> labels) {
        if (!request.callouts() || drawn.stream().noneMatch(layer -> layer.id().equals(events.id()))) {
            return Optional.empty();
        }
        Optional<CalloutLook> look = CalloutLook.of(styles.layer(events.id(), request.theme()), request.pixelRatio());
        if (look.isEmpty()) {
            return Optional.empty();
        }
        List<LabelWish> important = wishes.stream()
                .filter(wish -> wish.priority() >= LabelWish.IMPORTANT)
                .toList();
        wishes.removeAll(important);
        labels.putAll(placer.place(important));
        InkGrid ink =
                new InkGrid(request.viewport().widthPx(), request.viewport().heightPx(), request.pixelRatio());
        // the lines of the base map and the graticule are under everything, and are no loss
        Set<String> underAll = Set.of(LayerKey.BASEMAP.id(), LayerKey.GRATICULE.id());
        drawn.forEach(layer -> ink.add(layer.ops(), !underAll.contains(layer.id())));
        Callouts callouts = Callouts.of(
                events.told(request),
                request,
                look.get(),
                measurer,
                request.covered().stream().map(Box::of).toList(),
                placer.texts(),
                placer.symbols(),
                ink);
        callouts.boxes().forEach(placer::cover);
        callouts.leaders().forEach(placer::keepOff);
        wishes.removeIf(wish -> wish.layer().equals(events.id()) && callouts.tellsOf(wish.anchorX(), wish.anchorY()));
        return Optional.of(callouts);
    }

    /**
     * What the symbols of the visible layers mean as of the request, topmost layer first, and how many features in the picture
     * look so; what nothing in the picture has is left out.
     */
    public List<LegendEntry> legend(MapRequest request) {
        double scale = DrawnLayer.scaleDenominator(request);
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = request.layers().size() - 1; i >= 0; i--) {
            LayerSetting setting = request.layers().get(i);
            LayerSource source = sources.get(setting.layer());
            if (source == null || !setting.visible() || setting.opacity() == 0) {
                continue;
            }
            LayerStyle style = style(setting.layer(), request.theme());
            for (DrawnSet set : source.counted(request)) {
                List<LayerStyle.Pass> passes = style.passesOver(set.featureType());
                int[] seen = set.packed().seen(request.viewport());
                for (int pass = passes.size() - 1; pass >= 0 && seen.length > 0; pass--) {
                    addEntries(setting.layer(), set, seen, passes.get(pass), scale, unitPx(request), entries);
                }
            }
        }
        return entries;
    }

    /**
     * The ids of what is seen in the picture by layer, topmost first: of the subjects that the legend counts, and of a file's
     * features.
     */
    public Map<String, Set<String>> seen(MapRequest request) {
        double scale = DrawnLayer.scaleDenominator(request);
        Map<String, Set<String>> byLayer = new LinkedHashMap<>();
        for (int i = request.layers().size() - 1; i >= 0; i--) {
            LayerSetting setting = request.layers().get(i);
            LayerSource source = sources.get(setting.layer());
            if (source == null || !setting.visible() || setting.opacity() == 0) {
                continue;
            }
            Set<String> ids = byLayer.computeIfAbsent(setting.layer(), layer -> new LinkedHashSet<>());
            LayerStyle style = style(setting.layer(), request.theme());
            for (DrawnSet set : source.counted(request)) {
                if (!set.pickable()) {
                    continue;
                }
                List<LayerStyle.Pass> passes = style.passesOver(set.featureType());
                for (int feature : set.packed().seen(request.viewport())) {
                    passes.forEach(pass -> pass.forRulesOf(
                            set.attributes().get(feature),
                            scale,
                            rule -> ids.addAll(set.ids().get(feature))));
                }
            }
        }
        return byLayer;
    }

    private static void addEntries(
            String layer,
            DrawnSet set,
            int[] seen,
            LayerStyle.Pass pass,
            double scale,
            ToDoubleFunction<Unit> unitPx,
            List<LegendEntry> entries) {
        if (pass.rules().stream().allMatch(rule -> rule.title().isEmpty())) {
            return;
        }
        // a subject drawn in several pieces, such as a caravan's trail, counts once
        List<Set<List<String>>> subjects = new ArrayList<>();
        pass.rules().forEach(rule -> subjects.add(new HashSet<>()));
        for (int feature : seen) {
            List<String> ids = set.pickable() ? set.ids().get(feature) : List.of(String.valueOf(feature));
            pass.forRulesOf(set.attributes().get(feature), scale, rule -> subjects.get(rule)
                    .add(ids));
        }
        // rules of one title, such as those of a trail that fades, are one line
        Map<LocalText, Shown> lines = new LinkedHashMap<>();
        for (int number = subjects.size() - 1; number >= 0; number--) {
            Rule rule = pass.rules().get(number);
            Set<List<String>> own = subjects.get(number);
            if (!own.isEmpty() && rule.symbolizers().stream().anyMatch(Portrayer::isSeenInLegend)) {
                rule.title().ifPresent(title -> lines.computeIfAbsent(title, key -> new Shown(rule, new HashSet<>()))
                        .subjects()
                        .addAll(own));
            }
        }
        entries.addAll(SizeClasses.fitting(lines.values().stream()
                .map(line -> entry(
                        layer,
                        line.rule(),
                        unitPx,
                        OptionalInt.of(line.subjects().size())))
                .toList()));
    }

    /**
     * The rectangle in degrees around all features in the picture that look as a line of its legend says; empty where none does
     * any more.
     */
    public Optional<Bounds> extentOf(LegendEntry line, MapRequest request) {
        LayerSource source = sources.get(line.layer());
        if (source == null) {
            return Optional.empty();
        }
        double scale = DrawnLayer.scaleDenominator(request);
        List<Bounds> boxes = new ArrayList<>();
        for (DrawnSet set : source.counted(request)) {
            for (LayerStyle.Pass pass : style(line.layer(), request.theme()).passesOver(set.featureType())) {
                for (int feature : set.packed().seen(request.viewport())) {
                    pass.forRulesOf(set.attributes().get(feature), scale, rule -> pass.rules()
                            .get(rule)
                            .title()
                            .filter(line.label()::equals)
                            .flatMap(title -> set.packed().boundsOf(feature))
                            .ifPresent(boxes::add));
                }
            }
        }
        return boxes.stream().reduce(Bounds::union).map(this::inDegrees);
    }

    private Bounds inDegrees(Bounds plane) {
        double[] xs = {plane.minX(), plane.centerX(), plane.maxX()};
        double[] ys = {plane.minY(), plane.centerY(), plane.maxY()};
        Envelope degrees = new Envelope();
        for (double x : xs) {
            for (double y : ys) {
                LonLat place = projection.inverse(x, y);
                degrees.expandToInclude(place.lonDeg(), place.latDeg());
            }
        }
        return Bounds.ofDegrees(degrees.getMinX(), degrees.getMinY(), degrees.getMaxX(), degrees.getMaxY());
    }

    /** A line of the legend: the rule whose symbol it shows, and the subjects it counts. */
    private record Shown(Rule rule, Set<List<String>> subjects) {}

    /** The one symbol that stands for a layer in a list of layers. */
    public LegendEntry swatch(String layer, MapRequest request) {
        LayerStyle style = style(layer, request.theme());
        return style.passesOver(LayerStyle.SWATCH).stream()
                .flatMap(pass -> pass.rules().stream())
                .findFirst()
                .map(rule -> entry(layer, rule, unitPx(request), OptionalInt.empty()))
                .orElse(new LegendEntry(
                        layer, style.title(), Optional.empty(), List.of(), Optional.empty(), OptionalInt.empty()));
    }

    private static boolean isSeenInLegend(Symbolizer symbolizer) {
        return !(symbolizer instanceof Symbolizer.TextSymbol);
    }

    /** Pixels of a style for a unit of length at the picture's scale. */
    private static ToDoubleFunction<Unit> unitPx(MapRequest request) {
        double groundMeters = request.viewport().groundMetersPerPixel();
        return unit -> unit.devicePixels(request.pixelRatio(), groundMeters) / request.pixelRatio();
    }

    private static LegendEntry entry(String layer, Rule rule, ToDoubleFunction<Unit> unitPx, OptionalInt count) {
        Optional<Mark> mark = Optional.empty();
        Optional<Fill> fill = Optional.empty();
        List<Stroke> strokes = new ArrayList<>();
        for (Symbolizer symbolizer : rule.symbolizers()) {
            double unit = unitPx.applyAsDouble(symbolizer.unit());
            if (symbolizer instanceof Symbolizer.PointSymbol point) {
                mark = Optional.of(forLegend(point.mark().scaledBy(unit)));
            } else if (symbolizer instanceof Symbolizer.LineSymbol line) {
                strokes.add(forLegend(line.stroke(), unit));
            } else if (symbolizer instanceof Symbolizer.AreaSymbol area) {
                Fill own = area.fill().scaledBy(unit);
                // a hatch over a fill of the same rule is seen with it
                boolean over = fill.isPresent() && own.argb() == 0 && !own.isPlain();
                fill = Optional.of(over ? new Fill(fill.get().argb(), own.hatch(), own.pattern()) : own);
                area.outline().ifPresent(outline -> strokes.add(forLegend(outline, unit)));
            }
        }
        return new LegendEntry(layer, rule.title().orElse(LocalText.of(rule.name())), mark, strokes, fill, count);
    }

    /** The room for a state on a plate is empty where there is no state. */
    private static Mark forLegend(Mark mark) {
        return Optional.of(mark.shape())
                .filter(Mark.MarkShape.class::isInstance)
                .flatMap(shape -> ((Mark.MarkShape) shape).sign())
                .map(sign -> new Mark(
                        sign,
                        2 * Mark.PLATE_HALF_HEIGHT * mark.sizePx(),
                        0,
                        mark.fillArgb(),
                        mark.rimArgb(),
                        mark.rimPx(),
                        mark.haloArgb(),
                        mark.haloPx()))
                .orElse(mark);
    }

    /** A stroke of ground lengths may be wider than a line of the legend is high. */
    private static Stroke forLegend(Stroke stroke, double unit) {
        Stroke scaled = stroke.scaledBy(unit);
        return scaled.widthPx() <= WIDEST_IN_LEGEND_PX
                ? scaled
                : scaled.scaledBy(WIDEST_IN_LEGEND_PX / scaled.widthPx());
    }
}
