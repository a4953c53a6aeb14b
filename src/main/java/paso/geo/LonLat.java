package paso.geo;

import org.locationtech.jts.geom.Coordinate;

/**
 * A position on WGS 84 in degrees, longitude first.
 *
 * @param lonDeg east positive, -180 to 180
 * @param latDeg north positive, -90 to 90
 */
public record LonLat(double lonDeg, double latDeg) {

    public LonLat {
        if (!(lonDeg >= -180 && lonDeg <= 180) || !(latDeg >= -90 && latDeg <= 90)) {
            throw new IllegalArgumentException(
                    "not a position in degrees: longitude " + lonDeg + ", latitude " + latDeg);
        }
    }

    public static LonLat ofDegrees(double lonDeg, double latDeg) {
        return new LonLat(lonDeg, latDeg);
    }

    /** The same for a geometry in degrees. */
    public Coordinate coordinate() {
        return new Coordinate(lonDeg, latDeg);
    }

    /** The position a share of the way to {@code other}, along the straight line in degrees; 0 is here, 1 is there. */
    public LonLat towards(LonLat other, double share) {
        return new LonLat(lonDeg + (other.lonDeg - lonDeg) * share, latDeg + (other.latDeg - latDeg) * share);
    }
}
