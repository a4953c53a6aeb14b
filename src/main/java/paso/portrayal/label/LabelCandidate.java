package paso.portrayal.label;

import java.util.Optional;
import paso.portrayal.list.Box;
import paso.style.Symbolizer.Placement;
import paso.style.Symbolizer.Side;
import paso.symbol.Lettering;

/**
 * A label that may be placed.
 *
 * @param priority the larger is placed first
 */
public record LabelCandidate(String layer, double priority, Name name, Site site, Position position) {

    /** From this priority on a label that finds no place at its symbol may stand a little off. */
    public static final double IMPORTANT = 65;

    /**
     * What is written.
     *
     * @param rotationDeg clockwise
     * @param wrapPx widest line, 0 for no limit
     */
    public record Name(String text, Lettering lettering, double rotationDeg, double wrapPx) {}

    /**
     * What it belongs to.
     *
     * @param x where its feature is
     * @param symbol what the feature's symbol takes
     * @param course the line that its letters follow
     */
    public record Site(double x, double y, Box symbol, Optional<Course> course) {}

    /**
     * Where it may stand.
     *
     * @param offsetPx further distance from the symbol
     * @param displacementPx how much farther off it may stand without a leader
     * @param side where it should rather stand
     * @param partials whether the picture's edge may cut it
     */
    public record Position(
            Placement placement,
            double offsetPx,
            double displacementPx,
            Side side,
            Leading leading,
            boolean partials) {}

    /** What a label may do where it is crowded. */
    public enum Leading {
        /** Is left out. */
        NONE,
        /** Stands farther off, joined to its symbol by a leader. */
        CROWDED,
        /** The same, and covers symbols rather than be left out. */
        ALWAYS
    }

    boolean isImportant() {
        return priority >= IMPORTANT;
    }

    /** Room that is kept free around the letters. */
    double marginPx() {
        return Math.max(1.5, name.lettering().haloPx());
    }
}
