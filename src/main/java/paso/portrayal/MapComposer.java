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
import paso.portrayal.label.LabelPlacer;
import paso.portrayal.label.LabelWish;
import paso.portrayal.label.LineInk;
import paso.portrayal.label.PlacedLabels;
import paso.portrayal.layer.DrawnLayer;
import paso.portrayal.layer.LayerSource;
import paso.portrayal.list.Box;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;
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
    /** What the layers draw, the lowest first. */
    private final List<DrawnLayer> drawn = new ArrayList<>();

    private final Map<String, Double> opacities = new HashMap<>();
    private final List<LabelWish> wishes = new ArrayList<>();
    private final Map<String, PlacedLabels> labels = new HashMap<>();

    private MapComposer(LayerStack stack, TextMeasurer measurer, MapRequest request) {
        this.stack = stack;
        this.measurer = measurer;
        this.request = request;
        this.roles = stack.styles().roles(request.theme());
    }

    static Portrayal portray(LayerStack stack, TextMeasurer measurer, MapRequest request) {
        return new MapComposer(stack, measurer, request).portray();
    }

    private Portrayal portray() {
        drawLayers();
        int widthPx = request.viewport().widthPx();
        int heightPx = request.viewport().heightPx();
        LineInk lines = new LineInk(widthPx, heightPx, roles.argb("land"));
        drawn.forEach(layer -> lines.add(layer.ops()));
        LabelPlacer placer = new LabelPlacer(widthPx, heightPx, measurer, lines);
        for (Bounds hidden : request.covered()) {
            placer.cover(Box.of(hidden));
        }
        for (DrawnLayer layer : drawn) {
            layer.obstacles().forEach(placer::keepOff);
            wishes.addAll(layer.wishes());
        }
        List<DisplayList.Group> groups = groups();
        Optional<Callouts> callouts = callouts(placer);
        callouts.ifPresent(told -> groups.add(group(stack.events().id(), told.ops())));
        placer.place(wishes).forEach((layer, more) -> labels.computeIfAbsent(layer, id -> new PlacedLabels())
                .addAll(more));
        for (DrawnLayer layer : drawn) {
            PlacedLabels placed = labels.get(layer.id());
            List<DisplayList.Op> own = placed == null ? List.of() : placed.ops();
            if (!own.isEmpty()) {
                groups.add(group(layer.id(), own));
            }
        }
        DisplayList list = new DisplayList(widthPx, heightPx, roles.argb("water"), groups);
        return new ScenePortrayal(request, list, drawn, callouts, () -> new Legend(stack, request).entries());
    }

    /** Draws from the topmost layer down, as small marks under those above are left out. */
    private void drawLayers() {
        BoxGrid above = new BoxGrid();
        for (LayerStack.Shown shown : stack.shownBy(request)) {
            LayerSource source = shown.source();
            DrawnLayer layer =
                    new DrawnLayer(shown.id(), source.sets(request), shown.style(), roles, measurer, request, above);
            drawn.add(layer);
            layer.obstacles().forEach(above::add);
            opacities.put(shown.id(), shown.opacity());
            if (source instanceof RasterSource grid) {
                gridSymbol(shown.style()).ifPresent(symbol -> {
                    layer.paint(grid.ops(request, symbol, roles));
                    opacities.put(shown.id(), shown.opacity() * symbol.opacity());
                });
            }
        }
        Collections.reverse(drawn);
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
            DrawnLayer layer = drawn.get(i);
            List<DisplayList.Op> over = List.of();
            int next = i + 1;
            if (layer.id().equals(LayerKey.BASEMAP.id())) {
                while (next < drawn.size() && stack.isGrid(drawn.get(next).id())) {
                    next++;
                }
            }
            if (next > i + 1) {
                over = layer.ops().subList(layer.underGrids(), layer.ops().size());
                groups.add(group(layer.id(), layer.ops().subList(0, layer.underGrids())));
                for (DrawnLayer grid : drawn.subList(i + 1, next)) {
                    groups.add(group(grid.id(), grid.ops()));
                }
                i = next - 1;
            } else {
                over = layer.ops();
            }
            groups.add(group(layer.id(), over));
        }
        return groups;
    }

    private DisplayList.Group group(String layer, List<DisplayList.Op> ops) {
        return new DisplayList.Group(layer, opacities.getOrDefault(layer, 1.0), ops);
    }

    /**
     * Call-outs, where they are asked for: the important labels are placed before them, and what a call-out tells is no label
     * any more.
     */
    private Optional<Callouts> callouts(LabelPlacer placer) {
        String events = stack.events().id();
        if (!request.callouts() || drawn.stream().noneMatch(layer -> layer.id().equals(events))) {
            return Optional.empty();
        }
        Optional<CalloutLook> look =
                CalloutLook.of(stack.styles().layer(events, request.theme()), request.pixelRatio());
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
        wishes.removeIf(wish -> wish.layer().equals(events) && callouts.tellsOf(wish.anchorX(), wish.anchorY()));
        return Optional.of(callouts);
    }
}
