package paso.portrayal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paso.geo.Bounds;
import paso.model.LayerKey;
import paso.portrayal.callout.CalloutLook;
import paso.portrayal.callout.Callouts;
import paso.portrayal.grid.RasterSource;
import paso.portrayal.label.BoxGrid;
import paso.portrayal.label.InkGrid;
import paso.portrayal.label.LabelCandidate;
import paso.portrayal.label.LabelPlacer;
import paso.portrayal.label.LineInk;
import paso.portrayal.label.PlacedLabels;
import paso.portrayal.layer.DrawnLayer;
import paso.portrayal.layer.DrawnSet;
import paso.portrayal.layer.LayerDrawing;
import paso.portrayal.list.Box;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;
import paso.style.LayerStyle;
import paso.style.Roles;
import paso.style.Symbolizer;

/** Composes one picture of a stack of layers: what they draw, the labels and the call-outs, in the order they are painted. */
final class MapComposer {

    private final LayerStack stack;
    private final TextMeasurer measurer;
    private final MapRequest request;
    private final Roles roles;
    private final Map<String, DrawnLayer> before;
    /** What the layers draw, the lowest first. */
    private final List<Sheet> drawn = new ArrayList<>();

    private final List<LegendEntry> legend = new ArrayList<>();
    private final List<LabelCandidate> candidates = new ArrayList<>();
    private final Map<String, PlacedLabels> labels = new HashMap<>();

    /** A layer as it is painted: with what stands out in it, and faded. */
    private record Sheet(DrawnLayer layer, double opacity, List<DisplayList.Op> ops) {

        String id() {
            return layer.id();
        }

        DisplayList.Group group(List<DisplayList.Op> some) {
            return new DisplayList.Group(id(), opacity, some);
        }
    }

    private MapComposer(LayerStack stack, TextMeasurer measurer, MapRequest request, List<DrawnLayer> before) {
        this.stack = stack;
        this.measurer = measurer;
        this.request = request;
        this.roles = stack.styles().roles(request.theme());
        this.before = new HashMap<>();
        before.forEach(layer -> this.before.put(layer.id(), layer));
    }

    /** @param before layers of an earlier picture, which are taken over where they would be drawn the same again */
    static ScenePortrayal portray(
            LayerStack stack, TextMeasurer measurer, MapRequest request, List<DrawnLayer> before) {
        return new MapComposer(stack, measurer, request, before).portray();
    }

    /** The legend of a picture that nobody sees. */
    static List<LegendEntry> legend(LayerStack stack, TextMeasurer measurer, MapRequest request) {
        MapComposer composer = new MapComposer(stack, measurer, request, List.of());
        composer.drawLayers();
        return composer.legend;
    }

    private ScenePortrayal portray() {
        drawLayers();
        int widthPx = request.viewport().widthPx();
        int heightPx = request.viewport().heightPx();
        drawn.forEach(sheet -> candidates.addAll(sheet.layer.candidates()));
        LineInk lines = new LineInk(widthPx, heightPx, roles.argb("land"));
        if (!candidates.isEmpty()) {
            drawn.forEach(sheet -> lines.add(sheet.ops));
        }
        LabelPlacer placer = new LabelPlacer(widthPx, heightPx, measurer, lines);
        for (Bounds hidden : request.covered()) {
            placer.cover(Box.of(hidden));
        }
        for (Sheet sheet : drawn) {
            sheet.layer.obstacles().forEach(placer::keepOff);
        }
        List<DisplayList.Group> groups = groups();
        Optional<Callouts> callouts = callouts(placer);
        callouts.ifPresent(told -> drawn.stream()
                .filter(sheet -> sheet.id().equals(stack.events().id()))
                .forEach(sheet -> groups.add(sheet.group(told.ops()))));
        placer.place(candidates).forEach((layer, more) -> labels.computeIfAbsent(layer, id -> new PlacedLabels())
                .addAll(more));
        for (Sheet sheet : drawn) {
            PlacedLabels placed = labels.get(sheet.id());
            List<DisplayList.Op> own = placed == null ? List.of() : placed.ops();
            if (!own.isEmpty()) {
                groups.add(sheet.group(own));
            }
        }
        DisplayList list = new DisplayList(widthPx, heightPx, roles.argb("water"), groups);
        return new ScenePortrayal(
                request, list, drawn.stream().map(Sheet::layer).toList(), callouts, legend);
    }

    /** Draws from the topmost layer down, as small marks under those above are left out. */
    private void drawLayers() {
        BoxGrid above = new BoxGrid();
        Legend told = new Legend(stack, request);
        for (LayerStack.Shown shown : stack.shownBy(request)) {
            DrawnLayer layer = drawn(shown, above);
            List<DisplayList.Op> ops = new ArrayList<>(layer.under(request.emphasis(), roles));
            ops.addAll(layer.ops());
            double opacity = shown.opacity();
            if (shown.source() instanceof RasterSource grid) {
                Optional<Symbolizer.RasterSymbol> symbol = gridSymbol(shown.style());
                symbol.ifPresent(own -> ops.addAll(grid.ops(request, own, roles)));
                opacity *= symbol.map(Symbolizer.RasterSymbol::opacity).orElse(1.0);
            }
            drawn.add(new Sheet(layer, opacity, ops));
            legend.addAll(told.of(shown, layer));
            layer.obstacles().forEach(above::add);
        }
        Collections.reverse(drawn);
    }

    private DrawnLayer drawn(LayerStack.Shown shown, BoxGrid above) {
        List<DrawnSet> sets = shown.source().sets(request);
        DrawnLayer.Inputs inputs = DrawnLayer.Inputs.of(shown.id(), shown.style(), sets, request);
        DrawnLayer known = before.get(shown.id());
        if (known != null && known.isDrawnFrom(inputs, sets, above)) {
            return known;
        }
        List<DrawnSet> asked = shown.source().isStill()
                ? sets
                : sets.stream().map(DrawnSet::asked).toList();
        return LayerDrawing.of(inputs, asked, request, measurer, above);
    }

    /** How a grid is drawn; one whose style says nothing of grids as the shipped style does, at any scale. */
    private Optional<Symbolizer.RasterSymbol> gridSymbol(LayerStyle style) {
        return style.drawsRasters()
                ? style.rasterAt(DrawnLayer.scaleDenominator(request))
                : Optional.of(Symbolizer.RasterSymbol.USUAL);
    }

    /** What the layers draw, the lowest first; grids next above the base map go under its lines. */
    private List<DisplayList.Group> groups() {
        List<DisplayList.Group> groups = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Sheet sheet = drawn.get(i);
            int next = i + 1;
            if (sheet.id().equals(LayerKey.BASEMAP.id())) {
                while (next < drawn.size() && stack.isGrid(drawn.get(next).id())) {
                    next++;
                }
            }
            int under = next > i + 1 ? sheet.layer.underGrids() : 0;
            if (next > i + 1) {
                groups.add(sheet.group(sheet.ops.subList(0, under)));
                drawn.subList(i + 1, next).forEach(grid -> groups.add(grid.group(grid.ops)));
                i = next - 1;
            }
            groups.add(sheet.group(sheet.ops.subList(under, sheet.ops.size())));
        }
        return groups;
    }

    /**
     * Call-outs, where they are asked for: the important labels are placed before them, and what a call-out tells is no label
     * any more.
     */
    private Optional<Callouts> callouts(LabelPlacer placer) {
        String events = stack.events().id();
        if (!request.callouts() || drawn.stream().noneMatch(sheet -> sheet.id().equals(events))) {
            return Optional.empty();
        }
        Optional<CalloutLook> look =
                CalloutLook.of(stack.styles().layer(events, request.theme()), request.pixelRatio());
        if (look.isEmpty()) {
            return Optional.empty();
        }
        List<LabelCandidate> important = candidates.stream()
                .filter(label -> label.priority() >= LabelCandidate.IMPORTANT)
                .toList();
        candidates.removeAll(important);
        labels.putAll(placer.place(important));
        InkGrid ink =
                new InkGrid(request.viewport().widthPx(), request.viewport().heightPx(), request.pixelRatio());
        // the lines of the base map and the graticule are under everything, and are no loss
        Set<String> underAll = Set.of(LayerKey.BASEMAP.id(), LayerKey.GRATICULE.id());
        drawn.forEach(sheet -> ink.add(sheet.ops, !underAll.contains(sheet.id())));
        Callouts callouts = Callouts.of(
                stack.events().told(request),
                request,
                look.get(),
                measurer,
                request.covered().stream().map(Box::of).toList(),
                placer.texts(),
                placer.symbols(),
                ink);
        callouts.boxes().forEach(placer::cover);
        callouts.leaders().forEach(placer::keepOff);
        candidates.removeIf(label -> label.layer().equals(events)
                && callouts.tellsOf(label.site().x(), label.site().y()));
        return Optional.of(callouts);
    }
}
