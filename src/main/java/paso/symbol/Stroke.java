package paso.symbol;

import java.util.List;
import java.util.Optional;

/**
 * How a line is drawn.
 *
 * @param dashPx lengths of dashes and gaps in turn; empty for a solid line
 * @param dashOffsetPx how far into the dashes the line begins
 * @param offsetPx the line moved to its left (negative: right) seen along its direction
 * @param repeated a mark set along the line, turned with it
 */
public record Stroke(
        int argb,
        double widthPx,
        List<Double> dashPx,
        double dashOffsetPx,
        Cap cap,
        Join join,
        double offsetPx,
        Optional<RepeatedMark> repeated) {

    public enum Cap {
        BUTT,
        ROUND,
        SQUARE
    }

    public enum Join {
        MITER,
        ROUND,
        BEVEL
    }

    /**
     * A mark at equal distances along a line, measured along the line and not per segment.
     *
     * @param gapPx distance from one mark's centre to the next
     * @param initialGapPx distance from the line's start to the first mark's centre
     */
    public record RepeatedMark(Mark mark, double gapPx, double initialGapPx) {}

    public Stroke {
        dashPx = List.copyOf(dashPx);
    }

    /** A stroke whose dashes begin with the line. */
    public Stroke(
            int argb,
            double widthPx,
            List<Double> dashPx,
            Cap cap,
            Join join,
            double offsetPx,
            Optional<RepeatedMark> repeated) {
        this(argb, widthPx, dashPx, 0, cap, join, offsetPx, repeated);
    }

    public static Stroke solid(int argb, double widthPx) {
        return new Stroke(argb, widthPx, List.of(), Cap.ROUND, Join.ROUND, 0, Optional.empty());
    }

    public Stroke dashed(Double... lengthsPx) {
        return new Stroke(argb, widthPx, List.of(lengthsPx), Cap.BUTT, join, offsetPx, repeated);
    }

    /** The stroke beside where it was, to the left seen along the line. */
    public Stroke movedBy(double px) {
        return new Stroke(argb, widthPx, dashPx, dashOffsetPx, cap, join, offsetPx + px, repeated);
    }

    public Stroke scaledBy(double factor) {
        return new Stroke(
                argb,
                widthPx * factor,
                dashPx.stream().map(length -> length * factor).toList(),
                dashOffsetPx * factor,
                cap,
                join,
                offsetPx * factor,
                repeated.map(along -> new RepeatedMark(
                        along.mark().scaledBy(factor), along.gapPx() * factor, along.initialGapPx() * factor)));
    }
}
