package paso.source.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.geotools.api.data.DataSourceException;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.operation.TransformException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import paso.model.FeatureSet;
import paso.source.file.BadInputException;
import paso.source.file.ReadingMonitor;

/**
 * Reads a layer of any data store, one feature after another, in longitude and latitude. Nothing is held but the feature at
 * hand; between two of them the monitor is asked whether to go on.
 */
public final class LayerReader implements Closeable {

    /** Features between two tellings of how far it is. */
    private static final int TOLD_EVERY = 1024;

    private final Path file;
    private final DataStore store;
    private final Query query;
    private final ReadingMonitor monitor;
    private final SimpleFeatureSource source;
    private final LayerCrs crs;
    private long total = -1;
    private long count;
    private @Nullable FeatureReader<SimpleFeatureType, SimpleFeature> reader;

    /**
     * @param file what a fault is told of
     * @param query names the layer; its geometries are in longitude and latitude
     */
    LayerReader(Path file, DataStore store, Query query, ReadingMonitor monitor) throws IOException {
        monitor.ask();
        this.file = file;
        this.store = store;
        this.monitor = monitor;
        source = store.getFeatureSource(query.getTypeName());
        crs = LayerCrs.of(source.getSchema());
        this.query = crs.toStore(query);
    }

    public String name() {
        return query.getTypeName();
    }

    /** The attributes; the geometry, if any, is longitude, latitude in degrees on WGS 84. */
    public SimpleFeatureType schema() {
        return crs.answerType();
    }

    /** The reference system that the store keeps the geometries in, by name; empty for a table without positions. */
    public Optional<String> crsName() {
        return crs.name();
    }

    /** How many features there are, where the store knows without reading them. */
    OptionalLong knownCount() throws IOException {
        int known = source.getCount(query);
        return known < 0 ? OptionalLong.empty() : OptionalLong.of(known);
    }

    public boolean hasNext() throws IOException {
        monitor.ask();
        return opened().hasNext();
    }

    /** @throws BadInputException where a geometry lies outside the world, or its reference system does not reach */
    public SimpleFeature next() throws IOException {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more features");
        }
        SimpleFeature feature = read();
        count++;
        if (feature.getDefaultGeometry() instanceof Geometry geometry) {
            requireInWorld(feature, geometry.getEnvelopeInternal());
        }
        if (total > 0 && count % TOLD_EVERY == 0) {
            monitor.read(Math.min(1, (double) count / total));
        }
        return feature;
    }

    private SimpleFeature read() throws IOException {
        try {
            return opened().next();
        } catch (DataSourceException unplaced) {
            if (unplaced.getCause() instanceof TransformException) {
                throw BadInputException.causedBy(
                        file,
                        0,
                        "a feature of " + name() + " lies where its reference system does not reach",
                        unplaced);
            }
            throw unplaced;
        }
    }

    private FeatureReader<SimpleFeatureType, SimpleFeature> opened() throws IOException {
        FeatureReader<SimpleFeatureType, SimpleFeature> known = reader;
        if (known == null) {
            // a reporting store tells of bytes, which is finer
            total = store instanceof ReportingStore ? -1 : knownCount().orElse(-1);
            known = crs.toLonLat(store.getFeatureReader(query, Transaction.AUTO_COMMIT));
            reader = known;
        }
        return known;
    }

    private void requireInWorld(SimpleFeature feature, Envelope box) throws BadInputException {
        if (box.isNull()) {
            return;
        }
        boolean low = Positions.isValid(box.getMinX(), box.getMinY());
        if (!low || !Positions.isValid(box.getMaxX(), box.getMaxY())) {
            throw new BadInputException(
                    file,
                    lineOf(feature),
                    "in the feature " + feature.getID() + " of " + name() + ": "
                            + (low
                                    ? Positions.problem(box.getMaxX(), box.getMaxY())
                                    : Positions.problem(box.getMinX(), box.getMinY())));
        }
    }

    /** Gives every feature that is left, in the order of the store, to {@code visitor}. */
    public void forEach(Visitor visitor) throws IOException {
        while (hasNext()) {
            visitor.visit(next());
        }
    }

    /** All features that are left, in memory. */
    public FeatureSet readAll() throws IOException {
        List<SimpleFeature> features = new ArrayList<>();
        forEach(features::add);
        return new FeatureSet(name(), schema(), features);
    }

    /** The line of the file on which a feature that was read from one begins, where that is known. */
    public static OptionalLong lineOf(SimpleFeature feature) {
        return feature instanceof LocatedFeature located ? OptionalLong.of(located.line()) : OptionalLong.empty();
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }

    /** Takes one feature after the other. */
    @FunctionalInterface
    public interface Visitor {
        void visit(SimpleFeature feature) throws IOException;
    }
}
