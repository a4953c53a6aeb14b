package paso.source.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.visitor.ExtractBoundsFilterVisitor;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Streams the features of a file that answer a query. A record whose rectangle misses the filter's is passed over before it
 * is parsed; of the others only those attributes are read that the filter or the answer needs.
 */
final class RecordFeatureReader implements SimpleFeatureReader {

    /** Stands for the geometry among column numbers. */
    private static final int GEOMETRY = -1;

    private final RecordCursor record;
    private final Survey survey;
    private final SimpleFeatureType read;
    private final SimpleFeatureType answer;
    private final int[] columns;
    private final ColumnType[] types;
    private final int[] answerFromRead;
    private final Filter filter;
    private final @Nullable Envelope extent;
    private final String idPrefix;

    private long recordNumber;
    private long toSkip;
    private long left;
    private @Nullable SimpleFeature next;

    private RecordFeatureReader(
            RecordCursor record, Survey survey, Plan plan, Filter filter, String idPrefix, long offset, long limit) {
        this.record = record;
        this.survey = survey;
        this.read = plan.read();
        this.answer = plan.answer();
        this.columns = plan.columns();
        this.types = Arrays.stream(columns)
                .mapToObj(column -> column == GEOMETRY ? ColumnType.TEXT : survey.type(column))
                .toArray(ColumnType[]::new);
        this.answerFromRead = answer.getAttributeDescriptors().stream()
                .mapToInt(descriptor -> read.indexOf(descriptor.getName()))
                .toArray();
        this.filter = filter;
        this.extent = extentOf(filter);
        this.idPrefix = idPrefix;
        this.toSkip = offset;
        this.left = limit;
    }

    static RecordFeatureReader open(RecordDataStore store, SimpleFeatureType whole, Query query, boolean wholeRecords)
            throws IOException {
        Survey survey = store.survey();
        Filter filter = query.getFilter();
        String[] names = wholeRecords ? null : query.getPropertyNames();
        Plan plan = Plan.of(whole, survey, names, filter);
        boolean geometry = plan.needsGeometry() || extentOf(filter) != null;
        BitSet wanted = new BitSet();
        Arrays.stream(plan.columns()).filter(column -> column >= 0).forEach(wanted::set);
        Selection selection = new Selection(survey.columns(), wanted, geometry);
        long offset = wholeRecords || query.getStartIndex() == null ? 0 : query.getStartIndex();
        long limit = wholeRecords ? Long.MAX_VALUE : query.getMaxFeatures();
        return new RecordFeatureReader(
                store.open(selection), survey, plan, filter, whole.getTypeName() + ".", offset, limit);
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
        return answer;
    }

    @Override
    public boolean hasNext() throws IOException {
        while (next == null && left > 0) {
            boolean near = extent == null || survey.envelopes().mayMeet(recordNumber, extent);
            if (!(near ? record.next() : record.skip())) {
                left = 0;
                return false;
            }
            recordNumber++;
            if (near && (extent == null || (record.hasGeometry() && extent.intersects(record.envelope())))) {
                offer();
            }
        }
        return next != null;
    }

    private void offer() throws IOException {
        @Nullable Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == GEOMETRY) {
                values[i] = record.hasGeometry() ? record.geometry() : null;
            } else {
                values[i] = types[i].read(record, columns[i]);
            }
        }
        String id = record.id();
        LocatedFeature feature =
                new LocatedFeature(values, read, id == null ? idPrefix + recordNumber : id, record.line());
        if (filter != Filter.INCLUDE && !filter.evaluate(feature)) {
            return;
        }
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        left--;
        next = read == answer ? feature : trimmed(feature);
    }

    private LocatedFeature trimmed(LocatedFeature feature) {
        @Nullable Object[] values = new Object[answerFromRead.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = feature.getAttribute(answerFromRead[i]);
        }
        return new LocatedFeature(values, answer, feature.getID(), feature.line());
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

    /** Which columns are read, and which of them are given out. */
    private record Plan(SimpleFeatureType read, SimpleFeatureType answer, int[] columns) {

        static Plan of(SimpleFeatureType whole, Survey survey, String @Nullable [] names, Filter filter) {
            if (names == null) {
                return new Plan(whole, whole, columnsOf(whole, survey));
            }
            SimpleFeatureType answer = SimpleFeatureTypeBuilder.retype(whole, names);
            FilterAttributeExtractor needs = new FilterAttributeExtractor(whole);
            filter.accept(needs, null);
            Set<String> missing = new HashSet<>(needs.getAttributeNameSet());
            if (missing.remove("")) {
                Optional.ofNullable(whole.getGeometryDescriptor()).ifPresent(g -> missing.add(g.getLocalName()));
            }
            missing.removeAll(Arrays.asList(names));
            missing.removeIf(name -> whole.getDescriptor(name) == null);
            if (missing.isEmpty()) {
                return new Plan(answer, answer, columnsOf(answer, survey));
            }
            String[] all = java.util.stream.Stream.concat(Arrays.stream(names), missing.stream())
                    .toArray(String[]::new);
            SimpleFeatureType read = SimpleFeatureTypeBuilder.retype(whole, all);
            return new Plan(read, answer, columnsOf(read, survey));
        }

        private static int[] columnsOf(SimpleFeatureType type, Survey survey) {
            List<AttributeDescriptor> descriptors = type.getAttributeDescriptors();
            return descriptors.stream()
                    .mapToInt(descriptor -> descriptor instanceof GeometryDescriptor
                            ? GEOMETRY
                            : survey.columns().indexOf(descriptor.getLocalName()))
                    .toArray();
        }

        boolean needsGeometry() {
            return Arrays.stream(columns).anyMatch(column -> column == GEOMETRY);
        }
    }
}
