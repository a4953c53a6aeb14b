package paso.export.format.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import paso.export.data.Column;
import paso.export.data.DataRow;
import paso.export.data.DataTable;
import paso.export.data.MapData;
import paso.export.data.Value;
import paso.export.format.table.Progress;

/**
 * A GeoPackage being written: its own tables, and user tables with their registration. The same calls make the same bytes;
 * whoever calls says what time it is.
 */
final class GeoPackage {

    static final String GEOMETRY = "geom";
    private static final int APPLICATION_ID = 0x47504b47;
    private static final int VERSION = 10300;
    private static final int WGS84 = 4326;

    private static final List<String> OWN_TABLES = List.of(
            "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT"
                    + " NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)",
            "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT"
                    + " UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT"
                    + " (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,"
                    + " srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES"
                    + " gpkg_spatial_ref_sys(srs_id))",
            "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,"
                    + " geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,"
                    + " CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE"
                    + " (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),"
                    + " CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))",
            "CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition"
                    + " TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name,"
                    + " extension_name))",
            "CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL"
                    + " DEFAULT 'dataset', md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml',"
                    + " metadata TEXT NOT NULL DEFAULT '')",
            "CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT,"
                    + " row_id_value INTEGER, timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),"
                    + " md_file_id INTEGER NOT NULL, md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id)"
                    + " REFERENCES gpkg_metadata(id), CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES"
                    + " gpkg_metadata(id))",
            "CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title"
                    + " TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY"
                    + " (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name))",
            "CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL,"
                    + " value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN,"
                    + " description TEXT, CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))");

    private static final String WGS84_WKT = "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS"
            + " 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],"
            + "AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\","
            + "0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST],"
            + "AUTHORITY[\"EPSG\",\"4326\"]]";

    private final Connection connection;

    private GeoPackage(Connection connection) {
        this.connection = connection;
    }

    /** An empty GeoPackage in a new file, in a transaction that {@link #finish} ends. */
    static GeoPackage begin(Connection connection) throws SQLException {
        GeoPackage made = new GeoPackage(connection);
        made.run("PRAGMA page_size = 4096");
        made.run("PRAGMA encoding = 'UTF-8'");
        made.run("PRAGMA journal_mode = MEMORY");
        made.run("PRAGMA application_id = " + APPLICATION_ID);
        made.run("PRAGMA user_version = " + VERSION);
        connection.setAutoCommit(false);
        for (String table : OWN_TABLES) {
            made.run(table);
        }
        String systems = "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)";
        made.insert(systems, "Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinates");
        made.insert(systems, "Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinates");
        made.insert(
                systems,
                "WGS 84 geodetic",
                WGS84,
                "EPSG",
                WGS84,
                WGS84_WKT,
                "longitude and latitude in degrees on the WGS 84 ellipsoid");
        for (String table : List.of("gpkg_metadata", "gpkg_metadata_reference")) {
            made.extension(table, null, "gpkg_metadata", "http://www.geopackage.org/spec130/#extension_metadata");
        }
        for (String table : List.of("gpkg_data_columns", "gpkg_data_column_constraints")) {
            made.extension(table, null, "gpkg_schema", "http://www.geopackage.org/spec130/#extension_schema");
        }
        return made;
    }

    void finish() throws SQLException {
        connection.commit();
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void insert(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private void extension(String table, @Nullable String column, String name, String definition) throws SQLException {
        insert(
                "INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, ?)",
                table,
                column,
                name,
                definition,
                name.equals("gpkg_rtree_index") ? "write-only" : "read-write");
    }

    /**
     * Makes a table and fills it.
     *
     * @param day ISO 8601, when it was made
     * @return whether all rows are in it, which they are unless nobody wants them any more
     */
    boolean table(DataTable table, String identifier, String description, String day, Progress progress)
            throws SQLException {
        StringBuilder sql = new StringBuilder(
                "CREATE TABLE " + quoted(table.name()) + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
        boolean spatial = table.shape().isPresent();
        String type = GeoPackageGeometry.typeOf(table);
        if (spatial) {
            sql.append(", " + GEOMETRY + " ").append(type);
        }
        for (Column column : table.columns()) {
            sql.append(", ").append(quoted(column.name())).append(' ').append(sqlType(column.type()));
        }
        run(sql.append(')').toString());
        register(table, identifier, description, day, type);
        String marks = ", ?".repeat(table.columns().size() + (spatial ? 1 : 0));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + quoted(table.name()) + " VALUES (NULL" + marks + ")")) {
            for (DataRow row : table.rows()) {
                fill(insert, row, type, spatial);
                insert.executeUpdate();
                if (!progress.next()) {
                    return false;
                }
            }
        }
        if (spatial) {
            index(table);
        }
        return true;
    }

    private static void fill(PreparedStatement insert, DataRow row, String type, boolean spatial) throws SQLException {
        int next = 1;
        if (spatial) {
            Optional<Geometry> geometry = row.geometry();
            if (geometry.isPresent()) {
                insert.setBytes(next++, GeoPackageGeometry.blob(geometry.get(), type));
            } else {
                insert.setNull(next++, Types.BLOB);
            }
        }
        for (Optional<Value> cell : row.cells()) {
            if (cell.isEmpty()) {
                insert.setNull(next++, Types.VARCHAR);
            } else if (cell.get() instanceof Value.Whole whole) {
                insert.setLong(next++, whole.number());
            } else if (cell.get() instanceof Value.Real real) {
                insert.setDouble(next++, real.number());
            } else if (cell.get() instanceof Value.Flag flag) {
                insert.setInt(next++, flag.truth() ? 1 : 0);
            } else {
                insert.setString(next++, cell.get().text());
            }
        }
    }

    private void register(DataTable table, String identifier, String description, String day, String type)
            throws SQLException {
        Optional<Envelope> box = MapData.bounds(table);
        boolean spatial = table.shape().isPresent();
        insert(
                "INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                table.name(),
                spatial ? "features" : "attributes",
                identifier,
                description,
                day + "T00:00:00.000Z",
                box.map(Envelope::getMinX).orElse(null),
                box.map(Envelope::getMinY).orElse(null),
                box.map(Envelope::getMaxX).orElse(null),
                box.map(Envelope::getMaxY).orElse(null),
                spatial ? WGS84 : null);
        if (spatial) {
            insert("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)", table.name(), GEOMETRY, type, WGS84);
        }
    }

    private void index(DataTable table) throws SQLException {
        extension(table.name(), GEOMETRY, "gpkg_rtree_index", "http://www.geopackage.org/spec130/#extension_rtree");
        String index = "rtree_" + table.name() + "_" + GEOMETRY;
        run("CREATE VIRTUAL TABLE " + quoted(index) + " USING rtree(id, minx, maxx, miny, maxy)");
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + quoted(index) + " VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < table.rows().size(); i++) {
                Optional<Geometry> geometry = table.rows().get(i).geometry().filter(shape -> !shape.isEmpty());
                if (geometry.isPresent()) {
                    Envelope box = geometry.get().getEnvelopeInternal();
                    insert.setLong(1, i + 1L);
                    insert.setDouble(2, box.getMinX());
                    insert.setDouble(3, box.getMaxX());
                    insert.setDouble(4, box.getMinY());
                    insert.setDouble(5, box.getMaxY());
                    insert.executeUpdate();
                }
            }
        }
        for (String trigger : GeoPackageTriggers.of(table.name(), GEOMETRY, index)) {
            run(trigger);
        }
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static String sqlType(Column.Type type) {
        return switch (type) {
            case TEXT -> "TEXT";
            case INTEGER -> "INTEGER";
            case REAL -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
        };
    }
}
