package paso.export.data;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Cuts geometries at the antimeridian, so that all longitudes are from -180 to 180 and no part crosses it (RFC 7946, 3.1.9).
 * A step of more than 340 degrees from one vertex to the next is taken for one over the antimeridian.
 */
public final class Antimeridian {

    private static final double STEP_DEG = 340;

    private Antimeridian() {}

    /** The geometry itself where nothing is to be cut; a point beyond is moved by whole turns. */
    public static Geometry cut(Geometry lonLat) {
        Geometry unwrapped = unwrapped(lonLat);
        Envelope box = unwrapped.getEnvelopeInternal();
        if (box.isNull() || (box.getMinX() >= -180 && box.getMaxX() <= 180)) {
            return lonLat;
        }
        List<Geometry> parts = new ArrayList<>();
        for (long turn = Math.round(box.getMinX() / 360); turn <= Math.round(box.getMaxX() / 360); turn++) {
            double west = -180 + 360.0 * turn;
            Geometry world = lonLat.getFactory().toGeometry(new Envelope(west, west + 360, -90, 90));
            Geometry part = unwrapped.intersection(world);
            if (!part.isEmpty() && part.getDimension() == lonLat.getDimension()) {
                part.apply(AffineTransformation.translationInstance(-360.0 * turn, 0));
                for (int i = 0; i < part.getNumGeometries(); i++) {
                    if (part.getGeometryN(i).getDimension() == lonLat.getDimension()) {
                        parts.add(part.getGeometryN(i));
                    }
                }
            }
        }
        return parts.isEmpty() ? lonLat : lonLat.getFactory().buildGeometry(parts);
    }

    private static Geometry unwrapped(Geometry lonLat) {
        Geometry copy = lonLat.copy();
        copy.apply(new Unwrap());
        copy.geometryChanged();
        return copy;
    }

    /** Moves each vertex by whole turns to where it is near the one before. */
    private static final class Unwrap implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence vertices, int i) {
            if (i == 0) {
                return;
            }
            Coordinate before = vertices.getCoordinate(i - 1);
            double x = vertices.getX(i);
            if (Math.abs(x - before.x) > STEP_DEG) {
                vertices.setOrdinate(i, 0, x + 360 * Math.round((before.x - x) / 360));
            }
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
