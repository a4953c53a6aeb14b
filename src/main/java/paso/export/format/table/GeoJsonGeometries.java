package paso.export.format.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import paso.export.data.Antimeridian;

/** Writes geometries by RFC 7946: outer rings counter-clockwise, holes clockwise, nothing over the antimeridian. */
final class GeoJsonGeometries {

    private GeoJsonGeometries() {}

    static void write(JsonGenerator json, Geometry lonLat) throws IOException {
        writePart(json, Antimeridian.cut(lonLat));
    }

    private static void writePart(JsonGenerator json, Geometry geometry) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", geometry.getGeometryType().replace("LinearRing", "LineString"));
        boolean mixed = geometry instanceof GeometryCollection
                && !(geometry instanceof MultiPoint
                        || geometry instanceof MultiLineString
                        || geometry instanceof MultiPolygon);
        json.writeFieldName(mixed ? "geometries" : "coordinates");
        if (mixed) {
            json.writeStartArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                writePart(json, geometry.getGeometryN(i));
            }
            json.writeEndArray();
        } else {
            coordinates(json, geometry);
        }
        json.writeEndObject();
    }

    private static void coordinates(JsonGenerator json, Geometry geometry) throws IOException {
        if (geometry instanceof Point point) {
            if (point.isEmpty()) {
                json.writeStartArray();
                json.writeEndArray();
            } else {
                position(json, point.getCoordinate());
            }
        } else if (geometry instanceof LineString line) {
            positions(json, line.getCoordinates());
        } else if (geometry instanceof Polygon polygon) {
            json.writeStartArray();
            if (!polygon.isEmpty()) {
                ring(json, polygon.getExteriorRing(), true);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    ring(json, polygon.getInteriorRingN(i), false);
                }
            }
            json.writeEndArray();
        } else {
            json.writeStartArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                coordinates(json, geometry.getGeometryN(i));
            }
            json.writeEndArray();
        }
    }

    private static void ring(JsonGenerator json, LinearRing ring, boolean counterClockwise) throws IOException {
        boolean right = Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise;
        positions(json, (right ? ring : ring.reverse()).getCoordinates());
    }

    private static void positions(JsonGenerator json, Coordinate[] coordinates) throws IOException {
        json.writeStartArray();
        for (Coordinate coordinate : coordinates) {
            position(json, coordinate);
        }
        json.writeEndArray();
    }

    private static void position(JsonGenerator json, Coordinate coordinate) throws IOException {
        json.writeStartArray();
        json.writeNumber(Degrees.text(coordinate.x));
        json.writeNumber(Degrees.text(coordinate.y));
        json.writeEndArray();
    }
}
