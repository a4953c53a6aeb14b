package paso.geo;

/**
 * Spherical Mercator on the WGS 84 equatorial radius (EPSG:3857), the frame of web maps.
 *
 * <p>Latitudes beyond 85.0511287° are held there, which makes the world a square.
 */
public final class WebMercator implements Projection {

    public static final WebMercator INSTANCE = new WebMercator();

    private static final double RADIUS_METERS = 6_378_137;
    private static final double MAX_LAT_DEG = Math.toDegrees(2 * Math.atan(Math.exp(Math.PI)) - Math.PI / 2);

    private WebMercator() {}

    @Override
    public String code() {
        return "EPSG:3857";
    }

    @Override
    public double x(double lonDeg, double latDeg) {
        return RADIUS_METERS * Math.toRadians(lonDeg);
    }

    @Override
    public double y(double lonDeg, double latDeg) {
        double sin = Math.sin(Math.toRadians(Math.max(-MAX_LAT_DEG, Math.min(MAX_LAT_DEG, latDeg))));
        return RADIUS_METERS * 0.5 * Math.log((1 + sin) / (1 - sin));
    }

    @Override
    public LonLat inverse(double x, double y) {
        double half = RADIUS_METERS * Math.PI;
        double lon = Math.toDegrees(Math.max(-half, Math.min(half, x)) / RADIUS_METERS);
        double clampedY = Math.max(-half, Math.min(half, y));
        double lat = Math.toDegrees(2 * Math.atan(Math.exp(clampedY / RADIUS_METERS)) - Math.PI / 2);
        return LonLat.ofDegrees(Math.max(-180, Math.min(180, lon)), lat);
    }

    @Override
    public double scaleFactor(LonLat place) {
        double lat = Math.max(-MAX_LAT_DEG, Math.min(MAX_LAT_DEG, place.latDeg()));
        return 1 / Math.cos(Math.toRadians(lat));
    }
}
