package paso.export.format.gpkg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import paso.export.data.DataRow;
import paso.export.data.DataTable;

/** Geometries as GeoPackage keeps them: a header with an envelope, then well-known binary. */
final class GeoPackageGeometry {

    private static final int WGS84 = 4326;
    private static final int LITTLE_ENDIAN = 0b1;
    private static final int WITH_ENVELOPE = 0b10;
    private static final int EMPTY = 0b10000;

    private GeoPackageGeometry() {}

    /** The type that holds all geometries of a table: single where all are, multi where one is, {@code GEOMETRY} for a mixture. */
    static String typeOf(DataTable table) {
        if (table.shape().isEmpty()) {
            return "";
        }
        boolean multi = false;
        for (DataRow row : table.rows()) {
            String own = row.geometry().map(Geometry::getGeometryType).orElse("");
            if (own.equals("GeometryCollection")) {
                return "GEOMETRY";
            }
            multi |= own.startsWith("Multi");
        }
        String single =
                switch (table.shape().get()) {
                    case POINT -> "POINT";
                    case LINE -> "LINESTRING";
                    case AREA -> "POLYGON";
                };
        return multi ? "MULTI" + single : single;
    }

    /** @param type of the column; a single geometry in a column of multis becomes a multi of one */
    static byte[] blob(Geometry lonLat, String type) {
        Geometry stored = type.startsWith("MULTI") ? asMulti(lonLat) : lonLat;
        byte[] body = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(stored);
        boolean withEnvelope = !stored.isEmpty() && !(stored instanceof Point);
        ByteBuffer blob =
                ByteBuffer.allocate(8 + (withEnvelope ? 32 : 0) + body.length).order(ByteOrder.LITTLE_ENDIAN);
        int flags = LITTLE_ENDIAN | (withEnvelope ? WITH_ENVELOPE : 0) | (stored.isEmpty() ? EMPTY : 0);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) flags).putInt(WGS84);
        if (withEnvelope) {
            Envelope box = stored.getEnvelopeInternal();
            blob.putDouble(box.getMinX())
                    .putDouble(box.getMaxX())
                    .putDouble(box.getMinY())
                    .putDouble(box.getMaxY());
        }
        return blob.put(body).array();
    }

    private static Geometry asMulti(Geometry geometry) {
        GeometryFactory factory = geometry.getFactory();
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            parts.add(geometry.getGeometryN(i));
        }
        if (geometry instanceof Point) {
            return factory.createMultiPoint(parts.toArray(Point[]::new));
        }
        if (geometry instanceof LineString) {
            return factory.createMultiLineString(parts.toArray(LineString[]::new));
        }
        return geometry instanceof Polygon ? factory.createMultiPolygon(parts.toArray(Polygon[]::new)) : geometry;
    }
}
