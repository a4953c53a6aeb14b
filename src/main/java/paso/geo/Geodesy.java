package paso.geo;

import org.geotools.referencing.datum.DefaultEllipsoid;

/** Lengths on the WGS 84 ellipsoid. The one class of this package that uses GeoTools. */
public final class Geodesy {

    private Geodesy() {}

    /** Length of the shortest line between two places on the ellipsoid, in metres; within a millimetre but at antipodes. */
    public static double distanceMeters(LonLat from, LonLat to) {
        if (from.equals(to)) {
            return 0;
        }
        return DefaultEllipsoid.WGS84.orthodromicDistance(from.lonDeg(), from.latDeg(), to.lonDeg(), to.latDeg());
    }
}
