package paso.source.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;

/**
 * Files of records for GeoTools' {@code DataStoreFinder}: a data store of one file in any {@link RecordFormat}. The parameter
 * {@code url} names it, as is GeoTools' custom.
 */
public final class RecordDataStoreFactory implements DataStoreFactorySpi {

    /** The file, as a URL. */
    static final Param URL_PARAM = new Param("url", URL.class, "the file", true);

    @Override
    public String getDisplayName() {
        return RecordFormat.ALL.stream().map(RecordFormat::name).collect(Collectors.joining(", "));
    }

    @Override
    public String getDescription() {
        return "Files that are a sequence of records, in longitude and latitude";
    }

    @Override
    public Param[] getParametersInfo() {
        return new Param[] {URL_PARAM};
    }

    @Override
    public boolean canProcess(Map<String, ?> params) {
        return file(params).flatMap(RecordFormat::of).isPresent();
    }

    @Override
    public DataStore createDataStore(Map<String, ?> params) throws IOException {
        Path file = file(params).orElseThrow(() -> new IOException("the parameter url must name a file"));
        RecordDataStore store =
                new RecordDataStore(file, RecordFormat.of(file).orElseThrow(() -> Sources.unknown(file)), null);
        store.setDataStoreFactory(this);
        return store;
    }

    @Override
    public DataStore createNewDataStore(Map<String, ?> params) throws IOException {
        throw new IOException(getDisplayName() + " is read only");
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    private static Optional<Path> file(Map<String, ?> params) {
        try {
            return URL_PARAM.lookUp(params) instanceof URL url ? Optional.of(Path.of(url.toURI())) : Optional.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Optional.empty();
        }
    }
}
