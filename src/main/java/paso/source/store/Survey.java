package paso.source.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import paso.source.file.BadInputException;
import paso.source.file.FieldInfo;
import paso.source.file.Limits;

/**
 * What one pass over a file finds out: its columns with their types and value ranges, the kind of its geometries, where each
 * feature lies. It holds for the file as it was then.
 */
public final class Survey {

    private final Stamp stamp;
    private final List<String> columns;
    private final List<ColumnType> types;
    private final List<FieldInfo> fields;
    private final Optional<Class<? extends Geometry>> geometryType;
    private final long count;
    private final long withoutGeometry;
    private final Envelope bounds;
    private final EnvelopeIndex envelopes;
    private final List<String> remarks;

    private Survey(
            Stamp stamp, RecordCursor record, List<ColumnSurvey> surveyed, GeometrySurvey geometries, boolean spatial) {
        this.stamp = stamp;
        this.columns = List.copyOf(record.columns());
        this.types = surveyed.stream().map(ColumnSurvey::type).toList();
        this.count = geometries.count;
        this.fields =
                surveyed.stream().map(column -> column.info(geometries.count)).toList();
        this.geometryType = spatial ? Optional.of(geometries.type()) : Optional.empty();
        this.withoutGeometry = geometries.missing;
        this.bounds = geometries.bounds;
        this.envelopes = geometries.envelopes;
        this.remarks = List.copyOf(record.remarks());
    }

    public static Survey of(Path file, RecordFormat format) throws IOException {
        Stamp stamp = Stamp.of(file);
        boolean spatial = format.hasGeometry(file);
        GeometrySurvey geometries = new GeometrySurvey();
        List<ColumnSurvey> surveyed = new ArrayList<>();
        try (RecordCursor record = format.open(file, Optional.empty())) {
            while (record.next()) {
                if (geometries.count == Limits.MAX_FEATURES) {
                    throw BadInputException.at(
                            file,
                            record.line(),
                            "the file has more than " + Limits.MAX_FEATURES + " features; split it");
                }
                geometries.add(record);
                for (int column = 0; column < record.columns().size(); column++) {
                    if (column == surveyed.size()) {
                        surveyed.add(new ColumnSurvey(record.columns().get(column)));
                    }
                    surveyed.get(column).add(record, column);
                }
            }
            for (int column = surveyed.size(); column < record.columns().size(); column++) {
                surveyed.add(new ColumnSurvey(record.columns().get(column)));
            }
            return new Survey(stamp, record, surveyed, geometries, spatial);
        }
    }

    boolean isOf(Path file) throws IOException {
        return stamp.equals(Stamp.of(file));
    }

    public List<String> columns() {
        return columns;
    }

    ColumnType type(int column) {
        return types.get(column);
    }

    public List<FieldInfo> fields() {
        return fields;
    }

    /** The class of all geometries; absent for a table without positions. */
    public Optional<Class<? extends Geometry>> geometryType() {
        return geometryType;
    }

    public long count() {
        return count;
    }

    public long withoutGeometry() {
        return withoutGeometry;
    }

    /** In degrees; a null envelope if there is no geometry. */
    public Envelope bounds() {
        return new Envelope(bounds);
    }

    EnvelopeIndex envelopes() {
        return envelopes;
    }

    public List<String> remarks() {
        return remarks;
    }

    /** A file's state: if this is the same, so is its content. */
    record Stamp(long bytes, FileTime modified) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }

    private static final class GeometrySurvey {
        private final Envelope bounds = new Envelope();
        private final EnvelopeIndex envelopes = new EnvelopeIndex();
        private @Nullable Class<? extends Geometry> common;
        private boolean mixed;
        private long count;
        private long missing;

        void add(RecordCursor record) {
            count++;
            if (!record.hasGeometry()) {
                missing++;
                envelopes.add(new Envelope());
                return;
            }
            Envelope envelope = record.envelope();
            bounds.expandToInclude(envelope);
            envelopes.add(envelope);
            Class<? extends Geometry> type = record.geometryType();
            mixed |= common != null && common != type;
            common = type;
        }

        Class<? extends Geometry> type() {
            return mixed || common == null ? Geometry.class : common;
        }
    }
}
