package paso.source.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import paso.geo.Bounds;
import paso.source.file.BadInputException;
import paso.source.file.FieldInfo;
import paso.source.file.FileInfo;
import paso.source.file.Wording;
import paso.source.grid.GeoTiffFile;
import paso.source.store.LayerReader;
import paso.source.store.OpenStore;
import paso.source.store.Sources;

/** Looks a file over: what it holds and what in it deserves a look. Reads it front to back, twice where it must be surveyed first. */
public final class Inspection {

    /** Ids beyond this number are not compared. */
    private static final int MAX_COMPARED_IDS = 2_000_000;

    private final List<String> remarks;
    private final Envelope bounds = new Envelope();
    private long count;
    private long withoutGeometry;
    private long emptyGeometries;
    private long invalidGeometries;
    private String firstInvalid = "";
    private long repeatedIds;
    private String firstRepeated = "";
    private final Map<String, Long> placeById = new HashMap<>();

    private Inspection(List<String> remarks) {
        this.remarks = remarks;
    }

    /** @throws BadInputException if the file cannot be read to its end */
    public static FileInfo of(Path file) throws IOException {
        if (GeoTiffFile.isTiff(file)) {
            try (GeoTiffFile grid = GeoTiffFile.open(file)) {
                return new FileInfo(file, "GeoTIFF", List.of(grid.inspect()));
            }
        }
        try (OpenStore opened = Sources.open(file)) {
            List<FileInfo.LayerInfo> layers = new ArrayList<>();
            for (String name : opened.layerNames()) {
                try (LayerReader layer = opened.layer(name)) {
                    layers.add(new Inspection(opened.remarks()).inspect(layer));
                }
            }
            return new FileInfo(file, opened.formatName(), layers);
        }
    }

    private FileInfo.LayerInfo inspect(LayerReader layer) throws IOException {
        Optional<GeometryDescriptor> geometry =
                Optional.ofNullable(layer.schema().getGeometryDescriptor());
        Optional<String> idColumn = layer.schema().getAttributeDescriptors().stream()
                .map(AttributeDescriptor::getLocalName)
                .filter(name -> name.equalsIgnoreCase("id"))
                .findFirst();
        List<FieldSurvey> surveys = layer.schema().getAttributeDescriptors().stream()
                .filter(field -> !(field instanceof GeometryDescriptor))
                .map(FieldSurvey::new)
                .toList();
        layer.forEach(feature -> {
            count++;
            look(feature, idColumn);
            surveys.forEach(field -> field.add(feature));
        });
        List<FieldInfo> fields = surveys.stream().map(FieldSurvey::info).toList();
        return new FileInfo.LayerInfo(
                layer.name(),
                geometry.map(type -> type.getType().getBinding().getSimpleName())
                        .orElse("none"),
                layer.crsName().orElse("none"),
                bounds.isNull()
                        ? Optional.empty()
                        : Optional.of(
                                new Bounds(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY())),
                count,
                fields,
                times(fields),
                problems(geometry.isPresent()));
    }

    private void look(SimpleFeature feature, Optional<String> idColumn) {
        OptionalLong line = LayerReader.lineOf(feature);
        String place = line.isPresent() ? "line " + line.getAsLong() : "record " + count;
        if (feature.getDefaultGeometry() instanceof Geometry geometry) {
            bounds.expandToInclude(geometry.getEnvelopeInternal());
            TopologyValidationError error = new IsValidOp(geometry).getValidationError();
            if (geometry.isEmpty()) {
                emptyGeometries++;
            } else if (error != null && invalidGeometries++ == 0) {
                firstInvalid = place + ": " + error.getMessage().toLowerCase(Locale.ROOT) + " at "
                        + error.getCoordinate().x + ", " + error.getCoordinate().y;
            }
        } else {
            withoutGeometry++;
        }
        @Nullable Object id = idColumn.isPresent() ? feature.getAttribute(idColumn.get()) : feature.getID();
        if (id != null && placeById.size() < MAX_COMPARED_IDS) {
            long number = line.orElse(count);
            Long before = placeById.putIfAbsent(id.toString(), number);
            if (before != null && repeatedIds++ == 0) {
                firstRepeated = Wording.quoted(id.toString()) + " on " + (line.isPresent() ? "lines " : "records ")
                        + before + " and " + number;
            }
        }
    }

    private List<String> problems(boolean spatial) {
        List<String> problems = new ArrayList<>(remarks);
        if (count == 0) {
            problems.add("there are no records");
        }
        if (spatial && withoutGeometry > 0) {
            problems.add(counted(withoutGeometry, "record has", "records have") + " no geometry");
        }
        if (emptyGeometries > 0) {
            problems.add(counted(emptyGeometries, "geometry is", "geometries are") + " empty");
        }
        if (invalidGeometries > 0) {
            problems.add(counted(invalidGeometries, "geometry is", "geometries are") + " invalid, the first on "
                    + firstInvalid);
        }
        if (repeatedIds > 0) {
            problems.add(counted(repeatedIds, "id is", "ids are") + " used again, the first " + firstRepeated);
        }
        return problems;
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static Optional<FileInfo.Times> times(List<FieldInfo> fields) {
        TreeSet<String> ends = new TreeSet<>();
        for (FieldInfo field : fields) {
            if (Date.class.isAssignableFrom(field.type())) {
                field.smallest().map(Inspection::iso).ifPresent(ends::add);
                field.largest().map(Inspection::iso).ifPresent(ends::add);
            }
        }
        return ends.isEmpty() ? Optional.empty() : Optional.of(new FileInfo.Times(ends.first(), ends.last()));
    }

    /** A date or moment as ISO 8601, a moment in UTC; both sort as text. */
    static String iso(Comparable<?> value) {
        return value instanceof Date moment && !(moment instanceof java.sql.Date)
                ? moment.toInstant().toString()
                : value.toString();
    }
}
