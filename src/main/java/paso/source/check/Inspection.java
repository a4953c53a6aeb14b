package paso.source.check;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.geotools.api.feature.simple.SimpleFeature;
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
import paso.source.store.FeatureFile;
import paso.source.store.Sources;
import paso.source.store.Survey;

/** Looks a file over: what it holds and what in it deserves a look. Reads it twice, front to back. */
public final class Inspection {

    /** Ids beyond this number are not compared. */
    private static final int MAX_COMPARED_IDS = 2_000_000;

    private long emptyGeometries;
    private long invalidGeometries;
    private String firstInvalid = "";
    private long repeatedIds;
    private String firstRepeated = "";
    private final Map<String, Long> lineById = new HashMap<>();

    private Inspection() {}

    /** @throws BadInputException if the file cannot be read to its end */
    public static FileInfo of(Path file) throws IOException {
        if (GeoTiffFile.isTiff(file)) {
            try (GeoTiffFile grid = GeoTiffFile.open(file)) {
                return new FileInfo(file, "GeoTIFF", List.of(grid.inspect()));
            }
        }
        try (FeatureFile opened = Sources.open(file)) {
            List<FileInfo.LayerInfo> layers = new ArrayList<>();
            for (String layer : opened.layerNames()) {
                layers.add(new Inspection().inspect(opened, layer));
            }
            return new FileInfo(file, opened.formatName(), layers);
        }
    }

    private FileInfo.LayerInfo inspect(FeatureFile file, String layer) throws IOException {
        Survey survey = file.survey();
        Optional<String> idColumn = survey.columns().stream()
                .filter(column -> column.equalsIgnoreCase("id"))
                .findFirst();
        file.forEach(feature -> look(feature, idColumn));
        Envelope bounds = survey.bounds();
        return new FileInfo.LayerInfo(
                layer,
                survey.geometryType().map(Class::getSimpleName).orElse("none"),
                survey.geometryType().isPresent() ? "WGS 84 (longitude, latitude)" : "none",
                bounds.isNull()
                        ? Optional.empty()
                        : Optional.of(
                                new Bounds(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY())),
                survey.count(),
                survey.fields(),
                times(survey.fields()),
                problems(survey));
    }

    private void look(SimpleFeature feature, Optional<String> idColumn) {
        long line = FeatureFile.lineOf(feature).orElse(0);
        if (feature.getDefaultGeometry() instanceof Geometry geometry) {
            TopologyValidationError error = new IsValidOp(geometry).getValidationError();
            if (geometry.isEmpty()) {
                emptyGeometries++;
            } else if (error != null && invalidGeometries++ == 0) {
                firstInvalid = "line " + line + ": " + error.getMessage().toLowerCase(Locale.ROOT) + " at "
                        + error.getCoordinate().x + ", " + error.getCoordinate().y;
            }
        }
        @Nullable Object id = idColumn.isPresent() ? feature.getAttribute(idColumn.get()) : feature.getID();
        if (id != null && lineById.size() < MAX_COMPARED_IDS) {
            Long before = lineById.putIfAbsent(id.toString(), line);
            if (before != null && repeatedIds++ == 0) {
                firstRepeated = Wording.quoted(id.toString()) + " on lines " + before + " and " + line;
            }
        }
    }

    private List<String> problems(Survey survey) {
        List<String> problems = new ArrayList<>(survey.remarks());
        if (survey.count() == 0) {
            problems.add("there are no records");
        }
        if (survey.geometryType().isPresent() && survey.withoutGeometry() > 0) {
            problems.add(counted(survey.withoutGeometry(), "record has", "records have") + " no geometry");
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
            if (field.type() == Date.class || field.type() == Timestamp.class) {
                field.smallest().map(Inspection::iso).ifPresent(ends::add);
                field.largest().map(Inspection::iso).ifPresent(ends::add);
            }
        }
        return ends.isEmpty() ? Optional.empty() : Optional.of(new FileInfo.Times(ends.first(), ends.last()));
    }

    /** A date or moment as ISO 8601, a moment in UTC; both sort as text. */
    static String iso(Comparable<?> value) {
        return value instanceof Timestamp moment ? moment.toInstant().toString() : value.toString();
    }
}
