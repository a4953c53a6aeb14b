package paso.source;

/** GeoJSON files for GeoTools' {@code DataStoreFinder}. */
public final class GeoJsonDataStoreFactory extends FileDataStoreFactory {

    public GeoJsonDataStoreFactory() {
        super(new GeoJsonFormat());
    }

    @Override
    public String getDisplayName() {
        return "GeoJSON";
    }

    @Override
    public String getDescription() {
        return "GeoJSON (RFC 7946), also newline-delimited";
    }
}
