package paso.geo;

/**
 * A conic projection of the WGS 84 ellipsoid: meridians are straight lines to a point, parallels arcs around it. Angles are
 * exact to the millimetre; the formulas are those of Snyder, "Map Projections: A Working Manual" (1987), sections 14 and 15.
 *
 * <p>Latitudes below {@link #MIN_LAT_DEG} are held there, as the far side of a cone has no end. The cut is opposite the
 * central meridian.
 */
abstract class Conic implements Projection {

    static final double RADIUS_METERS = 6_378_137;
    static final double ECCENTRICITY = Math.sqrt(0.0066943799901413165);
    static final double MIN_LAT_DEG = -60;

    /** How far off the cut the two edges of the world lie, so that each is on its own side of the map. */
    private static final double SEAM_DEG = 1e-7;

    private static final double MAX_LAT_DEG = 89.999;

    private final String code;
    private final double centralLonDeg;
    /** How many radians of the cone one radian of longitude becomes. */
    private final double share;

    private double originRadius = Double.NaN;
    private final double originLatDeg;

    Conic(String code, double centralLonDeg, double originLatDeg, double share) {
        this.code = code;
        this.centralLonDeg = centralLonDeg;
        this.originLatDeg = originLatDeg;
        this.share = share;
    }

    /** Metres from the cone's point to a parallel. */
    abstract double radius(double latRad);

    /** The parallel at that many metres from the cone's point, in radians. */
    abstract double latitude(double radius);

    private double originRadius() {
        if (Double.isNaN(originRadius)) {
            originRadius = radius(Math.toRadians(originLatDeg));
        }
        return originRadius;
    }

    @Override
    public final String code() {
        return code;
    }

    private double angle(double lonDeg) {
        return share * Math.toRadians(Math.IEEEremainder(lonDeg - centralLonDeg, 360));
    }

    private static double held(double latDeg) {
        return Math.toRadians(Math.max(MIN_LAT_DEG, Math.min(MAX_LAT_DEG, latDeg)));
    }

    @Override
    public final double x(double lonDeg, double latDeg) {
        return radius(held(latDeg)) * Math.sin(angle(lonDeg));
    }

    @Override
    public final double y(double lonDeg, double latDeg) {
        return originRadius() - radius(held(latDeg)) * Math.cos(angle(lonDeg));
    }

    @Override
    public final void project(double[] lonLat, double[] xy, int count) {
        for (int i = 0; i < 2 * count; i += 2) {
            double radius = radius(held(lonLat[i + 1]));
            double angle = angle(lonLat[i]);
            xy[i] = radius * Math.sin(angle);
            xy[i + 1] = originRadius() - radius * Math.cos(angle);
        }
    }

    @Override
    public final Bounds worldDeg() {
        return new Bounds(centralLonDeg - 180 + SEAM_DEG, MIN_LAT_DEG, centralLonDeg + 180 - SEAM_DEG, 90);
    }

    @Override
    public final LonLat inverse(double x, double y) {
        double down = originRadius() - y;
        double most = share * Math.PI;
        double angle = Math.max(-most, Math.min(most, Math.atan2(x, down)));
        double farthest = radius(Math.toRadians(MIN_LAT_DEG));
        double nearest = radius(Math.toRadians(MAX_LAT_DEG));
        double lat = latitude(Math.max(nearest, Math.min(farthest, Math.hypot(x, down))));
        double lonDeg = Math.IEEEremainder(centralLonDeg + Math.toDegrees(angle / share), 360);
        return LonLat.ofDegrees(lonDeg, Math.toDegrees(lat));
    }

    @Override
    public final double scaleFactor(LonLat place) {
        double lat = held(place.latDeg());
        return share * radius(lat) / (RADIUS_METERS * parallel(lat));
    }

    @Override
    public final double convergenceDeg(LonLat place) {
        return Math.toDegrees(angle(place.lonDeg()));
    }

    @Override
    public final boolean isNorthUp() {
        return false;
    }

    @Override
    public final boolean keepsStraightLines() {
        return false;
    }

    /** The radius of a parallel as a share of the equator's. */
    static double parallel(double latRad) {
        double sin = ECCENTRICITY * Math.sin(latRad);
        return Math.cos(latRad) / Math.sqrt(1 - sin * sin);
    }
}
