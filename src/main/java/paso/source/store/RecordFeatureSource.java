package paso.source.store;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;

/**
 * The features of one file. A query's extent is asked of each record before it is parsed, all else of a query is left to
 * GeoTools. Count and bounds of the whole come from the survey; those of a part are not known without reading it. Longitude
 * before latitude on WGS 84.
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
    protected @Nullable ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
        return query.getFilter().equals(Filter.INCLUDE)
                ? new ReferencedEnvelope(store.survey().bounds(), DefaultGeographicCRS.WGS84)
                : null;
    }

    @Override
    protected int getCountInternal(Query query) throws IOException {
        return query.getFilter().equals(Filter.INCLUDE) ? (int) store.survey().count() : -1;
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
        return new RecordFeatureReader(store.open(), store.survey(), getAbsoluteSchema(), query.getFilter());
    }

    /** The order of the file is the natural one, which GeoTools asks for where a query has an offset. */
    @Override
    protected boolean canSort(Query query) {
        SortBy[] order = query.getSortBy();
        return order == null || List.of(order).equals(List.of(SortBy.NATURAL_ORDER));
    }
}
