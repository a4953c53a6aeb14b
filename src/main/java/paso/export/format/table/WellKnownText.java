package paso.export.format.table;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.WKTWriter;

/** Geometries as well-known text, longitude before latitude, with six decimals. */
final class WellKnownText {

    private static final double STEPS_PER_DEGREE = 1e6;

    private WellKnownText() {}

    static String of(Geometry lonLat) {
        WKTWriter writer = new WKTWriter();
        writer.setPrecisionModel(new PrecisionModel(STEPS_PER_DEGREE));
        return writer.write(lonLat);
    }
}
