package paso.portrayal.layer;

import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.geo.Viewport;

/**
 * Which meridians and parallels a picture shows.
 *
 * @param degrees around all that is seen, longitudes as the projection's world counts them
 */
record GraticuleExtent(Bounds degrees, Bounds world) {

    private static final int ACROSS = 24;

    static GraticuleExtent of(Viewport viewport) {
        Projection projection = viewport.projection();
        Bounds world = projection.worldDeg();
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= ACROSS; i++) {
            for (int j = 0; j <= ACROSS; j++) {
                LonLat place = viewport.placeAt(
                        (double) viewport.widthPx() * i / ACROSS, (double) viewport.heightPx() * j / ACROSS);
                double lon = world.centerX() + Math.IEEEremainder(place.lonDeg() - world.centerX(), 360);
                west = Math.min(west, lon);
                east = Math.max(east, lon);
                south = Math.min(south, place.latDeg());
                north = Math.max(north, place.latDeg());
            }
        }
        // around a pole all meridians meet, however few of them the probes met
        if (shows(viewport, 90)) {
            north = world.maxY();
            west = world.minX();
            east = world.maxX();
        }
        if (shows(viewport, -90)) {
            south = world.minY();
            west = world.minX();
            east = world.maxX();
        }
        return new GraticuleExtent(new Bounds(west, south, east, north), world);
    }

    private static boolean shows(Viewport viewport, double latDeg) {
        Bounds world = viewport.projection().worldDeg();
        if (latDeg > world.maxY() || latDeg < world.minY()) {
            return false;
        }
        double x = viewport.pixelXOf(LonLat.ofDegrees(Math.IEEEremainder(world.centerX(), 360), latDeg));
        double y = viewport.pixelYOf(LonLat.ofDegrees(Math.IEEEremainder(world.centerX(), 360), latDeg));
        return x >= 0 && x <= viewport.widthPx() && y >= 0 && y <= viewport.heightPx();
    }

    /** Grown to whole steps and by one more, and held in the world. */
    Bounds to(double stepDeg) {
        return new Bounds(
                Math.max(world.minX(), (Math.floor(degrees.minX() / stepDeg) - 1) * stepDeg),
                Math.max(world.minY(), (Math.floor(degrees.minY() / stepDeg) - 1) * stepDeg),
                Math.min(world.maxX(), (Math.ceil(degrees.maxX() / stepDeg) + 1) * stepDeg),
                Math.min(world.maxY(), (Math.ceil(degrees.maxY() / stepDeg) + 1) * stepDeg));
    }
}
