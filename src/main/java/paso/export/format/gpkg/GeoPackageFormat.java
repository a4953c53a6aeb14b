package paso.export.format.gpkg;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import paso.export.data.MapData;
import paso.export.file.ExportMonitor;
import paso.export.publish.MapFormat;
import paso.export.publish.Publication;

/**
 * GeoPackage (OGC 12-128r18, 1.3): a table a kind of features with spatial index, the meaning of each column, how the layers
 * look for QGIS and for readers of SLD, all changes of status through time, the sources, and the map's record.
 */
public final class GeoPackageFormat implements MapFormat {

    @Override
    public String name() {
        return "GeoPackage";
    }

    @Override
    public List<String> endings() {
        return List.of("gpkg");
    }

    @Override
    public Kind kind() {
        return Kind.DATA;
    }

    @Override
    public boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        MapData data = MapData.of(map);
        // as a URI, so that no character of a folder's name is taken for one of the address
        String address = "jdbc:sqlite:" + file.toUri().toASCIIString();
        boolean whole;
        try (Connection connection = DriverManager.getConnection(address)) {
            GeoPackage geoPackage = GeoPackage.begin(connection);
            whole = new GeoPackageContent(map, data, geoPackage).write(monitor);
            if (whole) {
                geoPackage.finish();
            }
        } catch (SQLException e) {
            throw asIo(e);
        }
        if (whole) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        return whole;
    }

    private static IOException asIo(SQLException e) {
        boolean full = String.valueOf(e.getMessage()).contains("SQLITE_FULL");
        return new IOException(full ? "no space left on the disk" : e.getMessage(), e);
    }
}
