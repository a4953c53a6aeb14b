package paso.portrayal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.model.LocalText;
import paso.portrayal.layer.DrawnLayer;
import paso.portrayal.layer.DrawnSet;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;
import paso.style.LayerStyle;
import paso.style.Rule;

/** What the symbols in a picture of a stack of layers mean, and what each of them stands for. */
final class Legend {

    private final LayerStack stack;
    private final MapRequest request;
    private final double scale;
    private final LegendSymbols symbols;

    Legend(LayerStack stack, MapRequest request) {
        this.stack = stack;
        this.request = request;
        this.scale = DrawnLayer.scaleDenominator(request);
        this.symbols = new LegendSymbols(request);
    }

    /** See {@link Portrayer#legend}. */
    List<LegendEntry> entries() {
        List<LegendEntry> entries = new ArrayList<>();
        for (LayerStack.Shown shown : stack.shownBy(request)) {
            for (DrawnSet set : shown.source().counted(request)) {
                List<LayerStyle.Pass> passes = shown.style().passesOver(set.featureType());
                int[] seen = set.packed().seen(request.viewport());
                for (int pass = passes.size() - 1; pass >= 0 && seen.length > 0; pass--) {
                    addEntries(shown.id(), set, seen, passes.get(pass), entries);
                }
            }
        }
        return entries;
    }

    /** See {@link Portrayer#seen}. */
    Map<String, Set<String>> seen() {
        Map<String, Set<String>> byLayer = new LinkedHashMap<>();
        for (LayerStack.Shown shown : stack.shownBy(request)) {
            Set<String> ids = byLayer.computeIfAbsent(shown.id(), layer -> new LinkedHashSet<>());
            for (DrawnSet set : shown.source().counted(request)) {
                if (!set.pickable()) {
                    continue;
                }
                List<LayerStyle.Pass> passes = shown.style().passesOver(set.featureType());
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

    /** A line of the legend: the rule whose symbol it shows, and the subjects it counts. */
    private record Line(Rule rule, Set<List<String>> subjects) {}

    private void addEntries(String layer, DrawnSet set, int[] seen, LayerStyle.Pass pass, List<LegendEntry> entries) {
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
        Map<LocalText, Line> lines = new LinkedHashMap<>();
        for (int number = subjects.size() - 1; number >= 0; number--) {
            Rule rule = pass.rules().get(number);
            Set<List<String>> own = subjects.get(number);
            if (!own.isEmpty() && LegendSymbols.shows(rule)) {
                rule.title().ifPresent(title -> lines.computeIfAbsent(title, key -> new Line(rule, new HashSet<>()))
                        .subjects()
                        .addAll(own));
            }
        }
        entries.addAll(SizeClasses.fitting(lines.values().stream()
                .map(line -> symbols.entry(
                        layer, line.rule(), OptionalInt.of(line.subjects().size())))
                .toList()));
    }

    /** See {@link Portrayer#extentOf}. */
    Optional<Bounds> extentOf(LegendEntry line) {
        List<Bounds> boxes = new ArrayList<>();
        for (DrawnSet set : stack.source(line.layer())
                .map(source -> source.counted(request))
                .orElse(List.of())) {
            for (LayerStyle.Pass pass :
                    stack.style(line.layer(), request.theme()).passesOver(set.featureType())) {
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
                LonLat place = stack.projection().inverse(x, y);
                degrees.expandToInclude(place.lonDeg(), place.latDeg());
            }
        }
        return Bounds.ofDegrees(degrees.getMinX(), degrees.getMinY(), degrees.getMaxX(), degrees.getMaxY());
    }

    /** See {@link Portrayer#swatch}. */
    LegendEntry swatch(String layer) {
        LayerStyle style = stack.style(layer, request.theme());
        return style.passesOver(LayerStyle.SWATCH).stream()
                .flatMap(pass -> pass.rules().stream())
                .findFirst()
                .map(rule -> symbols.entry(layer, rule, OptionalInt.empty()))
                .orElse(new LegendEntry(
                        layer, style.title(), Optional.empty(), List.of(), Optional.empty(), OptionalInt.empty()));
    }
}
