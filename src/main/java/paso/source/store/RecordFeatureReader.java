package paso.source.store;

import java.io.IOException;
import java.util.NoSuchElementException;
import org.geotools.api.data.SimpleFeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.filter.visitor.ExtractBoundsFilterVisitor;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Streams the features of a file that may pass a filter: a record whose rectangle misses the filter's is passed over before it
 * is parsed. The filter itself is left to GeoTools.
 */
final class RecordFeatureReader implements SimpleFeatureReader {

    private final RecordCursor record;
    private final Survey survey;
    private final SimpleFeatureType type;
    private final @Nullable Envelope extent;

    private long recordNumber;
    private @Nullable SimpleFeature next;

    RecordFeatureReader(RecordCursor record, Survey survey, SimpleFeatureType type, Filter filter) {
        this.record = record;
        this.survey = survey;
        this.type = type;
        this.extent = extentOf(filter);
    }

    /** The rectangle outside of which the filter is false, or null if there is none. */
    private static @Nullable Envelope extentOf(Filter filter) {
        Object found = filter.accept(ExtractBoundsFilterVisitor.BOUNDS_VISITOR, null);
        return found instanceof Envelope envelope
                        && !envelope.isNull()
                        && !Double.isInfinite(envelope.getWidth())
                        && !Double.isInfinite(envelope.getHeight())
                ? envelope
                : null;
    }

    @Override
    public SimpleFeatureType getFeatureType() {
        return type;
    }

    @Override
    public boolean hasNext() throws IOException {
        while (next == null) {
            boolean near = extent == null || survey.envelopes().mayMeet(recordNumber, extent);
            if (!(near ? record.next() : record.skip())) {
                return false;
            }
            recordNumber++;
            if (near && (extent == null || (record.hasGeometry() && extent.intersects(record.envelope())))) {
                next = feature();
            }
        }
        return true;
    }

    private LocatedFeature feature() throws IOException {
        @Nullable Object[] values = new Object[type.getAttributeCount()];
        int columns = survey.columns().size();
        int first = values.length - columns;
        if (first > 0 && record.hasGeometry()) {
            values[0] = record.geometry();
        }
        for (int column = 0; column < columns; column++) {
            values[first + column] = survey.type(column).read(record, column);
        }
        String id = record.id();
        return new LocatedFeature(
                values, type, id == null ? type.getTypeName() + "." + recordNumber : id, record.line());
    }

    @Override
    public SimpleFeature next() throws IOException {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("there are no more features");
        }
        SimpleFeature feature = next;
        next = null;
        return feature;
    }

    @Override
    public void close() throws IOException {
        record.close();
    }
}
