package paso.symbol;

import java.util.Optional;

/**
 * How an area is filled.
 *
 * @param argb 0 for none
 * @param hatch parallel lines over the fill
 * @param pattern marks over the fill
 */
public record Fill(int argb, Optional<Hatch> hatch, Optional<Pattern> pattern) {

    /**
     * Parallel lines.
     *
     * @param angleDeg 0 is horizontal, 45 rises to the right
     */
    public record Hatch(int argb, double widthPx, double spacingPx, double angleDeg) {}

    /**
     * A mark at every crossing of a grid.
     *
     * @param acrossPx from one mark's centre to the next in its row
     * @param downPx from one row to the next
     */
    public record Pattern(Mark mark, double acrossPx, double downPx) {}

    public Fill(int argb, Optional<Hatch> hatch) {
        this(argb, hatch, Optional.empty());
    }

    public static Fill solid(int argb) {
        return new Fill(argb, Optional.empty());
    }

    /** Whether the fill is one colour and no more. */
    public boolean isPlain() {
        return hatch.isEmpty() && pattern.isEmpty();
    }

    public Fill scaledBy(double factor) {
        return new Fill(
                argb,
                hatch.map(lines -> new Hatch(
                        lines.argb(), lines.widthPx() * factor, lines.spacingPx() * factor, lines.angleDeg())),
                pattern.map(marks -> new Pattern(
                        marks.mark().scaledBy(factor), marks.acrossPx() * factor, marks.downPx() * factor)));
    }
}
