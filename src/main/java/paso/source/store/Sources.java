package paso.source.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;
import org.geotools.api.data.DataStoreFinder;
import paso.source.file.BadInputException;
import paso.source.file.FileCheck;
import paso.source.file.ReadingMonitor;

/**
 * Opens any file that a data store on the class path can read, ours or another's:
 *
 * <pre>{@code
 * try (OpenStore file = Sources.open(path)) {
 *     for (String name : file.layerNames()) {
 *         try (LayerReader layer = file.layer(name)) {
 *             layer.forEach(feature -> add((Geometry) feature.getDefaultGeometry()));
 *         }
 *     }
 * }
 * }</pre>
 */
public final class Sources {

    private Sources() {}

    /** Opens a file for which nobody waits. */
    public static OpenStore open(Path file) throws IOException {
        return open(file, ReadingMonitor.NONE);
    }

    /**
     * Opens a file; its format is told by its ending or, failing that, by how it begins. Where two stores take it, ours reads
     * the endings that it names, and another's everything else.
     *
     * @throws BadInputException if there is no such file, or no store takes it
     */
    public static OpenStore open(Path file, ReadingMonitor monitor) throws IOException {
        FileCheck.requireReadable(file);
        Map<String, ?> parameters =
                Map.of(RecordDataStoreFactory.URL_PARAM.key, file.toUri().toURL());
        for (DataStoreFactorySpi factory : factories(file)) {
            if (factory.canProcess(parameters)) {
                DataStore store = factory.createDataStore(parameters);
                return new OpenStore(file, factory.getDisplayName(), store, monitor);
            }
        }
        throw unknown(file);
    }

    /** Opens a file that was surveyed before, so that it need not be surveyed again. */
    public static OpenStore open(Survey survey) {
        RecordDataStore store = new RecordDataStore(survey.file(), survey.format(), survey);
        return new OpenStore(survey.file(), store.formatName(), store, ReadingMonitor.NONE);
    }

    private static List<DataStoreFactorySpi> factories(Path file) {
        List<DataStoreFactorySpi> factories = new ArrayList<>();
        DataStoreFinder.getAvailableDataStores().forEachRemaining(factories::add);
        boolean named = RecordFormat.allEndings().contains(FileCheck.ending(file));
        factories.sort(Comparator.comparing(factory -> factory instanceof RecordDataStoreFactory != named));
        return factories;
    }

    static BadInputException unknown(Path file) {
        return BadInputException.of(
                file,
                "no format is known for this file; Paso reads files ending in ."
                        + String.join(", .", RecordFormat.allEndings()) + ", and GeoTIFF");
    }
}
