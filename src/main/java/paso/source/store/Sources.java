package paso.source.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import paso.source.file.BadInputException;
import paso.source.file.FileCheck;

/**
 * Opens any file that a data store on the class path can read:
 *
 * <pre>{@code
 * try (FeatureFile file = Sources.open(path)) {
 *     file.forEach(feature -> add((Geometry) feature.getDefaultGeometry()));
 * }
 * }</pre>
 */
public final class Sources {

    private Sources() {}

    /**
     * Opens a file; its format is told by its ending or, failing that, by how it begins.
     *
     * @throws BadInputException if there is no such file, or no format takes it
     */
    public static FeatureFile open(Path file) throws IOException {
        FileCheck.requireReadable(file);
        DataStore store = DataStoreFinder.getDataStore(Map.of(RecordDataStoreFactory.PATH_PARAM.key, file));
        if (store instanceof RecordDataStore records) {
            return new FeatureFile(file, records);
        }
        if (store != null) {
            store.dispose();
        }
        throw BadInputException.of(
                file,
                "no format is known for this file; Paso reads files ending in ." + String.join(", .", endings())
                        + ", and GeoTIFF");
    }

    /** The endings of all files that can be opened, in lower case without the dot, sorted. */
    public static List<String> endings() {
        return RecordFormat.ALL.stream()
                .flatMap(format -> format.endings().stream())
                .sorted()
                .toList();
    }
}
