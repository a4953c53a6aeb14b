package foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.Name;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.collection.DelegateFeatureReader;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Several tables in one file. A line {@code [name] EPSG:6372} begins one, or {@code [name]} where no reference system is told;
 * each line after it is a feature: id, name, day and well-known text, separated by semicolons. The axes have the order that the
 * EPSG database gives them. Counts nothing and knows no bounds.
 */
final class TablesStore extends ContentDataStore {

    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Map<String, String> systems = new LinkedHashMap<>();

    TablesStore(Path file) throws IOException {
        String table = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                table = line.substring(1, line.indexOf(']'));
                systems.put(table, line.substring(line.indexOf(']') + 1).strip());
                rows.put(table, new ArrayList<>());
            } else {
                rows.get(table).add(line);
            }
        }
    }

    @Override
    protected List<Name> createTypeNames() {
        return rows.keySet().stream().<Name>map(NameImpl::new).toList();
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
        return new Source(entry);
    }

    private final class Source extends ContentFeatureSource {

        Source(ContentEntry entry) {
            super(entry, Query.ALL);
        }

        private String table() {
            return entry.getTypeName();
        }

        @Override
        protected SimpleFeatureType buildFeatureType() throws IOException {
            SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
            type.setName(entry.getName());
            type.add("name", String.class);
            type.add("day", Date.class);
            String system = systems.get(table());
            if (!system.equals("none")) {
                type.add("place", Geometry.class, system.isEmpty() ? null : crs(system));
            }
            return type.buildFeatureType();
        }

        private static CoordinateReferenceSystem crs(String code) throws IOException {
            try {
                return CRS.decode(code);
            } catch (FactoryException unknown) {
                throw new IOException(unknown);
            }
        }

        @Override
        protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
            List<SimpleFeature> features = new ArrayList<>();
            for (String row : rows.get(table())) {
                features.add(feature(row.split(";", -1)));
            }
            return new DelegateFeatureReader<>(
                    getSchema(), new ListFeatureCollection(getSchema(), features).features());
        }

        private SimpleFeature feature(String[] cells) throws IOException {
            SimpleFeatureBuilder feature = new SimpleFeatureBuilder(getSchema());
            feature.set("name", cells[1]);
            feature.set("day", java.sql.Date.valueOf(LocalDate.parse(cells[2])));
            if (getSchema().getGeometryDescriptor() != null) {
                try {
                    feature.set("place", new WKTReader().read(cells[3]));
                } catch (ParseException bad) {
                    throw new IOException(bad);
                }
            }
            return feature.buildFeature(cells[0]);
        }

        @Override
        protected int getCountInternal(Query query) {
            return -1;
        }

        @Override
        protected ReferencedEnvelope getBoundsInternal(Query query) {
            return null;
        }
    }
}
