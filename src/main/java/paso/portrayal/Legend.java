package paso.portrayal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.portrayal.layer.DrawnLayer;
import paso.portrayal.layer.DrawnSet;
import paso.portrayal.layer.RuleCount;
import paso.portrayal.layer.RuleMembers;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;
import paso.style.LayerStyle;

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

    /** The lines for a layer as it is drawn. */
    List<LegendEntry> of(LayerStack.Shown shown, DrawnLayer layer) {
        List<List<RuleCount>> counts = shown.source()
                .countedApart(request)
                .map(apart -> counted(shown, apart))
                .orElse(layer.counts());
        List<LegendEntry> entries = new ArrayList<>();
        for (List<RuleCount> pass : counts) {
            entries.addAll(SizeClasses.fitting(pass.stream()
                    .map(line -> symbols.entry(shown.id(), line.rule(), OptionalInt.of(line.subjects())))
                    .toList()));
        }
        return entries;
    }

    private List<List<RuleCount>> counted(LayerStack.Shown shown, List<DrawnSet> sets) {
        List<List<RuleCount>> counts = new ArrayList<>();
        for (DrawnSet set : sets) {
            List<LayerStyle.Pass> passes = shown.style().passesOver(set.featureType());
            int[] seen = set.packed().seen(request.viewport());
            for (int i = passes.size() - 1; i >= 0; i--) {
                LayerStyle.Pass pass = passes.get(i);
                counts.add(RuleCount.of(pass, set, RuleMembers.of(pass, set, seen, scale), seen));
            }
        }
        return counts;
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
                int[] seen = set.packed().seen(request.viewport());
                BitSet drawn = new BitSet();
                for (LayerStyle.Pass pass : shown.style().passesOver(set.featureType())) {
                    for (int[] members : RuleMembers.of(pass, set, seen, scale)) {
                        IntStream.of(members).forEach(drawn::set);
                    }
                }
                drawn.stream().forEach(feature -> ids.addAll(set.ids().of(feature)));
            }
        }
        return byLayer;
    }

    /** See {@link Portrayer#extentOf}. */
    Optional<Bounds> extentOf(LegendEntry line) {
        List<Bounds> boxes = new ArrayList<>();
        for (DrawnSet set : stack.source(line.layer())
                .map(source -> source.counted(request))
                .orElse(List.of())) {
            for (LayerStyle.Pass pass :
                    stack.style(line.layer(), request.theme()).passesOver(set.featureType())) {
                int[][] members = RuleMembers.of(pass, set, set.packed().seen(request.viewport()), scale);
                for (int rule = 0; rule < members.length; rule++) {
                    if (pass.rules().get(rule).title().equals(Optional.of(line.label()))) {
                        set.packed().boundsOf(members[rule]).ifPresent(boxes::add);
                    }
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
