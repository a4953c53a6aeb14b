package paso.export.format.gpkg;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paso.export.data.Column;
import paso.export.data.Columns;
import paso.export.data.DataTable;
import paso.export.data.MapData;
import paso.export.file.ExportMonitor;
import paso.export.format.table.Progress;
import paso.export.publish.Publication;
import paso.export.record.MapRecordJson;

/** What goes into the GeoPackage of a map. */
final class GeoPackageContent {

    /** What the map's record stands under in {@code gpkg_metadata}, as JSON. */
    static final String RECORD = "urn:paso:record";

    private static final String DESCRIPTION = "urn:paso:description";

    private final Publication map;
    private final MapData data;
    private final GeoPackage file;
    private final Columns words;
    private final String day;

    GeoPackageContent(Publication map, MapData data, GeoPackage file) {
        this.map = map;
        this.data = data;
        this.file = file;
        this.words = new Columns(map.spec().language());
        this.day = map.record().madeOn().toString();
    }

    /** Returns whether all was written, which it was unless nobody wants it any more. */
    boolean write(ExportMonitor monitor) throws SQLException, IOException {
        List<DataTable> tables = new ArrayList<>(data.layers());
        tables.add(data.statusChanges());
        tables.add(data.sources());
        Progress progress = new Progress(
                monitor, tables.stream().mapToInt(table -> table.rows().size()).sum());
        Set<String> identifiers = new HashSet<>();
        for (DataTable table : tables) {
            if (monitor.isCancelled()
                    || !file.table(table, identifier(table, identifiers), description(table), day, progress)) {
                return false;
            }
            describe(table);
        }
        styles();
        metadata();
        return !monitor.isCancelled();
    }

    /** A title that no other table has. */
    private static String identifier(DataTable table, Set<String> identifiers) {
        String identifier = table.title();
        for (int i = 2; !identifiers.add(identifier); i++) {
            identifier = table.title() + " " + i;
        }
        return identifier;
    }

    private String description(DataTable table) {
        return table.shape().isPresent() ? map.record().description() : words.text("about." + table.name());
    }

    private void describe(DataTable table) throws SQLException {
        for (Column column : table.columns()) {
            file.insert(
                    "INSERT INTO gpkg_data_columns VALUES (?, ?, NULL, NULL, ?, NULL, NULL)",
                    table.name(),
                    column.name(),
                    words.meaning(column));
        }
    }

    /** QGIS's own table; the style of the map's theme is the default one of each layer. */
    private void styles() throws SQLException, IOException {
        file.run("CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),"
                + " f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30),"
                + " styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),"
                + " update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))");
        file.insert(
                "INSERT INTO gpkg_contents VALUES ('layer_styles', 'attributes', 'layer_styles', ?, ?, NULL, NULL,"
                        + " NULL, NULL, NULL)",
                words.text("about.layer_styles"),
                day + "T00:00:00.000Z");
        for (DataTable table : data.layers()) {
            LayerLook look = LayerLook.of(map, table);
            file.insert(
                    "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column,"
                            + " styleName, styleQML, styleSLD, useAsDefault, description, owner, ui, update_time) VALUES"
                            + " ('', '', ?, ?, ?, ?, ?, 1, ?, '', NULL, ?)",
                    table.name(),
                    GeoPackage.GEOMETRY,
                    "paso-" + map.spec().theme().id(),
                    QgisStyle.write(look),
                    SldStyle.write(look),
                    words.text("about.layer_styles"),
                    day + "T00:00:00.000Z");
        }
    }

    private void metadata() throws SQLException {
        String plain = map.record().title() + "\n" + map.record().description() + "\n"
                + map.record().credit() + "\n" + map.record().program();
        metadata(1, RECORD, "application/json", MapRecordJson.write(map.record()));
        metadata(2, DESCRIPTION, "text/plain", plain);
    }

    private void metadata(int id, String standard, String mimeType, String text) throws SQLException {
        file.insert("INSERT INTO gpkg_metadata VALUES (?, 'dataset', ?, ?, ?)", id, standard, mimeType, text);
        @Nullable String none = null;
        file.insert(
                "INSERT INTO gpkg_metadata_reference VALUES ('geopackage', ?, NULL, NULL, ?, ?, NULL)",
                none,
                day + "T00:00:00.000Z",
                id);
    }
}
