package paso.geo;

/**
 * A map projection between WGS 84 degrees and planar metres (x east, y north).
 *
 * <p>Every method takes any finite longitude and latitude: what the projection cannot show is moved to the nearest
 * position that it can.
 */
public interface Projection {

    /** A short code for files and the command line, for instance {@code EPSG:3857}. */
    String code();

    double x(double lonDeg, double latDeg);

    double y(double lonDeg, double latDeg);

    /** The position at a planar point; a point outside the projection's world gives the nearest position in it. */
    LonLat inverse(double x, double y);

    /**
     * How many projected metres stand for one metre on the ground at a place, in the direction of the parallel. 1 where
     * the map is true to scale; 1/cos(latitude) for Web Mercator.
     */
    double scaleFactor(LonLat place);

    /** How far grid north (up on the map) is turned from true north at a place, in degrees clockwise; 0 where up is north. */
    default double convergenceDeg(LonLat place) {
        return 0;
    }

    /** Whether true north is at the top of the map everywhere. */
    default boolean isNorthUp() {
        return true;
    }

    /**
     * Whether a straight line in degrees is drawn straight between its ends, as it is on web maps by custom. Where not, it
     * is followed through points in between.
     */
    default boolean keepsStraightLines() {
        return true;
    }

    /**
     * The part of the world that can be drawn, in degrees. Its west and east may lie beyond 180° so that it is one
     * rectangle: a longitude counts as in it when it is there after whole turns. What crosses its edge has to be cut there.
     */
    default Bounds worldDeg() {
        return new Bounds(-180, -90, 180, 90);
    }

    /** Projects {@code count} pairs from {@code lonLat} (longitude, latitude, …) into {@code xy} (x, y, …); may be one array. */
    default void project(double[] lonLat, double[] xy, int count) {
        for (int i = 0; i < 2 * count; i += 2) {
            double lon = lonLat[i];
            double lat = lonLat[i + 1];
            xy[i] = x(lon, lat);
            xy[i + 1] = y(lon, lat);
        }
    }

    /** The smallest planar rectangle around a rectangle in degrees, found along its edges. */
    default Bounds boundsOf(Bounds degrees) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        int steps = 16;
        for (int i = 0; i <= steps; i++) {
            double lon = degrees.minX() + degrees.width() * i / steps;
            double lat = degrees.minY() + degrees.height() * i / steps;
            double[] lons = {lon, lon, degrees.minX(), degrees.maxX()};
            double[] lats = {degrees.minY(), degrees.maxY(), lat, lat};
            for (int k = 0; k < lons.length; k++) {
                double x = x(lons[k], lats[k]);
                double y = y(lons[k], lats[k]);
                minX = Math.min(minX, x);
                maxX = Math.max(maxX, x);
                minY = Math.min(minY, y);
                maxY = Math.max(maxY, y);
            }
        }
        return new Bounds(minX, minY, maxX, maxY);
    }
}
