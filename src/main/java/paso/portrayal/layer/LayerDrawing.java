package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import paso.geo.Viewport;
import paso.portrayal.label.BoxGrid;
import paso.portrayal.label.LabelCandidate;
import paso.portrayal.list.Box;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;
import paso.portrayal.pack.FloatArray;
import paso.portrayal.pack.IntArray;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.request.MapRequest;
import paso.style.Attributes;
import paso.style.LayerStyle;
import paso.style.Look;
import paso.style.Symbolizer;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/** Draws one layer's part of a picture, pass by pass, and counts for the legend as it goes. */
public final class LayerDrawing {

    private static final double MARGIN_PX = 48;
    private static final double LARGE_MARK_PX = 9;
    private static final double LARGEST_MARK_PX = 512;
    private static final double SHORTEST_DASHES_PX = 0.5;

    private final Viewport viewport;
    private final double ratio;
    private final double scale;
    private final LabelCandidates labels;
    private final List<Features> all = new ArrayList<>();
    private final List<DisplayList.Op> ops = new ArrayList<>();
    private OptionalInt underGrids = OptionalInt.empty();
    private final List<LabelCandidate> candidates = new ArrayList<>();
    private final List<Box> obstacles = new ArrayList<>();

    /**
     * The features of a set while they are drawn.
     *
     * @param visible those near the picture
     * @param counts of the passes so far
     */
    private record Features(DrawnLayer.Part part, int[] visible, List<List<RuleCount>> counts) {

        DrawnSet set() {
            return part.set();
        }

        PackedLayer packed() {
            return part.set().packed();
        }
    }

    private LayerDrawing(String layer, List<DrawnSet> sets, MapRequest request, TextMeasurer measurer, BoxGrid above) {
        this.viewport = request.viewport();
        this.ratio = request.pixelRatio();
        this.scale = DrawnLayer.scaleDenominator(request);
        this.labels = new LabelCandidates(layer, request, measurer);
        for (DrawnSet set : sets) {
            int[] visible = set.packed().visible(viewport, MARGIN_PX * ratio);
            DrawnLayer.Part part =
                    new DrawnLayer.Part(set, new Reaches(visible), CoveredPlaces.of(set.packed(), viewport, above));
            all.add(new Features(part, visible, new ArrayList<>()));
        }
    }

    /** @param above where symbols of the layers above are: small marks under them are left out */
    public static DrawnLayer of(
            DrawnLayer.Inputs inputs, List<DrawnSet> sets, MapRequest request, TextMeasurer measurer, BoxGrid above) {
        return new LayerDrawing(inputs.layer(), sets, request, measurer, above).drawn(inputs);
    }

    private DrawnLayer drawn(DrawnLayer.Inputs inputs) {
        for (LayerStyle.Pass pass : inputs.style().passes()) {
            if (pass.featureType().equals(LayerStyle.RELIEF)) {
                underGrids = OptionalInt.of(ops.size());
            }
            for (Features features : all) {
                if (features.set().featureType().equals(pass.featureType())) {
                    drawPass(pass, features);
                }
            }
        }
        List<List<RuleCount>> counts = new ArrayList<>();
        for (Features features : all) {
            Collections.reverse(features.counts);
            counts.addAll(features.counts);
        }
        return new DrawnLayer(
                inputs, all.stream().map(Features::part).toList(), ops, underGrids, candidates, obstacles, counts);
    }

    private void drawPass(LayerStyle.Pass pass, Features features) {
        if (pass.rules().stream().noneMatch(rule -> rule.appliesAt(scale))) {
            return;
        }
        int[][] members = RuleMembers.of(pass, features.set(), features.visible, scale);
        if (RuleCount.isExplained(pass)) {
            int[] seen = features.packed().seen(features.visible, viewport);
            features.counts.add(RuleCount.of(pass, features.set(), members, seen));
        }
        for (int rule = 0; rule < members.length; rule++) {
            if (members[rule].length > 0) {
                for (Symbolizer symbolizer : pass.rules().get(rule).symbolizers()) {
                    draw(symbolizer, features, members[rule]);
                }
            }
        }
    }

    private void draw(Symbolizer symbolizer, Features features, int[] members) {
        PackedLayer packed = features.packed();
        double unit = symbolizer.unit().devicePixels(ratio, viewport.groundMetersPerPixel());
        if (symbolizer instanceof Symbolizer.PointSymbol point) {
            byLook(
                    point.look(),
                    features,
                    members,
                    (mark, alike) -> drawMarks(point, bounded(mark.scaledBy(unit)), features, alike, unit));
        } else if (symbolizer instanceof Symbolizer.LineSymbol line && packed.kind() != PackedLayer.Kind.POINT) {
            byLook(line.look(), features, members, (look, alike) -> {
                Stroke stroke = visible(look.scaledBy(unit));
                DisplayList.Lines lines = packed.lines(alike, viewport, stroke);
                if (lines.xy().length > 0) {
                    ops.add(lines);
                }
                double half = stroke.widthPx() / 2;
                features.part.reaches().add(alike, new Mark.Reach(half, half, half));
            });
        } else if (symbolizer instanceof Symbolizer.AreaSymbol area && packed.kind() == PackedLayer.Kind.POLYGON) {
            byLook(area.look(), features, members, (look, alike) -> {
                DisplayList.Polygons polygons = packed.polygons(
                        alike,
                        viewport,
                        look.fill().scaledBy(unit),
                        look.outline().map(outline -> visible(outline.scaledBy(unit))));
                if (polygons.xy().length > 0) {
                    ops.add(polygons);
                }
                features.part.reaches().add(alike, Mark.Reach.NONE);
            });
        } else if (symbolizer instanceof Symbolizer.TextSymbol text) {
            for (int feature : members) {
                labels.of(text, features.set(), feature, features.part.reaches(), features.part.covered(), unit)
                        .ifPresent(candidates::add);
            }
        }
    }

    /** Dashes of ground lengths that are too short to be seen apart at this scale would take long to paint. */
    private static Stroke visible(Stroke stroke) {
        double pattern =
                stroke.dashPx().stream().mapToDouble(Double::doubleValue).sum();
        return stroke.dashPx().isEmpty() || pattern >= SHORTEST_DASHES_PX ? stroke : stroke.dashed();
    }

    /** Features of one look are painted together. */
    private static <T> void byLook(Look<T> look, Features features, int[] members, BiConsumer<T, int[]> drawing) {
        if (look.isConstant()) {
            drawing.accept(look.usual(), members);
            return;
        }
        List<? extends Attributes> attributes = features.set().attributes();
        Map<T, IntArray> alike = new LinkedHashMap<>();
        for (int feature : members) {
            alike.computeIfAbsent(look.of(attributes.get(feature)), key -> new IntArray(4))
                    .add(feature);
        }
        alike.forEach((own, group) -> drawing.accept(own, group.trimmed()));
    }

    /** A mark of ground lengths may be larger than any picture. */
    private Mark bounded(Mark mark) {
        double largest = LARGEST_MARK_PX * ratio;
        return mark.sizePx() <= largest ? mark : mark.scaledBy(largest / mark.sizePx());
    }

    private void drawMarks(Symbolizer.PointSymbol point, Mark mark, Features features, int[] members, double unit) {
        if (mark.sizePx() <= 0) {
            return;
        }
        PackedLayer packed = features.packed();
        boolean large = mark.sizePx() >= LARGE_MARK_PX * ratio;
        int[] shown = large ? members : features.part.covered().inSight(members);
        Mark.Reach far = mark.reach();
        DisplayList.Markers markers = markers(packed, shown, mark);
        if (point.rightPx() != 0 || point.upPx() != 0) {
            for (int i = 0; i < markers.count(); i++) {
                markers.xy()[2 * i] += (float) (point.rightPx() * unit);
                markers.xy()[2 * i + 1] -= (float) (point.upPx() * unit);
            }
        }
        ops.add(markers);
        features.part.reaches().add(shown, far);
        if (features.set().pickable() && large) {
            for (int feature : shown) {
                packed.anchor(feature, viewport)
                        .ifPresent(place -> obstacles.add(LabelCandidates.around(place.x, place.y, far)));
            }
        }
    }

    /** Marks at points, or at the one place that stands for a line or an area. */
    private DisplayList.Markers markers(PackedLayer packed, int[] features, Mark mark) {
        if (packed.kind() == PackedLayer.Kind.POINT) {
            return packed.markers(features, viewport, mark);
        }
        FloatArray places = new FloatArray(2 * features.length);
        for (int feature : features) {
            packed.anchor(feature, viewport).ifPresent(place -> places.add((float) place.x, (float) place.y));
        }
        float[] xy = places.trimmed();
        return new DisplayList.Markers(mark, xy, xy.length / 2);
    }
}
