package paso.portrayal.layer;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import paso.portrayal.label.Course;
import paso.portrayal.label.LabelCandidate;
import paso.portrayal.label.StraightStretch;
import paso.portrayal.list.Box;
import paso.portrayal.list.TextMeasurer;
import paso.portrayal.request.MapRequest;
import paso.style.Attributes;
import paso.style.Symbolizer;
import paso.symbol.Lettering;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/** Makes what the features of a layer label to have written beside them. */
final class LabelCandidates {

    private static final double LARGEST_TEXT_PX = 256;
    private static final double SMALLEST_TEXT_PX = 2;
    /** The least priority of the name of what is selected: over all but the number of a gathering. */
    private static final double SELECTED_PRIORITY = 87;

    private final String layer;
    private final MapRequest request;
    private final TextMeasurer measurer;

    LabelCandidates(String layer, MapRequest request, TextMeasurer measurer) {
        this.layer = layer;
        this.request = request;
        this.measurer = measurer;
    }

    /**
     * The label of a feature; empty where it has none, or is not in the picture.
     *
     * @param reaches how far the feature's own symbols reach, as far as they are drawn
     * @param covered where symbols of other layers lie over features
     * @param unit pixels for each unit of the symbolizer's lengths
     */
    Optional<LabelCandidate> of(
            Symbolizer.TextSymbol text,
            DrawnSet set,
            int feature,
            Reaches reaches,
            CoveredPlaces covered,
            double unit) {
        Attributes attributes = set.attributes().get(feature);
        String label = text.label().text(attributes);
        Lettering lettering = text.look().of(attributes).scaledBy(unit);
        double ratio = request.pixelRatio();
        if (label.isBlank()
                || lettering.sizePx() > LARGEST_TEXT_PX * ratio
                || lettering.sizePx() < SMALLEST_TEXT_PX * ratio) {
            return Optional.empty();
        }
        Optional<Coordinate> anchor = set.packed().anchor(feature, request.viewport());
        if (anchor.isEmpty()) {
            return Optional.empty();
        }
        if (text.upperCase()) {
            label = label.toUpperCase(request.language().locale());
        }
        double x = anchor.get().x;
        double y = anchor.get().y;
        double rotation =
                text.rotation().map(value -> value.number(attributes, 0)).orElse(0.0);
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
                        set.packed().courses(feature, request.viewport()),
                        text.freedom().maxTurnDeg(),
                        text.freedom().repeatPx() * unit));
            } else {
                stretch = StraightStretch.of(
                        set.packed().lines(new int[] {feature}, request.viewport(), Stroke.solid(0, 0)),
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
        Box own = around(x, y, reaches.of(feature));
        Box symbol = reaches.isDrawn(feature) || text.fixed().isPresent()
                ? own
                : covered.over(feature).orElse(own);
        boolean selected = placement != Symbolizer.Placement.BADGE && isSelected(set, feature);
        double priority = text.priority().number(attributes, 0);
        LabelCandidate.Leading leading = selected
                ? LabelCandidate.Leading.ALWAYS
                : text.freedom().leader() ? LabelCandidate.Leading.CROWDED : LabelCandidate.Leading.NONE;
        return Optional.of(new LabelCandidate(
                layer,
                selected ? Math.max(priority, SELECTED_PRIORITY) : priority,
                new LabelCandidate.Name(label, lettering, rotation, text.wrapPx() * unit),
                new LabelCandidate.Site(x, y, symbol, course),
                new LabelCandidate.Position(
                        placement,
                        text.offsetPx() * unit,
                        text.freedom().maxDisplacementPx() * unit,
                        text.freedom().side(),
                        leading,
                        text.freedom().partials())));
    }

    /** The rectangle around a place as far as a symbol reaches from it. */
    static Box around(double x, double y, Mark.Reach far) {
        return new Box(x - far.leftPx(), y - far.upPx(), x + far.rightPx(), y + far.upPx());
    }

    private boolean isSelected(DrawnSet set, int feature) {
        Optional<String> selected = request.emphasis().selectedId();
        return selected.isPresent() && set.pickable() && set.ids().of(feature).contains(selected.get());
    }
}
