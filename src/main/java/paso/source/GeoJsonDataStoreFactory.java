package paso.source;

import java.nio.file.Path;
import java.util.Set;
import org.geotools.api.data.DataStore;

/** GeoJSON files for GeoTools' {@code DataStoreFinder}. */
public final class GeoJsonDataStoreFactory extends FileDataStoreFactory {

    public GeoJsonDataStoreFactory() {
        super(Set.of("geojson", "json", "geojsonl", "geojsons", "ndjson", "jsonl"));
    }

    @Override
    public String getDisplayName() {
        return "GeoJSON";
    }

    @Override
    public String getDescription() {
        return "GeoJSON (RFC 7946), also newline-delimited";
    }

    @Override
    boolean takes(Path file) {
        return endings().contains(FileCheck.ending(file)) || FileCheck.beginsLikeJson(file);
    }

    @Override
    DataStore open(Path file) {
        return new RecordDataStore(file, new GeoJsonFormat(), this);
    }
}
