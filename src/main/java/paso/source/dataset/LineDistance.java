package paso.source.dataset;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;
import paso.geo.Geodesy;
import paso.geo.LonLat;

/**
 * How far a place is from a line in degrees: the nearest point is looked for on a plane that is true to scale at the place,
 * the distance to it is the ellipsoid's. Good to a few metres over tens of kilometres.
 */
public final class LineDistance {

    private LineDistance() {}

    public static double meters(LonLat place, LineString line) {
        CoordinateSequence vertices = line.getCoordinateSequence();
        double shrink = Math.cos(Math.toRadians(place.latDeg()));
        double best = Double.POSITIVE_INFINITY;
        double bestLon = 0;
        double bestLat = 0;
        for (int i = 0; i + 1 < vertices.size(); i++) {
            double ax = (vertices.getX(i) - place.lonDeg()) * shrink;
            double ay = vertices.getY(i) - place.latDeg();
            double dx = (vertices.getX(i + 1) - vertices.getX(i)) * shrink;
            double dy = vertices.getY(i + 1) - vertices.getY(i);
            double length = dx * dx + dy * dy;
            double share = length == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
            double x = ax + share * dx;
            double y = ay + share * dy;
            if (x * x + y * y < best) {
                best = x * x + y * y;
                bestLon = vertices.getX(i) + share * (vertices.getX(i + 1) - vertices.getX(i));
                bestLat = vertices.getY(i) + share * dy;
            }
        }
        return best == Double.POSITIVE_INFINITY
                ? best
                : Geodesy.distanceMeters(place, LonLat.ofDegrees(bestLon, bestLat));
    }
}
