package paso.portrayal;

import paso.geo.Geodesy;
import paso.geo.Viewport;

/**
 * A length on the map in round numbers.
 *
 * @param meters 1, 2 or 5 times a power of ten, on the ground in the middle of the picture
 * @param lengthPx how long it is drawn
 * @param label the length in words, {@code 100 km} or {@code 500 m}
 */
public record ScaleBar(double meters, double lengthPx, String label) {

    private static final double PROBE_PX = 4;

    /** The longest bar that is not longer than {@code maxLengthPx}. */
    public static ScaleBar fitting(Viewport viewport, double maxLengthPx) {
        double metersPerPixel = groundMetersPerPixel(viewport);
        double most = metersPerPixel * maxLengthPx;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double meters = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        String label = meters >= 1000
                ? String.valueOf(Math.round(meters / 1000)) + " km"
                : meters >= 1 ? String.valueOf(Math.round(meters)) + " m" : Math.round(meters * 100) + " cm";
        return new ScaleBar(meters, meters / metersPerPixel, label);
    }

    /** Measured on the ellipsoid over a few pixels to the left and right of the middle. */
    private static double groundMetersPerPixel(Viewport viewport) {
        double x = viewport.widthPx() / 2.0;
        double y = viewport.heightPx() / 2.0;
        double meters = Geodesy.distanceMeters(viewport.placeAt(x - PROBE_PX, y), viewport.placeAt(x + PROBE_PX, y));
        // at the end of the world nothing lies between them
        return meters > 0 ? meters / (2 * PROBE_PX) : viewport.groundMetersPerPixel();
    }
}
