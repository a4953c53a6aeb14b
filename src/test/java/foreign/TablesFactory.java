package foreign;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;

/**
 * A data store as others write them, found by GeoTools' {@code DataStoreFinder}: files ending in {@code .tables}, see {@link
 * TablesStore}. Knows nothing of Paso.
 */
public final class TablesFactory implements DataStoreFactorySpi {

    private static final Param URL_PARAM = new Param("url", URL.class, "a file ending in .tables", true);

    @Override
    public String getDisplayName() {
        return "Tables";
    }

    @Override
    public String getDescription() {
        return "Tables of well-known text";
    }

    @Override
    public Param[] getParametersInfo() {
        return new Param[] {URL_PARAM};
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public boolean canProcess(Map<String, ?> parameters) {
        return parameters.get("url") instanceof URL url && url.getPath().endsWith(".tables");
    }

    @Override
    public DataStore createDataStore(Map<String, ?> parameters) throws IOException {
        try {
            return new TablesStore(Path.of(((URL) URL_PARAM.lookUp(parameters)).toURI()));
        } catch (URISyntaxException notAFile) {
            throw new IOException(notAFile);
        }
    }

    @Override
    public DataStore createNewDataStore(Map<String, ?> parameters) {
        throw new UnsupportedOperationException();
    }
}
