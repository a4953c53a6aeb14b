package paso.export.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.locationtech.jts.geom.Geometry;
import paso.model.FeatureSet;

/** The features of a file that a person added, with the columns that the file has: a table for each kind of geometry. */
final class AddedTables {

    private AddedTables() {}

    /** @param names of tables so far; those of the new ones are added */
    static List<DataTable> of(String layer, String title, FeatureSet features, Set<String> names) {
        List<String> attributes = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of("fid", "geom"));
        for (AttributeDescriptor attribute : features.type().getAttributeDescriptors()) {
            if (!(attribute instanceof GeometryDescriptor)) {
                attributes.add(attribute.getLocalName());
                columns.add(new Column(
                        unique(attribute.getLocalName(), taken),
                        Column.Type.of(attribute.getType().getBinding()),
                        false));
            }
        }
        Map<DataTable.Shape, List<DataRow>> rows = new EnumMap<>(DataTable.Shape.class);
        for (int i = 0; i < features.size(); i++) {
            Optional<Geometry> geometry = features.geometry(i).filter(shape -> !shape.isEmpty());
            List<Optional<Value>> cells = new ArrayList<>();
            for (int k = 0; k < attributes.size(); k++) {
                cells.add(Value.of(
                        features.value(i, attributes.get(k)), columns.get(k).type()));
            }
            if (geometry.isPresent()) {
                rows.computeIfAbsent(DataTable.Shape.of(geometry.get()), kind -> new ArrayList<>())
                        .add(new DataRow(geometry, cells));
            }
        }
        String base = tableName(features.name());
        List<DataTable> tables = new ArrayList<>();
        rows.forEach((shape, own) -> tables.add(new DataTable(
                unique(rows.size() == 1 ? base : base + "_" + shape.featureType(), names),
                layer,
                shape.featureType(),
                title,
                Optional.of(shape),
                columns,
                own)));
        return tables;
    }

    /** SQL compares names without regard to case. */
    private static String unique(String wish, Set<String> taken) {
        String name = wish;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wish + "_" + i;
        }
        return name;
    }

    private static String tableName(String name) {
        String plain = name.strip().replaceAll("[^\\p{L}\\p{N}]+", "_").toLowerCase(Locale.ROOT);
        boolean reserved = plain.startsWith("gpkg_") || plain.startsWith("sqlite_") || plain.startsWith("rtree_");
        return plain.isBlank() || reserved ? "file_" + plain : plain;
    }
}
