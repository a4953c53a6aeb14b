package paso.source.geojson;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** The geometry types of GeoJSON, and how deep their positions lie in lists. */
enum GeometryKind {
    POINT("Point", 1, Point.class),
    MULTI_POINT("MultiPoint", 2, MultiPoint.class),
    LINE_STRING("LineString", 2, LineString.class),
    MULTI_LINE_STRING("MultiLineString", 3, MultiLineString.class),
    POLYGON("Polygon", 3, Polygon.class),
    MULTI_POLYGON("MultiPolygon", 4, MultiPolygon.class),
    COLLECTION("GeometryCollection", 0, GeometryCollection.class);

    private final String geoJsonName;
    private final int depth;
    private final Class<? extends Geometry> type;

    GeometryKind(String geoJsonName, int depth, Class<? extends Geometry> type) {
        this.geoJsonName = geoJsonName;
        this.depth = depth;
        this.type = type;
    }

    static Optional<GeometryKind> named(String name) {
        for (GeometryKind kind : values()) {
            if (kind.geoJsonName.equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String geoJsonName() {
        return geoJsonName;
    }

    int depth() {
        return depth;
    }

    Class<? extends Geometry> type() {
        return type;
    }
}
