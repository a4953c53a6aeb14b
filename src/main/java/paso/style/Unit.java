package paso.style;

import java.util.Optional;

/** What a symbolizer's lengths are measured in. */
public enum Unit {
    PIXEL(0),
    METER(1),
    FOOT(0.3048);

    private final double groundMeters;

    Unit(double groundMeters) {
        this.groundMeters = groundMeters;
    }

    /**
     * Device pixels for one unit.
     *
     * @param pixelRatio device pixels for one pixel of a style
     * @param groundMetersPerPixel of a device pixel
     */
    public double devicePixels(double pixelRatio, double groundMetersPerPixel) {
        return this == PIXEL ? pixelRatio : groundMeters / groundMetersPerPixel;
    }

    /** The unit of an SE 1.1 {@code uom} attribute; pixels where there is none. */
    static Optional<Unit> named(String uom) {
        return Optional.ofNullable(
                switch (uom.substring(uom.lastIndexOf('/') + 1)) {
                    case "", "pixel" -> PIXEL;
                    case "metre", "meter" -> METER;
                    case "foot" -> FOOT;
                    default -> null;
                });
    }
}
