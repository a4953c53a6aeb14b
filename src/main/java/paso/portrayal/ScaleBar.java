package paso.portrayal;

import paso.geo.Viewport;

/**
 * A length on the map in round numbers.
 *
 * @param meters 1, 2 or 5 times a power of ten, on the ground in the middle of the picture
 * @param lengthPx how long it is drawn
 * @param label the length in words, {@code 100 km} or {@code 500 m}
 */
public record ScaleBar(double meters, double lengthPx, String label) {

    /** The longest bar that is not longer than {@code maxLengthPx}. */
    public static ScaleBar fitting(Viewport viewport, double maxLengthPx) {
        double metersPerPixel = viewport.groundMetersPerPixel();
        double most = metersPerPixel * maxLengthPx;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double meters = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        String label = meters >= 1000
                ? String.valueOf(Math.round(meters / 1000)) + " km"
                : meters >= 1 ? String.valueOf(Math.round(meters)) + " m" : Math.round(meters * 100) + " cm";
        return new ScaleBar(meters, meters / metersPerPixel, label);
    }
}
