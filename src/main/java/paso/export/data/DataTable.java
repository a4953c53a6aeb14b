package paso.export.data;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * Features of one kind.
 *
 * @param name of the table: the kind of features, as styles know it; for an added file its name
 * @param layer the layer's id, see {@link paso.portrayal.request.LayerInfo#id}; blank for a table beside the layers
 * @param featureType the name that the layer's style knows them by
 * @param title in the language of the map
 * @param shape what the geometries are; absent for a table without
 */
public record DataTable(
        String name,
        String layer,
        String featureType,
        String title,
        Optional<Shape> shape,
        List<Column> columns,
        List<DataRow> rows) {

    /** The kind of geometries. */
    public enum Shape {
        POINT,
        LINE,
        AREA;

        static Shape of(Geometry geometry) {
            return switch (geometry.getDimension()) {
                case 0 -> POINT;
                case 1 -> LINE;
                default -> AREA;
            };
        }

        /** What styles call features of this shape where a layer has no sorts of its own. */
        String featureType() {
            return switch (this) {
                case POINT -> "points";
                case LINE -> "lines";
                case AREA -> "areas";
            };
        }
    }

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The value of a row in the column of that name; empty where there is no such column. */
    public Optional<Value> value(DataRow row, String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return row.cells().get(i);
            }
        }
        return Optional.empty();
    }

    /** The same table with fewer rows. */
    DataTable with(List<DataRow> fewer) {
        return new DataTable(name, layer, featureType, title, shape, columns, fewer);
    }
}
