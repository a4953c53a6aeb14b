package paso.source.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;

/**
 * The features of one file. Filters, the choice of attributes, offset and limit are done while reading; count and bounds of
 * the whole come from the survey. Longitude before latitude on WGS 84.
 */
final class RecordFeatureSource extends ContentFeatureSource {

    private final RecordDataStore store;

    RecordFeatureSource(ContentEntry entry, RecordDataStore store) {
        super(entry, Query.ALL);
        this.store = store;
    }

    @Override
    protected SimpleFeatureType buildFeatureType() throws IOException {
        Survey survey = store.survey();
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(entry.getName());
        if (survey.geometryType().isPresent()) {
            String name = geometryName(survey.columns());
            builder.setCRS(DefaultGeographicCRS.WGS84);
            builder.add(name, survey.geometryType().get());
            builder.setDefaultGeometry(name);
        }
        for (int column = 0; column < survey.columns().size(); column++) {
            builder.add(survey.columns().get(column), survey.type(column).binding());
        }
        return builder.buildFeatureType();
    }

    /** {@code geometry}, unless an attribute has that name. */
    private static String geometryName(List<String> columns) {
        String name = "geometry";
        while (columns.contains(name)) {
            name += "_";
        }
        return name;
    }

    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
        Survey survey = store.survey();
        ReferencedEnvelope bounds = new ReferencedEnvelope(DefaultGeographicCRS.WGS84);
        if (isWhole(query)) {
            bounds.expandToInclude(survey.bounds());
            return bounds;
        }
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReaderInternal(query)) {
            while (reader.hasNext()) {
                if (reader.next().getDefaultGeometry() instanceof Geometry geometry) {
                    bounds.expandToInclude(geometry.getEnvelopeInternal());
                }
            }
        }
        return bounds;
    }

    @Override
    protected int getCountInternal(Query query) throws IOException {
        if (isWhole(query)) {
            return (int) store.survey().count();
        }
        Query idsOnly = new Query(query);
        idsOnly.setPropertyNames(Query.NO_NAMES);
        int count = 0;
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReaderInternal(idsOnly)) {
            while (reader.hasNext()) {
                reader.next();
                count++;
            }
        }
        return count;
    }

    private static boolean isWhole(Query query) {
        return Filter.INCLUDE.equals(query.getFilter())
                && query.getMaxFeatures() == Query.DEFAULT_MAX
                && (query.getStartIndex() == null || query.getStartIndex() == 0);
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
        return RecordFeatureReader.open(store, getAbsoluteSchema(), query, isSorted(query));
    }

    /** A sorted answer is cut and trimmed by GeoTools after sorting. The order of the file is the natural one. */
    private static boolean isSorted(Query query) {
        return query.getSortBy() != null
                && Arrays.stream(query.getSortBy()).anyMatch(order -> !SortBy.NATURAL_ORDER.equals(order));
    }

    @Override
    protected boolean canSort(Query query) {
        return !isSorted(query);
    }

    @Override
    protected boolean canFilter(Query query) {
        return true;
    }

    @Override
    protected boolean canRetype(Query query) {
        return !isSorted(query);
    }

    @Override
    protected boolean canLimit(Query query) {
        return !isSorted(query);
    }

    @Override
    protected boolean canOffset(Query query) {
        return !isSorted(query);
    }
}
