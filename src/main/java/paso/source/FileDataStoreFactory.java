package paso.source;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;

/**
 * Makes a data store of one file. The parameter {@code url} names it, as is GeoTools' custom, or {@code path}, which also
 * reaches into an archive that the program has opened. Whether a factory takes a
 * file is told by its ending, and where that says nothing, by how it begins.
 */
abstract class FileDataStoreFactory implements DataStoreFactorySpi {

    /** The file, as a URL. */
    static final Param URL_PARAM = new Param("url", URL.class, "the file", false);

    /** The file, as a path of any file system. */
    static final Param PATH_PARAM = new Param("path", Path.class, "the file, instead of url", false);

    private final Set<String> endings;

    FileDataStoreFactory(Set<String> endings) {
        this.endings = endings;
    }

    final Set<String> endings() {
        return endings;
    }

    /** Whether this factory's format is the one for a file. */
    abstract boolean takes(Path file);

    abstract DataStore open(Path file);

    @Override
    public final Param[] getParametersInfo() {
        return new Param[] {URL_PARAM, PATH_PARAM};
    }

    @Override
    public final boolean canProcess(Map<String, ?> params) {
        return file(params).filter(this::takes).isPresent();
    }

    @Override
    public final DataStore createDataStore(Map<String, ?> params) throws IOException {
        return open(file(params).orElseThrow(() -> new IOException("the parameter url or path must name a file")));
    }

    @Override
    public final DataStore createNewDataStore(Map<String, ?> params) throws IOException {
        throw new IOException(getDisplayName() + " is read only");
    }

    @Override
    public final boolean isAvailable() {
        return true;
    }

    private static Optional<Path> file(Map<String, ?> params) {
        if (params.get(PATH_PARAM.key) instanceof Path path) {
            return Optional.of(path);
        }
        try {
            return URL_PARAM.lookUp(params) instanceof URL url ? Optional.of(Path.of(url.toURI())) : Optional.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Optional.empty();
        }
    }
}
