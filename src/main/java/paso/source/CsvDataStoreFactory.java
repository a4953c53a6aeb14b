package paso.source;

/** Tables of separated values for GeoTools' {@code DataStoreFinder}. */
public final class CsvDataStoreFactory extends FileDataStoreFactory {

    public CsvDataStoreFactory() {
        super(new CsvFormat());
    }

    @Override
    public String getDisplayName() {
        return "CSV";
    }

    @Override
    public String getDescription() {
        return "Values separated by commas, semicolons or tabs, with longitude and latitude or well-known text";
    }
}
