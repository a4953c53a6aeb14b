package paso.source.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.Query;
import paso.source.file.ReadingMonitor;

/**
 * An open file with its layers. Reading throws {@link paso.source.file.BadInputException} for what is wrong in the file, also
 * midway: a file is not read ahead beyond its survey.
 */
public final class OpenStore implements Closeable {

    private final Path file;
    private final String formatName;
    private final DataStore store;
    private final ReadingMonitor monitor;

    OpenStore(Path file, String formatName, DataStore store, ReadingMonitor monitor) {
        this.file = file;
        this.formatName = store instanceof ReportingStore reporting ? reporting.formatName() : formatName;
        this.store = store;
        this.monitor = monitor;
        if (store instanceof ReportingStore reporting) {
            reporting.watch(monitor);
        }
    }

    /** {@code GeoJSON}, {@code CSV}, or as another store calls itself. */
    public String formatName() {
        return formatName;
    }

    public List<String> layerNames() throws IOException {
        return List.of(store.getTypeNames());
    }

    /** What a person should know about the file, apart from what is wrong. */
    public List<String> remarks() throws IOException {
        return store instanceof ReportingStore reporting ? reporting.remarks() : List.of();
    }

    /** One layer as a whole. */
    public LayerReader layer(String name) throws IOException {
        return layer(new Query(name));
    }

    /** What of a layer answers a query, which names it; the query's geometries are in longitude and latitude. */
    public LayerReader layer(Query query) throws IOException {
        return new LayerReader(file, store, query, monitor);
    }

    @Override
    public void close() {
        store.dispose();
    }
}
