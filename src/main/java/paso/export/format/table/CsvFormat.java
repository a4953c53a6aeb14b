package paso.export.format.table;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import paso.export.data.Column;
import paso.export.data.DataRow;
import paso.export.data.DataTable;
import paso.export.data.MapData;
import paso.export.data.Value;
import paso.export.file.ExportException;
import paso.export.file.ExportMonitor;
import paso.export.file.SideFile;
import paso.export.publish.MapFormat;
import paso.export.publish.Publication;

/**
 * CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read its accents): the features of all layers in one
 * table with the columns of all. Each has {@code wkt}; a point has {@code lon} and {@code lat}, too. Beside it lies
 * CSV on the Web metadata that says what the columns mean.
 */
public final class CsvFormat implements MapFormat {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    static final Column LAYER = new Column("layer", Column.Type.TEXT, true);
    static final Column FEATURE_TYPE = new Column("feature_type", Column.Type.TEXT, true);
    static final Column LON = new Column("lon", Column.Type.REAL, true);
    static final Column LAT = new Column("lat", Column.Type.REAL, true);
    static final Column WKT = new Column("wkt", Column.Type.TEXT, true);
    private static final List<String> FIXED = List.of("layer", "feature_type", "lon", "lat", "wkt");

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public List<String> endings() {
        return List.of("csv");
    }

    @Override
    public Kind kind() {
        return Kind.DATA;
    }

    @Override
    public List<SideFile> beside(Publication map, Path file) throws ExportException {
        MapData data = MapData.of(map);
        return List.of(new SideFile(
                file.resolveSibling(file.getFileName() + "-metadata.json"),
                CsvOnTheWeb.metadata(
                        map,
                        String.valueOf(file.getFileName()),
                        List.copyOf(columns(data).values()))));
    }

    @Override
    public boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        MapData data = MapData.of(map);
        return ForcedFile.write(file, out -> {
                    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    text.write(BYTE_ORDER_MARK);
                    boolean whole = write(data, text, monitor);
                    text.flush();
                    return whole;
                })
                && !monitor.isCancelled();
    }

    /** All columns by their names in the table: those of layers that share a name and its meaning are one. */
    private static Map<String, Column> columns(MapData data) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Column fixed : List.of(LAYER, FEATURE_TYPE)) {
            columns.put(fixed.name(), fixed);
        }
        for (DataTable table : data.layers()) {
            table.columns().forEach(column -> columns.putIfAbsent(nameOf(column), column));
        }
        for (Column fixed : List.of(LON, LAT, WKT)) {
            columns.put(fixed.name(), fixed);
        }
        return columns;
    }

    /** What a file calls a column may be something else than what Paso calls so. */
    private static String nameOf(Column column) {
        return column.own() ? column.name() : "file_" + column.name();
    }

    private static boolean write(MapData data, Writer text, ExportMonitor monitor) throws IOException {
        Progress progress = new Progress(monitor, data.featureCount());
        Map<String, Column> columns = columns(data);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(columns.keySet());
        for (DataTable table : data.layers()) {
            Map<String, Integer> places = new LinkedHashMap<>();
            for (int i = 0; i < table.columns().size(); i++) {
                places.put(nameOf(table.columns().get(i)), i);
            }
            for (DataRow row : table.rows()) {
                List<String> record = new ArrayList<>();
                for (String column : columns.keySet()) {
                    Integer place = places.get(column);
                    record.add(
                            FIXED.contains(column)
                                    ? fixed(column, table, row)
                                    : place == null
                                            ? ""
                                            : row.cells()
                                                    .get(place)
                                                    .map(CsvFormat::harmless)
                                                    .orElse(""));
                }
                csv.printRecord(record);
                if (!progress.next()) {
                    return false;
                }
            }
        }
        csv.flush();
        return true;
    }

    private static String fixed(String column, DataTable table, DataRow row) {
        Optional<Geometry> geometry = row.geometry();
        Optional<Geometry> point = geometry.filter(Point.class::isInstance);
        return switch (column) {
            case "layer" -> table.layer();
            case "feature_type" -> table.name();
            case "lon" ->
                point.map(place -> Degrees.text(place.getCoordinate().x)).orElse("");
            case "lat" ->
                point.map(place -> Degrees.text(place.getCoordinate().y)).orElse("");
            default -> geometry.map(WellKnownText::of).orElse("");
        };
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String harmless(Value value) {
        String text = value.text();
        boolean formula = value instanceof Value.Text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
