package paso.source.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import paso.model.FeatureSet;
import paso.source.file.BadInputException;

/**
 * An open file of features. Reading throws {@link BadInputException} for what is wrong in the file, also midway: a file is
 * not read ahead beyond its survey.
 */
public final class FeatureFile implements Closeable {

    private final Path file;
    private final RecordDataStore store;

    FeatureFile(Path file, RecordDataStore store) {
        this.file = file;
        this.store = store;
    }

    public Path file() {
        return file;
    }

    /** The file as GeoTools sees it; closed with this. */
    public DataStore dataStore() {
        return store;
    }

    /** {@code GeoJSON}, {@code CSV}. */
    public String formatName() {
        return store.format().name();
    }

    /** Takes a survey of the file made before, so that opening need not make another. */
    public void remember(Survey made) {
        store.remember(made);
    }

    /** What a pass over the file found; kept until the file changes. */
    public Survey survey() throws IOException {
        return store.survey();
    }

    public List<String> layerNames() throws IOException {
        return List.of(store.getTypeNames());
    }

    public SimpleFeatureSource layer(String name) throws IOException {
        return store.getFeatureSource(name);
    }

    /** The attributes of a layer; its geometry, if any, is longitude, latitude in degrees on WGS 84. */
    public SimpleFeatureType schema(String layer) throws IOException {
        return store.getFeatureSource(layer).getSchema();
    }

    /** Gives every feature of every layer, in the order of the file, to {@code visitor}. */
    public void forEach(Visitor visitor) throws IOException {
        for (String layer : layerNames()) {
            forEach(new Query(layer), visitor);
        }
    }

    /** Gives the features that answer a query, which names the layer, to {@code visitor}. */
    public void forEach(Query query, Visitor visitor) throws IOException {
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
                store.getFeatureReader(query, Transaction.AUTO_COMMIT)) {
            while (reader.hasNext()) {
                visitor.visit(reader.next());
            }
        }
    }

    /** A layer as a whole, in memory. */
    public FeatureSet readAll(String layer) throws IOException {
        List<SimpleFeature> features = new ArrayList<>();
        forEach(new Query(layer), features::add);
        return new FeatureSet(layer, schema(layer), features);
    }

    /** The line of the file on which a feature that was read from one begins, where that is known. */
    public static OptionalLong lineOf(SimpleFeature feature) {
        return feature instanceof LocatedFeature located ? OptionalLong.of(located.line()) : OptionalLong.empty();
    }

    @Override
    public void close() {
        store.dispose();
    }

    /** Takes one feature after the other. */
    @FunctionalInterface
    public interface Visitor {
        void visit(SimpleFeature feature) throws IOException;
    }
}
