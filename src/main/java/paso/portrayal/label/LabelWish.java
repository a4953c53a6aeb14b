package paso.portrayal.label;

import java.util.Optional;
import paso.portrayal.list.Box;
import paso.style.Symbolizer.Placement;
import paso.style.Symbolizer.Side;
import paso.symbol.Lettering;

/**
 * A label that would like to be placed.
 *
 * @param anchorX where its feature is
 * @param symbol what the feature's symbol takes
 * @param offsetPx further distance from the symbol
 * @param rotationDeg clockwise
 * @param wrapPx widest line, 0 for no limit
 * @param displacementPx how much farther off it may stand without a leader
 * @param side where it should rather stand
 * @param partials whether the picture's edge may cut it
 * @param course the line that its letters follow
 */
public record LabelWish(
        String layer,
        String text,
        Lettering lettering,
        double priority,
        Placement placement,
        double anchorX,
        double anchorY,
        Box symbol,
        double offsetPx,
        double rotationDeg,
        double wrapPx,
        double displacementPx,
        Side side,
        Leading leading,
        boolean partials,
        Optional<Course> course) {

    /** From this priority on a label that finds no place at its symbol may stand a little off. */
    public static final double IMPORTANT = 65;

    /** What a label may do where it is crowded. */
    public enum Leading {
        /** Is left out. */
        NONE,
        /** Stands farther off, joined to its symbol by a leader. */
        CROWDED,
        /** The same, and covers symbols rather than be left out. */
        ALWAYS
    }

    /** A label on no line, without a leader, of a symbol that reaches equally far in all directions. */
    public LabelWish(
            String layer,
            String text,
            Lettering lettering,
            double priority,
            Placement placement,
            double anchorX,
            double anchorY,
            double reachPx,
            double offsetPx,
            double rotationDeg,
            double wrapPx) {
        this(
                layer,
                text,
                lettering,
                priority,
                placement,
                anchorX,
                anchorY,
                new Box(anchorX - reachPx, anchorY - reachPx, anchorX + reachPx, anchorY + reachPx),
                offsetPx,
                rotationDeg,
                wrapPx,
                0,
                Side.ANY,
                Leading.NONE,
                false,
                Optional.empty());
    }

    boolean isImportant() {
        return priority >= IMPORTANT;
    }

    /** Room that is kept free around the letters. */
    double marginPx() {
        return Math.max(1.5, lettering.haloPx());
    }
}
