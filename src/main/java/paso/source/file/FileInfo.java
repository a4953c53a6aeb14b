package paso.source.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import paso.geo.Bounds;

/** What a file holds, for people. */
public record FileInfo(Path file, String format, List<LayerInfo> layers) {

    public FileInfo {
        layers = List.copyOf(layers);
    }

    /**
     * One layer of it.
     *
     * @param geometryType {@code Point}, {@code LineString}, …, {@code Geometry} for mixed ones, {@code none} for a table,
     *     {@code Grid 400 x 300} for a grid
     * @param crs the reference system of the coordinates as read, {@code none} for a table
     * @param extent in degrees; absent where nothing has a position
     * @param count features, rows, or cells of a grid
     * @param times the earliest and latest of all dates in it
     * @param problems what a person should look at, one sentence each; the file can be used nevertheless
     */
    public record LayerInfo(
            String name,
            String geometryType,
            String crs,
            Optional<Bounds> extent,
            long count,
            List<FieldInfo> fields,
            Optional<Times> times,
            List<String> problems) {
        public LayerInfo {
            fields = List.copyOf(fields);
            problems = List.copyOf(problems);
        }
    }

    /** From the earliest to the latest, both inclusive, ISO 8601. */
    public record Times(String first, String last) {}
}
