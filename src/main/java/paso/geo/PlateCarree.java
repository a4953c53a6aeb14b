package paso.geo;

/**
 * Longitude and latitude as they are, on a square grid: what EPSG:4326 looks like on paper. In metres along the equator, so
 * that it is measured like the others.
 */
public final class PlateCarree implements Projection {

    public static final PlateCarree INSTANCE = new PlateCarree();

    private static final double METERS_PER_DEGREE = Math.toRadians(6_378_137);

    private PlateCarree() {}

    @Override
    public String code() {
        return "EPSG:4326";
    }

    @Override
    public double x(double lonDeg, double latDeg) {
        return METERS_PER_DEGREE * lonDeg;
    }

    @Override
    public double y(double lonDeg, double latDeg) {
        return METERS_PER_DEGREE * Math.max(-90, Math.min(90, latDeg));
    }

    @Override
    public LonLat inverse(double x, double y) {
        return LonLat.ofDegrees(
                Math.max(-180, Math.min(180, x / METERS_PER_DEGREE)),
                Math.max(-90, Math.min(90, y / METERS_PER_DEGREE)));
    }

    @Override
    public double scaleFactor(LonLat place) {
        return 1 / Math.max(1e-6, Math.cos(Math.toRadians(place.latDeg())));
    }
}
