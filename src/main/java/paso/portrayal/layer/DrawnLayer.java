package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import paso.geo.Viewport;
import paso.portrayal.label.BoxGrid;
import paso.portrayal.label.Course;
import paso.portrayal.label.LabelWish;
import paso.portrayal.label.StraightStretch;
import paso.portrayal.list.Box;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;
import paso.portrayal.pack.FloatArray;
import paso.portrayal.pack.IntArray;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.Hit;
import paso.portrayal.request.MapRequest;
import paso.style.Attributes;
import paso.style.LayerStyle;
import paso.style.Look;
import paso.style.Roles;
import paso.style.Symbolizer;
import paso.symbol.Argb;
import paso.symbol.Lettering;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;
import paso.symbol.Stroke;

/** One layer's part of a picture: its operations, the labels it wishes for, and what can be picked. */
public final class DrawnLayer {

    private static final double MARGIN_PX = 48;
    private static final double LARGE_MARK_PX = 9;
    private static final double LARGEST_MARK_PX = 512;
    private static final double LARGEST_TEXT_PX = 256;
    private static final double SMALLEST_TEXT_PX = 2;
    private static final double SHORTEST_DASHES_PX = 0.5;
    /** The least priority of the name of what is selected: over all but the number of a gathering. */
    private static final double SELECTED_PRIORITY = 87;

    private final String id;
    private final MapRequest request;
    private final TextMeasurer measurer;
    private final Viewport viewport;
    private final double ratio;
    private final List<DrawnSet> sets;
    private final List<DisplayList.Op> ops = new ArrayList<>();
    private OptionalInt underGrids = OptionalInt.empty();
    private final List<LabelWish> wishes = new ArrayList<>();
    private final List<Box> obstacles = new ArrayList<>();
    /** Per set the features that a symbol was drawn for, and how far it reaches from the feature in pixels. */
    private final List<BitSet> drawn = new ArrayList<>();

    private final List<Mark.Reach[]> reach = new ArrayList<>();
    /** Where symbols of the layers above are: small marks under them are left out. */
    private final BoxGrid above;

    public DrawnLayer(
            String id,
            List<DrawnSet> sets,
            LayerStyle style,
            Roles roles,
            TextMeasurer measurer,
            MapRequest request,
            BoxGrid above) {
        this.id = id;
        this.request = request;
        this.measurer = measurer;
        this.viewport = request.viewport();
        this.ratio = request.pixelRatio();
        this.sets = sets;
        this.above = above;
        for (DrawnSet set : sets) {
            drawn.add(new BitSet());
            Mark.Reach[] none = new Mark.Reach[set.packed().featureCount()];
            Arrays.fill(none, Mark.Reach.NONE);
            reach.add(none);
        }
        double scale = scaleDenominator(request);
        List<int[]> visible = sets.stream()
                .map(set -> set.packed().visible(viewport, MARGIN_PX * ratio))
                .toList();
        for (LayerStyle.Pass pass : style.passes()) {
            if (pass.featureType().equals(LayerStyle.RELIEF)) {
                underGrids = OptionalInt.of(ops.size());
            }
            for (int s = 0; s < sets.size(); s++) {
                if (sets.get(s).featureType().equals(pass.featureType())) {
                    drawPass(pass, s, visible.get(s), scale);
                }
            }
        }
        Emphasis emphasis = request.emphasis();
        int argb = roles.argb("selection");
        int haloArgb = roles.argb("selection-halo");
        emphasis.hoveredId().ifPresent(one -> ops.addAll(0, emphasis(Set.of(one), argb, 0.75, haloArgb)));
        emphasis.selectedId().ifPresent(one -> ops.addAll(0, emphasis(Set.of(one), argb, 1, haloArgb)));
        if (!emphasis.relatedIds().isEmpty()) {
            ops.addAll(0, emphasis(emphasis.relatedIds(), argb, 0.5, haloArgb));
        }
    }

    /** The scale denominator that rules are asked with: that of the picture on a plain screen. */
    public static double scaleDenominator(MapRequest request) {
        return request.viewport().scaleDenominator() * request.pixelRatio();
    }

    public String id() {
        return id;
    }

    public List<DisplayList.Op> ops() {
        return ops;
    }

    /** Adds what is painted over the rest of this layer. */
    public void paint(List<DisplayList.Op> more) {
        ops.addAll(more);
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

    public List<LabelWish> wishes() {
        return wishes;
    }

    /** Rectangles of symbols that labels keep off. */
    public List<Box> obstacles() {
        return obstacles;
    }

    private void drawPass(LayerStyle.Pass pass, int setNumber, int[] features, double scale) {
        DrawnSet set = sets.get(setNumber);
        if (pass.rules().stream().noneMatch(rule -> rule.appliesAt(scale))) {
            return;
        }
        List<IntArray> byRule = new ArrayList<>();
        pass.rules().forEach(rule -> byRule.add(new IntArray(16)));
        for (int feature : features) {
            pass.forRulesOf(set.attributes().get(feature), scale, rule -> byRule.get(rule)
                    .add(feature));
        }
        for (int rule = 0; rule < byRule.size(); rule++) {
            int[] members = byRule.get(rule).trimmed();
            if (members.length > 0) {
                pass.rules().get(rule).symbolizers().forEach(symbolizer -> draw(symbolizer, setNumber, members));
            }
        }
    }

    private void draw(Symbolizer symbolizer, int setNumber, int[] features) {
        PackedLayer packed = sets.get(setNumber).packed();
        double unit = unitPx(symbolizer);
        if (symbolizer instanceof Symbolizer.PointSymbol point) {
            drawPoints(point, setNumber, features, unit);
        } else if (symbolizer instanceof Symbolizer.LineSymbol line && packed.kind() != PackedLayer.Kind.POINT) {
            byLook(line.look(), setNumber, features, (look, members) -> {
                Stroke stroke = visible(look.scaledBy(unit));
                DisplayList.Lines lines = packed.lines(members, viewport, stroke);
                if (lines.xy().length > 0) {
                    ops.add(lines);
                }
                remember(setNumber, members, round(stroke.widthPx() / 2));
            });
        } else if (symbolizer instanceof Symbolizer.AreaSymbol area && packed.kind() == PackedLayer.Kind.POLYGON) {
            byLook(area.look(), setNumber, features, (look, members) -> {
                DisplayList.Polygons polygons = packed.polygons(
                        members,
                        viewport,
                        look.fill().scaledBy(unit),
                        look.outline().map(outline -> visible(outline.scaledBy(unit))));
                if (polygons.xy().length > 0) {
                    ops.add(polygons);
                }
                remember(setNumber, members, Mark.Reach.NONE);
            });
        } else if (symbolizer instanceof Symbolizer.TextSymbol text) {
            for (int feature : features) {
                wish(text, setNumber, feature, unit);
            }
        }
    }

    /** Device pixels for a unit of the symbolizer's lengths. */
    private double unitPx(Symbolizer symbolizer) {
        return symbolizer.unit().devicePixels(ratio, viewport.groundMetersPerPixel());
    }

    /** Dashes of ground lengths that are too short to be seen apart at this scale would take long to paint. */
    private static Stroke visible(Stroke stroke) {
        double pattern =
                stroke.dashPx().stream().mapToDouble(Double::doubleValue).sum();
        return stroke.dashPx().isEmpty() || pattern >= SHORTEST_DASHES_PX ? stroke : stroke.dashed();
    }

    private void drawPoints(Symbolizer.PointSymbol point, int setNumber, int[] features, double unit) {
        byLook(
                point.look(),
                setNumber,
                features,
                (mark, members) -> drawMarks(point, bounded(mark.scaledBy(unit)), setNumber, members, unit));
    }

    /** Features of one look are painted together. */
    private <T> void byLook(Look<T> look, int setNumber, int[] features, BiConsumer<T, int[]> drawing) {
        if (look.isConstant()) {
            drawing.accept(look.usual(), features);
            return;
        }
        List<Attributes> attributes = sets.get(setNumber).attributes();
        Map<T, IntArray> members = new LinkedHashMap<>();
        for (int feature : features) {
            members.computeIfAbsent(look.of(attributes.get(feature)), key -> new IntArray(4))
                    .add(feature);
        }
        members.forEach((own, group) -> drawing.accept(own, group.trimmed()));
    }

    /** A mark of ground lengths may be larger than any picture. */
    private Mark bounded(Mark mark) {
        double largest = LARGEST_MARK_PX * ratio;
        return mark.sizePx() <= largest ? mark : mark.scaledBy(largest / mark.sizePx());
    }

    private void drawMarks(Symbolizer.PointSymbol point, Mark mark, int setNumber, int[] all, double unit) {
        DrawnSet set = sets.get(setNumber);
        if (mark.sizePx() <= 0) {
            return;
        }
        boolean large = mark.sizePx() >= LARGE_MARK_PX * ratio;
        int[] features = large ? all : inSight(set.packed(), all);
        Mark.Reach far = mark.reach();
        DisplayList.Markers markers = markers(set.packed(), features, mark);
        if (point.rightPx() != 0 || point.upPx() != 0) {
            for (int i = 0; i < markers.count(); i++) {
                markers.xy()[2 * i] += (float) (point.rightPx() * unit);
                markers.xy()[2 * i + 1] -= (float) (point.upPx() * unit);
            }
        }
        ops.add(markers);
        remember(setNumber, features, far);
        if (set.pickable() && large) {
            for (int feature : features) {
                set.packed().anchor(feature, viewport).ifPresent(place -> obstacles.add(box(place.x, place.y, far)));
            }
        }
    }

    private static Box box(double x, double y, Mark.Reach far) {
        return new Box(x - far.leftPx(), y - far.upPx(), x + far.rightPx(), y + far.upPx());
    }

    private static Mark.Reach round(double px) {
        return new Mark.Reach(px, px, px);
    }

    /** Those whose place is not under a symbol of a layer above. */
    private int[] inSight(PackedLayer packed, int[] features) {
        if (above.all().isEmpty() || packed.kind() != PackedLayer.Kind.POINT) {
            return features;
        }
        return Arrays.stream(features)
                .filter(feature -> symbolOver(packed, feature).isEmpty())
                .toArray();
    }

    /** The symbol of a layer above that a feature's place is under. */
    private Optional<Box> symbolOver(PackedLayer packed, int feature) {
        return packed.kind() != PackedLayer.Kind.POINT
                ? Optional.empty()
                : packed.anchor(feature, viewport).flatMap(place -> above.at(place.x, place.y));
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

    private void remember(int setNumber, int[] features, Mark.Reach reached) {
        Mark.Reach[] far = reach.get(setNumber);
        for (int feature : features) {
            drawn.get(setNumber).set(feature);
            far[feature] = far[feature].union(reached);
        }
    }

    private double reachPx(int setNumber, int feature) {
        return reach.get(setNumber)[feature].rightPx();
    }

    private void wish(Symbolizer.TextSymbol text, int setNumber, int feature, double unit) {
        DrawnSet set = sets.get(setNumber);
        Optional<Coordinate> anchor = set.packed().anchor(feature, viewport);
        if (anchor.isEmpty()) {
            return;
        }
        Attributes attributes = set.attributes().get(feature);
        String label = text.label().text(attributes);
        if (text.upperCase()) {
            label = label.toUpperCase(request.language().locale());
        }
        double x = anchor.get().x;
        double y = anchor.get().y;
        double rotation =
                text.rotation().map(value -> value.number(attributes, 0)).orElse(0.0);
        Lettering lettering = text.look().of(attributes).scaledBy(unit);
        if (lettering.sizePx() > LARGEST_TEXT_PX * ratio || lettering.sizePx() < SMALLEST_TEXT_PX * ratio) {
            return;
        }
        if (text.fixed().isPresent()) {
            Symbolizer.Fixed fixed = text.fixed().get();
            double width = measurer.widthPx(label, lettering);
            width = text.wrapPx() > 0 ? Math.min(width, text.wrapPx() * unit) : width;
            x += fixed.rightPx() * unit + (0.5 - fixed.anchorX()) * width;
            y -= fixed.upPx() * unit + (0.5 - fixed.anchorY()) * measurer.capHeightPx(lettering);
        }
        Symbolizer.Placement placement = text.placement();
        Optional<Course> course = Optional.empty();
        if (placement == Symbolizer.Placement.LINE) {
            Optional<StraightStretch> stretch = Optional.empty();
            if (text.freedom().followLine()) {
                course = Optional.of(new Course(
                        set.packed().courses(feature, viewport),
                        text.freedom().maxTurnDeg(),
                        text.freedom().repeatPx() * unit));
            } else {
                stretch = StraightStretch.of(
                        set.packed().lines(new int[] {feature}, viewport, Stroke.solid(0, 0)),
                        measurer.widthPx(label, lettering),
                        lettering.sizePx());
            }
            if (stretch.isPresent()) {
                x = stretch.get().x();
                y = stretch.get().y();
                rotation = stretch.get().turnDeg();
            } else {
                placement = Symbolizer.Placement.AROUND;
            }
        }
        // the name of what is hidden stands beside what hides it
        Box symbol = drawn.get(setNumber).get(feature) || text.fixed().isPresent()
                ? box(x, y, reach.get(setNumber)[feature])
                : symbolOver(set.packed(), feature).orElse(box(x, y, reach.get(setNumber)[feature]));
        boolean selected = placement != Symbolizer.Placement.BADGE && isSelected(set, feature);
        double priority = text.priority().number(attributes, 0);
        wishes.add(new LabelWish(
                id,
                label,
                lettering,
                selected ? Math.max(priority, SELECTED_PRIORITY) : priority,
                placement,
                x,
                y,
                symbol,
                text.offsetPx() * unit,
                rotation,
                text.wrapPx() * unit,
                text.freedom().maxDisplacementPx() * unit,
                text.freedom().side(),
                selected
                        ? LabelWish.Leading.ALWAYS
                        : text.freedom().leader() ? LabelWish.Leading.CROWDED : LabelWish.Leading.NONE,
                text.freedom().partials(),
                course));
    }

    private boolean isSelected(DrawnSet set, int feature) {
        Optional<String> selected = request.emphasis().selectedId();
        return selected.isPresent() && set.pickable() && set.ids().get(feature).contains(selected.get());
    }

    /** A ring or a glow under each feature that stands for one of the subjects. */
    private List<DisplayList.Op> emphasis(Set<String> subjects, int argb, double strength, int haloArgb) {
        List<DisplayList.Op> under = new ArrayList<>();
        for (int s = 0; s < sets.size(); s++) {
            DrawnSet set = sets.get(s);
            for (int feature = 0; feature < set.ids().size(); feature++) {
                if (set.ids().get(feature).stream().anyMatch(subjects::contains)
                        && drawn.get(s).get(feature)) {
                    under.addAll(emphasis(set.packed(), feature, reachPx(s, feature), argb, strength, haloArgb));
                }
            }
        }
        return under;
    }

    private List<DisplayList.Op> emphasis(
            PackedLayer packed, int feature, double reachPx, int argb, double strength, int haloArgb) {
        int[] one = {feature};
        int colour = Argb.faded(argb, strength);
        if (packed.kind() == PackedLayer.Kind.POINT) {
            Mark ring = Mark.of(MarkShape.CIRCLE, 2 * reachPx + 5 * ratio, haloArgb, colour, 3 * ratio * strength)
                    .withHalo(Argb.faded(haloArgb, 0.9), 1.6 * ratio);
            return List.of(packed.markers(one, viewport, ring));
        }
        double width = 2 * reachPx + 6 * ratio * strength;
        return List.of(
                packed.lines(one, viewport, Stroke.solid(Argb.faded(haloArgb, 0.9), width + 3 * ratio)),
                packed.lines(one, viewport, Stroke.solid(colour, width)));
    }

    /** What of this layer is drawn within a tolerance of a pixel, the nearest first. */
    public List<Hit> pick(double x, double y, double tolerancePx) {
        List<Hit> hits = new ArrayList<>();
        for (int s = sets.size() - 1; s >= 0; s--) {
            DrawnSet set = sets.get(s);
            if (!set.pickable() || drawn.get(s).isEmpty()) {
                continue;
            }
            double farthest = 0;
            for (Mark.Reach far : reach.get(s)) {
                farthest = Math.max(farthest, far.rightPx());
            }
            for (int feature : set.packed().near(viewport, x, y, tolerancePx + farthest)) {
                if (!drawn.get(s).get(feature)) {
                    continue;
                }
                double distance = Math.max(0, set.packed().distancePx(feature, viewport, x, y) - reachPx(s, feature));
                if (distance <= tolerancePx) {
                    @Nullable
                    Coordinate place = set.packed().kind() == PackedLayer.Kind.POINT
                            ? set.packed().anchor(feature, viewport).orElse(null)
                            : null;
                    for (String subject : set.ids().get(feature)) {
                        hits.add(new Hit(
                                subject, id, place == null ? x : place.x, place == null ? y : place.y, distance));
                    }
                }
            }
        }
        return hits;
    }
}
