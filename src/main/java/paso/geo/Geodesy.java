package paso.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;

/** Lengths and directions on the WGS 84 ellipsoid, good to nanometres for any two places. */
public final class Geodesy {

    private Geodesy() {}

    /** Length of the shortest line between two places, in metres. */
    public static double distanceMeters(LonLat from, LonLat to) {
        return Geodesic.WGS84.Inverse(from.latDeg(), from.lonDeg(), to.latDeg(), to.lonDeg(), GeodesicMask.DISTANCE)
                .s12;
    }

    /** Direction in which the shortest line leaves {@code from}, in degrees clockwise from north, 0 to 360. */
    public static double bearingDeg(LonLat from, LonLat to) {
        double azimuth = Geodesic.WGS84.Inverse(
                        from.latDeg(), from.lonDeg(), to.latDeg(), to.lonDeg(), GeodesicMask.AZIMUTH)
                .azi1;
        return (azimuth + 360) % 360;
    }

    /** The place that a line of that length leads to, begun in a direction in degrees clockwise from north. */
    public static LonLat destination(LonLat from, double bearingDeg, double meters) {
        GeodesicData end = Geodesic.WGS84.Direct(from.latDeg(), from.lonDeg(), bearingDeg, meters);
        return LonLat.ofDegrees(end.lon2, end.lat2);
    }
}
