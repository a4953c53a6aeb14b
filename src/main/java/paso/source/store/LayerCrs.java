package paso.source.store;

import java.io.IOException;
import java.util.Optional;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.crs.ReprojectFeatureReader;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.FeatureTypes;
import org.geotools.feature.SchemaException;
import org.geotools.filter.spatial.DefaultCRSFilterVisitor;
import org.geotools.filter.spatial.ReprojectingFilterVisitor;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/**
 * The way from a layer's reference system to longitude and latitude. The order of its axes is the one that its schema
 * declares, latitude first or longitude. WGS 84 with longitude first is known without the EPSG database, and what declares no
 * system is taken for that.
 *
 * @param stored the layer as its store has it
 * @param answerType the same in longitude and latitude
 */
record LayerCrs(SimpleFeatureType stored, SimpleFeatureType answerType) {

    static LayerCrs of(SimpleFeatureType stored) throws IOException {
        CoordinateReferenceSystem crs = stored.getCoordinateReferenceSystem();
        if (crs == null || CRS.equalsIgnoreMetadata(crs, DefaultGeographicCRS.WGS84)) {
            return new LayerCrs(stored, stored);
        }
        try {
            return new LayerCrs(stored, FeatureTypes.transform(stored, DefaultGeographicCRS.WGS84));
        } catch (SchemaException impossible) {
            throw new IOException(noWay(stored, impossible), impossible);
        }
    }

    private boolean isLonLat() {
        return stored == answerType;
    }

    Optional<String> name() {
        if (stored.getGeometryDescriptor() == null) {
            return Optional.empty();
        }
        String lonLat = "WGS 84 (longitude, latitude)";
        CoordinateReferenceSystem crs = stored.getCoordinateReferenceSystem();
        if (crs == null) {
            return Optional.of("none declared, taken for " + lonLat);
        }
        return Optional.of(isLonLat() ? lonLat : crs.getName().getCode() + ", read as " + lonLat);
    }

    /**
     * A query in longitude and latitude as the store must be asked it. A rectangle becomes the rectangle around it in the
     * layer's system, so that a little more may be answered.
     */
    Query toStore(Query query) {
        if (isLonLat() || query.getFilter().equals(Filter.INCLUDE)) {
            return query;
        }
        FilterFactory factory = CommonFactoryFinder.getFilterFactory();
        Query turned = new Query(query);
        Object named = query.getFilter().accept(new DefaultCRSFilterVisitor(factory, DefaultGeographicCRS.WGS84), null);
        turned.setFilter((Filter) ((Filter) named).accept(new ReprojectingFilterVisitor(factory, stored), null));
        return turned;
    }

    /** What a store's reader gives, in longitude and latitude; closes the reader where there is no way to them. */
    FeatureReader<SimpleFeatureType, SimpleFeature> toLonLat(FeatureReader<SimpleFeatureType, SimpleFeature> reader)
            throws IOException {
        if (isLonLat() || reader.getFeatureType().getGeometryDescriptor() == null) {
            return reader;
        }
        try {
            return new ReprojectFeatureReader(reader, DefaultGeographicCRS.WGS84);
        } catch (SchemaException | FactoryException noWay) {
            reader.close();
            throw new IOException(noWay(stored, noWay), noWay);
        }
    }

    private static String noWay(SimpleFeatureType stored, Exception why) {
        return stored.getTypeName() + ": there is no way from its reference system "
                + stored.getCoordinateReferenceSystem().getName() + " to longitude and latitude (" + why.getMessage()
                + ")";
    }
}
