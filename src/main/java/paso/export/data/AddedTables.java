package paso.export.data;

import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
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
                        type(attribute.getType().getBinding()),
                        false));
            }
        }
        Map<DataTable.Shape, List<DataRow>> rows = new EnumMap<>(DataTable.Shape.class);
        for (int i = 0; i < features.size(); i++) {
            Optional<Geometry> geometry = features.geometry(i).filter(shape -> !shape.isEmpty());
            List<Optional<Value>> cells = new ArrayList<>();
            for (int k = 0; k < attributes.size(); k++) {
                cells.add(value(
                        features.value(i, attributes.get(k)), columns.get(k).type()));
            }
            if (geometry.isPresent()) {
                rows.computeIfAbsent(shape(geometry.get()), kind -> new ArrayList<>())
                        .add(new DataRow(geometry, cells));
            }
        }
        String base = tableName(features.name());
        List<DataTable> tables = new ArrayList<>();
        rows.forEach((shape, own) -> tables.add(new DataTable(
                unique(rows.size() == 1 ? base : base + "_" + featureType(shape), names),
                layer,
                featureType(shape),
                title,
                Optional.of(shape),
                columns,
                own)));
        return tables;
    }

    private static String featureType(DataTable.Shape shape) {
        return switch (shape) {
            case POINT -> "points";
            case LINE -> "lines";
            case AREA -> "areas";
        };
    }

    private static DataTable.Shape shape(Geometry geometry) {
        return switch (geometry.getDimension()) {
            case 0 -> DataTable.Shape.POINT;
            case 1 -> DataTable.Shape.LINE;
            default -> DataTable.Shape.AREA;
        };
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

    private static Column.Type type(Class<?> binding) {
        if (binding == Integer.class || binding == Long.class || binding == Short.class || binding == Byte.class) {
            return Column.Type.INTEGER;
        }
        if (Number.class.isAssignableFrom(binding)) {
            return Column.Type.REAL;
        }
        return binding == Boolean.class
                ? Column.Type.BOOLEAN
                : binding == LocalDate.class ? Column.Type.DATE : Column.Type.TEXT;
    }

    private static Optional<Value> value(@Nullable Object given, Column.Type type) {
        if (given == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (type) {
                    case INTEGER ->
                        given instanceof Number number
                                ? new Value.Whole(number.longValue())
                                : new Value.Text(given.toString());
                    case REAL ->
                        given instanceof Number number && Double.isFinite(number.doubleValue())
                                ? new Value.Real(number.doubleValue())
                                : new Value.Text(given.toString());
                    case BOOLEAN ->
                        given instanceof Boolean truth ? new Value.Flag(truth) : new Value.Text(given.toString());
                    case DATE ->
                        given instanceof LocalDate date ? new Value.Day(date) : new Value.Text(given.toString());
                    case TEXT -> new Value.Text(given.toString());
                });
    }
}
