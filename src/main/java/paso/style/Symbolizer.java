package paso.style;

import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.jspecify.annotations.Nullable;
import paso.symbol.Fill;
import paso.symbol.Lettering;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/** How a rule draws a feature, sizes in pixels, colours those of one theme. */
public sealed interface Symbolizer {

    /** @param rotation degrees clockwise added to the mark's own, where the style turns it by an attribute */
    record PointSymbol(Mark mark, Optional<Value> rotation) implements Symbolizer {
        public Mark markFor(Attributes feature) {
            return rotation.map(value -> mark.rotatedTo(mark.rotationDeg() + value.number(feature, 0)))
                    .orElse(mark);
        }
    }

    record LineSymbol(Stroke stroke) implements Symbolizer {}

    record AreaSymbol(Fill fill, Optional<Stroke> outline) implements Symbolizer {}

    /**
     * A label.
     *
     * @param priority the larger is placed first
     * @param offsetPx distance of the text's box from the point, for {@link Placement#AROUND}
     * @param rotation degrees clockwise
     * @param upperCase set in capitals
     * @param wrapPx widest line, 0 for no limit
     * @param freedom what else the label may do to find its place
     */
    record TextSymbol(
            Value label,
            Lettering lettering,
            Value priority,
            Placement placement,
            double offsetPx,
            Optional<Value> rotation,
            boolean upperCase,
            double wrapPx,
            Freedom freedom)
            implements Symbolizer {}

    /**
     * What a label may do to find its place.
     *
     * @param followLine letters follow the line's bends, for {@link Placement#LINE}
     * @param maxTurnDeg most that one letter may be turned against the one before
     * @param repeatPx along a long line the name stands again after about so much; 0 for once
     * @param partials the picture's edge may cut it
     * @param leader where it is crowded, it may stand farther off, joined to its place by a thin line
     */
    record Freedom(boolean followLine, double maxTurnDeg, double repeatPx, boolean partials, boolean leader) {
        public static final double DEFAULT_MAX_TURN_DEG = 25;
        public static final Freedom NONE = new Freedom(false, DEFAULT_MAX_TURN_DEG, 0, false, false);
    }

    /** Where a label may stand. */
    enum Placement {
        /** Centred on the feature's own place. */
        CENTER,
        /** Beside a point: the first free one of eight places around it. */
        AROUND,
        /** Along a line. */
        LINE,
        /** Above and to the right of the point, and only there. */
        BADGE
    }

    /** A value that may depend on the feature. */
    record Value(Expression expression) {
        /** As text; blank where the feature has none. */
        public String text(Attributes feature) {
            @Nullable Object value = expression.evaluate(feature);
            return value == null ? "" : value.toString();
        }

        public double number(Attributes feature, double otherwise) {
            @Nullable Double value = expression.evaluate(feature, Double.class);
            return value == null ? otherwise : value;
        }
    }
}
