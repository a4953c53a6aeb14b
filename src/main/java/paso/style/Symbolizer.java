package paso.style;

import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.visitor.IsStaticExpressionVisitor;
import org.jspecify.annotations.Nullable;
import paso.symbol.Fill;
import paso.symbol.Lettering;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/**
 * How a rule draws a feature, colours those of one theme. Lengths are in the symbolizer's {@link #unit()}, also where a name
 * says pixels.
 */
public sealed interface Symbolizer {

    Unit unit();

    /** Whether all features look the same. */
    boolean isConstant();

    /**
     * A mark at a point, or inside or midway where the feature is none.
     *
     * @param rightPx how far the mark is moved to the right
     * @param upPx see {@code rightPx}
     * @param rotation what turns the mark by feature, in degrees clockwise, which {@code look} has done already; for styles of
     *     other programs
     */
    record PointSymbol(Look<Mark> look, double rightPx, double upPx, Optional<Value> rotation, Unit unit)
            implements Symbolizer {

        @Override
        public boolean isConstant() {
            return look.isConstant();
        }

        /** The usual mark. */
        public Mark mark() {
            return look.usual();
        }

        public Mark markFor(Attributes feature) {
            return look.of(feature);
        }
    }

    record LineSymbol(Look<Stroke> look, Unit unit) implements Symbolizer {

        public LineSymbol(Stroke stroke, Unit unit) {
            this(Look.constant(stroke), unit);
        }

        @Override
        public boolean isConstant() {
            return look.isConstant();
        }

        /** The usual stroke. */
        public Stroke stroke() {
            return look.usual();
        }
    }

    /** What an area is drawn with. */
    record AreaLook(Fill fill, Optional<Stroke> outline) {}

    record AreaSymbol(Look<AreaLook> look, Unit unit) implements Symbolizer {

        @Override
        public boolean isConstant() {
            return look.isConstant();
        }

        /** The usual fill. */
        public Fill fill() {
            return look.usual().fill();
        }

        /** The usual outline. */
        public Optional<Stroke> outline() {
            return look.usual().outline();
        }
    }

    /**
     * How a grid on the ground is drawn: heights as their shade, a picture as it is.
     *
     * @param opacity 0 to 1
     */
    record RasterSymbol(double opacity, Relief relief, Unit unit) implements Symbolizer {
        public static final RasterSymbol USUAL = new RasterSymbol(1, Relief.USUAL, Unit.PIXEL);

        @Override
        public boolean isConstant() {
            return true;
        }
    }

    /**
     * How heights are shaded.
     *
     * @param factor how many times the usual slopes are raised
     * @param azimuthDeg where light comes from, clockwise from the top of the map
     * @param altitudeDeg how high it stands
     * @param multidirectional whether some of it comes from either side, so that slopes along the light are seen too
     */
    record Relief(double factor, double azimuthDeg, double altitudeDeg, boolean multidirectional) {
        public static final Relief USUAL = new Relief(1, 315, 45, false);

        public Relief {
            if (!(factor > 0) || !(altitudeDeg > 0 && altitudeDeg < 90)) {
                throw new IllegalArgumentException("no relief: factor " + factor + ", light at " + altitudeDeg);
            }
        }
    }

    /**
     * A label.
     *
     * @param priority the larger is placed first
     * @param offsetPx distance of the text's box from the point, for {@link Placement#AROUND}
     * @param fixed where exactly it stands, for {@link Placement#CENTER}; else in the middle
     * @param rotation degrees clockwise
     * @param upperCase set in capitals
     * @param wrapPx widest line, 0 for no limit
     * @param freedom what else the label may do to find its place
     */
    record TextSymbol(
            Value label,
            Look<Lettering> look,
            Value priority,
            Placement placement,
            double offsetPx,
            Optional<Fixed> fixed,
            Optional<Value> rotation,
            boolean upperCase,
            double wrapPx,
            Freedom freedom,
            Unit unit)
            implements Symbolizer {

        @Override
        public boolean isConstant() {
            return look.isConstant();
        }

        /** The usual lettering. */
        public Lettering lettering() {
            return look.usual();
        }
    }

    /**
     * What a label may do to find its place.
     *
     * @param followLine letters follow the line's bends, for {@link Placement#LINE}
     * @param maxTurnDeg most that one letter may be turned against the one before
     * @param repeatPx along a long line the name stands again after about so much; 0 for once
     * @param partials the picture's edge may cut it
     * @param leader where it is crowded, it may stand farther off, joined to its place by a thin line
     * @param maxDisplacementPx how much farther off it may stand without a line
     * @param side where it should rather stand
     */
    record Freedom(
            boolean followLine,
            double maxTurnDeg,
            double repeatPx,
            boolean partials,
            boolean leader,
            double maxDisplacementPx,
            Side side) {
        public static final double DEFAULT_MAX_TURN_DEG = 25;
        public static final Freedom NONE = new Freedom(false, DEFAULT_MAX_TURN_DEG, 0, false, false, 0, Side.ANY);
    }

    /** Where around a point a label should rather stand. */
    enum Side {
        ANY,
        ABOVE,
        BELOW
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

    /**
     * A label's one place at its point.
     *
     * @param anchorX which part of the text's width is at the point: 0 its left end, 1 its right
     * @param anchorY which part of its height: 0 the bottom, 1 the top
     * @param rightPx how far it is moved from there
     * @param upPx see {@code rightPx}
     */
    record Fixed(double anchorX, double anchorY, double rightPx, double upPx) {}

    /** A value that may depend on the feature. */
    record Value(Expression expression) {
        /** As text; blank where the feature has none. */
        public String text(Attributes feature) {
            @Nullable Object value = evaluate(feature, Object.class);
            return value == null ? "" : value.toString();
        }

        /** As the text of a colour; blank where the feature has none. */
        String colour(Attributes feature) {
            @Nullable String value = evaluate(feature, String.class);
            return value == null ? "" : value;
        }

        public double number(Attributes feature, double otherwise) {
            @Nullable Double value = evaluate(feature, Double.class);
            return value == null || !Double.isFinite(value) ? otherwise : value;
        }

        /** A function may refuse what a feature holds: then the feature has no such value. */
        private <T> @Nullable T evaluate(Attributes feature, Class<T> type) {
            try {
                return expression.evaluate(feature, type);
            } catch (RuntimeException refused) {
                return null;
            }
        }

        /** Whether it asks nothing of the feature. */
        boolean isConstant() {
            return Boolean.TRUE.equals(expression.accept(IsStaticExpressionVisitor.VISITOR, null));
        }
    }
}
