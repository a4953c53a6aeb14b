package paso.symbol;

import java.util.Optional;

/**
 * A marker on a point.
 *
 * @param shape what it shows, centred on the point
 * @param sizePx height of the shape's box, without its rim
 * @param rotationDeg clockwise from north
 * @param fillArgb 0 for none
 * @param rimArgb colour of the outline, 0 for none
 * @param rimPx width of the outline, half outside the shape
 * @param haloArgb colour of a soft ring around everything, 0 for none
 * @param haloPx width of that ring
 */
public record Mark(
        Figure shape,
        double sizePx,
        double rotationDeg,
        int fillArgb,
        int rimArgb,
        double rimPx,
        int haloArgb,
        double haloPx) {

    /** How far a plate's box reaches to the left of its point, and up and down, for a size of one. */
    public static final double PLATE_LEFT = 0.24;

    public static final double PLATE_HALF_HEIGHT = 0.24;

    public static Mark of(Figure shape, double sizePx, int fillArgb, int rimArgb, double rimPx) {
        return new Mark(shape, sizePx, 0, fillArgb, rimArgb, rimPx, 0, 0);
    }

    public Mark withHalo(int argb, double px) {
        return new Mark(shape, sizePx, rotationDeg, fillArgb, rimArgb, rimPx, argb, px);
    }

    public Mark rotatedTo(double deg) {
        return new Mark(shape, sizePx, deg, fillArgb, rimArgb, rimPx, haloArgb, haloPx);
    }

    public Mark sizedTo(double px) {
        return new Mark(shape, px, rotationDeg, fillArgb, rimArgb, rimPx, haloArgb, haloPx);
    }

    /** The mark with the alpha of its colours multiplied by a share from 0 to 1. */
    public Mark fadedBy(double share) {
        return share >= 1
                ? this
                : new Mark(
                        faded(shape, share),
                        sizePx,
                        rotationDeg,
                        Argb.faded(fillArgb, share),
                        Argb.faded(rimArgb, share),
                        rimPx,
                        Argb.faded(haloArgb, share),
                        haloPx);
    }

    private static Figure faded(Figure figure, double share) {
        if (figure instanceof Drawing drawing) {
            return drawing.fadedBy(share);
        }
        return figure instanceof Picture picture ? picture.fadedBy(share) : figure;
    }

    /** How far the mark reaches from its point, with rim and halo. */
    public double reachPx() {
        return sizePx * shape.reach() + rimPx + haloPx;
    }

    public Mark scaledBy(double factor) {
        return new Mark(
                shape, sizePx * factor, rotationDeg, fillArgb, rimArgb, rimPx * factor, haloArgb, haloPx * factor);
    }

    /**
     * How far the mark with its rim reaches from its point in pixels: to the left and the right, and up and down. Of a turned
     * mark the same is taken for all directions.
     */
    public Reach reach() {
        double round = (sizePx + rimPx) / 2;
        boolean plate = shape instanceof MarkShape own && own.sign().isPresent();
        return !plate || rotationDeg != 0
                ? new Reach(round, round, round)
                : new Reach(PLATE_LEFT * sizePx + rimPx / 2, round, PLATE_HALF_HEIGHT * sizePx + rimPx / 2);
    }

    /** Distances from a mark's point in pixels. */
    public record Reach(double leftPx, double rightPx, double upPx) {
        public static final Reach NONE = new Reach(0, 0, 0);

        public Reach {
            if (leftPx < 0 || rightPx < 0 || upPx < 0) {
                throw new IllegalArgumentException("A reach is not negative: " + leftPx + " " + rightPx + " " + upPx);
            }
        }

        public Reach union(Reach other) {
            return new Reach(
                    Math.max(leftPx, other.leftPx), Math.max(rightPx, other.rightPx), Math.max(upPx, other.upPx));
        }
    }

    /** The shapes of SLD's well-known marks, and Paso's own for states. */
    public enum MarkShape implements Figure {
        CIRCLE,
        SQUARE,
        TRIANGLE,
        STAR,
        CROSS,
        X,
        ARROW,
        DIAMOND,
        PENTAGON,
        HEXAGON,
        OCTAGON,
        /** An upright line, in the rim's colour and width. */
        BAR,
        /** An upright and a level line, in the rim's colour and width. */
        PLUS,
        /** Eight arms. */
        ASTERISK,
        /** The two lines of an arrow's head that points to the right, in the rim's colour and width. */
        CARET,
        /** An arrow's head that points to the right from the middle. */
        ARROWHEAD,
        /** A triangle of equal sides. */
        EQUILATERAL_TRIANGLE,
        /** The upper half of a circle. */
        HALF_CIRCLE,
        /** The third of a circle left of its top. */
        THIRD_CIRCLE,
        /** The quarter of a circle left of its top. */
        QUARTER_CIRCLE,
        /** The line of the upper half of a circle. */
        HALF_ARC,
        THIRD_ARC,
        QUARTER_ARC,
        /** The left half of a square. */
        HALF_SQUARE,
        /** The lower left half of a square, cut from corner to corner. */
        DIAGONAL_HALF_SQUARE,
        /** A half of a triangle, its upright side in the middle, its slope to the right. */
        LEFT_HALF_TRIANGLE,
        RIGHT_HALF_TRIANGLE,
        /** A square without its corners. */
        CUT_SQUARE,
        /** Open: a filled circle. */
        STATE_OPEN,
        /** Partly open: a diamond whose left half is filled, the right half in the rim's colour. */
        STATE_PARTIAL,
        /** Closed: a square with a bar across in the rim's colour. */
        STATE_CLOSED,
        /** Unknown: a hollow circle whose ring is drawn in the fill's colour, its inside in the rim's. */
        STATE_UNKNOWN,
        /** A caravan: a pointed marker, heading up. */
        CARAVAN,
        /** A ring with a dot. */
        TARGET,
        /** A bar across a line: the tie of a railway. */
        TICK,
        /** The head of an arrow, heading up, for along a line. */
        CHEVRON,
        /** A railway station: a white board with a bar, in the rim's colour. */
        STATION,
        /** A shelter: a house. */
        SHELTER,
        /** A place where people gather in the open: a tent. */
        CAMP,
        /** A place of an authority: a flag. */
        AUTHORITY,
        /** Where people get on freight trains: a ladder. */
        BOARDING,
        /** Where journeys begin by boat or aeroplane: a pointed disc. */
        DEPARTURE,
        /**
         * Plates that say what a crossing is for, each with room for the mark of its state at the origin and the sign to the
         * right of that, in the rim's colour.
         */
        PLATE_ROAD,
        PLATE_PEDESTRIAN,
        PLATE_CARGO,
        PLATE_RAIL,
        PLATE_FERRY,
        /** The same signs, each in the middle of a plate of its own. */
        SIGN_ROAD,
        SIGN_PEDESTRIAN,
        SIGN_CARGO,
        SIGN_RAIL,
        SIGN_FERRY;

        /** The sign of a plate without the room for a state; empty for what is no plate. */
        public Optional<MarkShape> sign() {
            return Optional.ofNullable(
                    switch (this) {
                        case PLATE_ROAD -> SIGN_ROAD;
                        case PLATE_PEDESTRIAN -> SIGN_PEDESTRIAN;
                        case PLATE_CARGO -> SIGN_CARGO;
                        case PLATE_RAIL -> SIGN_RAIL;
                        case PLATE_FERRY -> SIGN_FERRY;
                        default -> null;
                    });
        }

        @Override
        public boolean isOpen() {
            return switch (this) {
                case BAR, PLUS, CARET, HALF_ARC, QUARTER_ARC, THIRD_ARC -> true;
                default -> false;
            };
        }

        /** A mark's corners, those of a plate too, are no farther off. */
        @Override
        public double reach() {
            return 0.86;
        }

        /** The shape of an SLD {@code WellKnownName}, {@code paso://closed} and the like for Paso's own. */
        public static Optional<MarkShape> named(String wellKnownName) {
            return Optional.ofNullable(
                    switch (wellKnownName) {
                        case "circle" -> CIRCLE;
                        case "square" -> SQUARE;
                        case "triangle" -> TRIANGLE;
                        case "star" -> STAR;
                        case "cross" -> CROSS;
                        case "x" -> X;
                        case "arrow" -> ARROW;
                        case "diamond" -> DIAMOND;
                        case "pentagon" -> PENTAGON;
                        case "hexagon" -> HEXAGON;
                        case "octagon" -> OCTAGON;
                        case "asterisk_fill" -> ASTERISK;
                        case "arrowhead" -> CARET;
                        case "filled_arrowhead" -> ARROWHEAD;
                        case "equilateral_triangle" -> EQUILATERAL_TRIANGLE;
                        case "semi_circle" -> HALF_CIRCLE;
                        case "third_circle" -> THIRD_CIRCLE;
                        case "quarter_circle" -> QUARTER_CIRCLE;
                        case "square_with_corners" -> CUT_SQUARE;
                        case "half_arc" -> HALF_ARC;
                        case "third_arc" -> THIRD_ARC;
                        case "quarter_arc" -> QUARTER_ARC;
                        case "half_square" -> HALF_SQUARE;
                        case "diagonal_half_square" -> DIAGONAL_HALF_SQUARE;
                        case "left_half_triangle" -> LEFT_HALF_TRIANGLE;
                        case "right_half_triangle" -> RIGHT_HALF_TRIANGLE;
                        case "paso://open" -> STATE_OPEN;
                        case "paso://partial" -> STATE_PARTIAL;
                        case "paso://closed" -> STATE_CLOSED;
                        case "paso://unknown" -> STATE_UNKNOWN;
                        case "paso://caravan" -> CARAVAN;
                        case "paso://target" -> TARGET;
                        case "paso://tick" -> TICK;
                        case "paso://chevron" -> CHEVRON;
                        case "paso://station" -> STATION;
                        case "paso://shelter" -> SHELTER;
                        case "paso://camp" -> CAMP;
                        case "paso://authority" -> AUTHORITY;
                        case "paso://boarding" -> BOARDING;
                        case "paso://departure" -> DEPARTURE;
                        case "paso://plate-road" -> PLATE_ROAD;
                        case "paso://plate-pedestrian" -> PLATE_PEDESTRIAN;
                        case "paso://plate-cargo" -> PLATE_CARGO;
                        case "paso://plate-rail" -> PLATE_RAIL;
                        case "paso://plate-ferry" -> PLATE_FERRY;
                        case "paso://sign-road" -> SIGN_ROAD;
                        case "paso://sign-pedestrian" -> SIGN_PEDESTRIAN;
                        case "paso://sign-cargo" -> SIGN_CARGO;
                        case "paso://sign-rail" -> SIGN_RAIL;
                        case "paso://sign-ferry" -> SIGN_FERRY;
                        default -> null;
                    });
        }
    }
}
