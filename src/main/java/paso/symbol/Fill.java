package paso.symbol;

import java.util.Optional;

/**
 * How an area is filled.
 *
 * @param argb 0 for none
 * @param hatch parallel lines over the fill
 */
public record Fill(int argb, Optional<Hatch> hatch) {

    /**
     * Parallel lines.
     *
     * @param angleDeg 0 is horizontal, 45 rises to the right
     */
    public record Hatch(int argb, double widthPx, double spacingPx, double angleDeg) {}

    public static Fill solid(int argb) {
        return new Fill(argb, Optional.empty());
    }

    public Fill scaledBy(double factor) {
        return new Fill(
                argb,
                hatch.map(lines -> new Hatch(
                        lines.argb(), lines.widthPx() * factor, lines.spacingPx() * factor, lines.angleDeg())));
    }
}
