package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import paso.geo.Viewport;
import paso.model.Language;
import paso.portrayal.label.BoxGrid;
import paso.portrayal.label.LabelCandidate;
import paso.portrayal.list.Box;
import paso.portrayal.list.DisplayList;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.Hit;
import paso.portrayal.request.MapRequest;
import paso.style.LayerStyle;
import paso.style.Roles;
import paso.symbol.Argb;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;
import paso.symbol.Stroke;

/**
 * One layer's part of a picture, without what stands out in it: its operations, the labels it wishes for, and what can be
 * picked. It is right for every request that gives it the same {@link Inputs} and answers.
 */
public final class DrawnLayer {

    private final Inputs inputs;
    private final List<Part> parts;
    private final List<DisplayList.Op> ops;
    private final OptionalInt underGrids;
    private final List<LabelCandidate> candidates;
    private final List<Box> obstacles;
    private final List<List<RuleCount>> counts;

    /**
     * What a layer's drawing depends on besides its features.
     *
     * @param selectedId what is selected, where it is in this layer
     */
    public record Inputs(
            String layer,
            LayerStyle style,
            Viewport viewport,
            double pixelRatio,
            Language language,
            Optional<String> selectedId) {

        public static Inputs of(String layer, LayerStyle style, List<DrawnSet> sets, MapRequest request) {
            return new Inputs(
                    layer,
                    style,
                    request.viewport(),
                    request.pixelRatio(),
                    request.language(),
                    request.emphasis().selectedId().filter(id -> sets.stream()
                            .anyMatch(set -> set.ids().featuresOf(id).length > 0)));
        }
    }

    /** One set of features with what became of them. */
    record Part(DrawnSet set, Reaches reaches, CoveredPlaces covered) {}

    DrawnLayer(
            Inputs inputs,
            List<Part> parts,
            List<DisplayList.Op> ops,
            OptionalInt underGrids,
            List<LabelCandidate> candidates,
            List<Box> obstacles,
            List<List<RuleCount>> counts) {
        this.inputs = inputs;
        this.parts = List.copyOf(parts);
        this.ops = List.copyOf(ops);
        this.underGrids = underGrids;
        this.candidates = List.copyOf(candidates);
        this.obstacles = List.copyOf(obstacles);
        this.counts = List.copyOf(counts);
    }

    /** The scale denominator that rules are asked with: that of the picture on a plain screen. */
    public static double scaleDenominator(MapRequest request) {
        return request.viewport().scaleDenominator() * request.pixelRatio();
    }

    /**
     * Whether this is also what other inputs and sets give.
     *
     * @param above where symbols of the layers above are
     */
    public boolean isDrawnFrom(Inputs other, List<DrawnSet> sets, BoxGrid above) {
        if (!inputs.equals(other) || parts.size() != sets.size()) {
            return false;
        }
        for (int i = 0; i < sets.size(); i++) {
            Part part = parts.get(i);
            if (!part.set.looksLike(sets.get(i))
                    || !part.covered.equals(CoveredPlaces.of(sets.get(i).packed(), other.viewport, above))) {
                return false;
            }
        }
        return true;
    }

    public String id() {
        return inputs.layer;
    }

    public List<DisplayList.Op> ops() {
        return ops;
    }

    /** How many of the operations lie under a grid on the ground: as the style says, else all up to the last area. */
    public int underGrids() {
        if (underGrids.isPresent()) {
            return underGrids.getAsInt();
        }
        int number = ops.size();
        while (number > 0 && !(ops.get(number - 1) instanceof DisplayList.Polygons)) {
            number--;
        }
        return number;
    }

    public List<LabelCandidate> candidates() {
        return candidates;
    }

    /** Rectangles of symbols that labels keep off. */
    public List<Box> obstacles() {
        return obstacles;
    }

    /** How many subjects in the picture look how, pass by pass as the legend tells it. */
    public List<List<RuleCount>> counts() {
        return counts;
    }

    /** What is painted under the rest of the layer, so that some of it stands out. */
    public List<DisplayList.Op> under(Emphasis emphasis, Roles roles) {
        int argb = roles.argb("selection");
        int haloArgb = roles.argb("selection-halo");
        return Stream.of(
                        standingOut(emphasis.relatedIds(), argb, 0.5, haloArgb),
                        standingOut(set(emphasis.selectedId()), argb, 1, haloArgb),
                        standingOut(set(emphasis.hoveredId()), argb, 0.75, haloArgb))
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> set(Optional<String> id) {
        return id.map(Set::of).orElse(Set.of());
    }

    /** A ring or a glow under each feature that stands for one of the subjects. */
    private List<DisplayList.Op> standingOut(Set<String> subjects, int argb, double strength, int haloArgb) {
        List<DisplayList.Op> under = new ArrayList<>();
        for (Part part : parts) {
            subjects.stream()
                    .flatMapToInt(subject -> Arrays.stream(part.set.ids().featuresOf(subject)))
                    .filter(part.reaches::isDrawn)
                    .distinct()
                    .sorted()
                    .forEach(feature -> under.addAll(standingOut(part, feature, argb, strength, haloArgb)));
        }
        return under;
    }

    private List<DisplayList.Op> standingOut(Part part, int feature, int argb, double strength, int haloArgb) {
        PackedLayer packed = part.set.packed();
        double reachPx = part.reaches.of(feature).rightPx();
        double ratio = inputs.pixelRatio;
        int[] one = {feature};
        int colour = Argb.faded(argb, strength);
        if (packed.kind() == PackedLayer.Kind.POINT) {
            Mark ring = Mark.of(MarkShape.CIRCLE, 2 * reachPx + 5 * ratio, haloArgb, colour, 3 * ratio * strength)
                    .withHalo(Argb.faded(haloArgb, 0.9), 1.6 * ratio);
            return List.of(packed.markers(one, inputs.viewport, ring));
        }
        double width = 2 * reachPx + 6 * ratio * strength;
        return List.of(
                packed.lines(one, inputs.viewport, Stroke.solid(Argb.faded(haloArgb, 0.9), width + 3 * ratio)),
                packed.lines(one, inputs.viewport, Stroke.solid(colour, width)));
    }

    /** What of this layer is drawn within a tolerance of a pixel, the nearest first. */
    public List<Hit> pick(double x, double y, double tolerancePx) {
        List<Hit> hits = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).set.pickable()) {
                pick(parts.get(i), x, y, tolerancePx, hits);
            }
        }
        return hits;
    }

    private void pick(Part part, double x, double y, double tolerancePx, List<Hit> hits) {
        PackedLayer packed = part.set.packed();
        Viewport viewport = inputs.viewport;
        for (int feature : packed.near(viewport, x, y, tolerancePx + part.reaches.farthestPx())) {
            if (!part.reaches.isDrawn(feature)) {
                continue;
            }
            double reachPx = part.reaches.of(feature).rightPx();
            double distance = Math.max(0, packed.distancePx(feature, viewport, x, y) - reachPx);
            if (distance <= tolerancePx) {
                Coordinate asked = new Coordinate(x, y);
                Coordinate place = packed.kind() == PackedLayer.Kind.POINT
                        ? packed.anchor(feature, viewport).orElse(asked)
                        : asked;
                for (String subject : part.set.ids().of(feature)) {
                    hits.add(new Hit(subject, id(), place.x, place.y, distance));
                }
            }
        }
    }
}
