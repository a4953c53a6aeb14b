package paso.source;

import java.nio.file.Path;
import java.util.Set;
import org.geotools.api.data.DataStore;

/** Tables of separated values for GeoTools' {@code DataStoreFinder}. */
public final class CsvDataStoreFactory extends FileDataStoreFactory {

    public CsvDataStoreFactory() {
        super(Set.of("csv", "tsv", "tab", "txt"));
    }

    @Override
    public String getDisplayName() {
        return "CSV";
    }

    @Override
    public String getDescription() {
        return "Values separated by commas, semicolons or tabs, with longitude and latitude or well-known text";
    }

    @Override
    boolean takes(Path file) {
        return endings().contains(FileCheck.ending(file)) && !FileCheck.beginsLikeJson(file);
    }

    @Override
    DataStore open(Path file) {
        return new RecordDataStore(file, new CsvFormat(), this);
    }
}
