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
import paso.source.file.FileCheck;
import paso.source.file.Limits;
import paso.source.file.ReadingMonitor;

/**
 * What one pass over a file finds out: its columns with their types, the kind of its geometries, where each
 * feature lies. It holds for the file as it was then.
 */
public final class Survey {

    private final Path file;
    private final RecordFormat format;
    private final Stamp stamp;
    private final List<String> columns;
    private final List<ColumnType> types;
    private final Optional<Class<? extends Geometry>> geometryType;
    private final long count;
    private final Envelope bounds;
    private final EnvelopeIndex envelopes;
    private final List<String> remarks;

    private Survey(
            Path file,
            RecordFormat format,
            Stamp stamp,
            RecordCursor record,
            List<ColumnType> types,
            GeometrySurvey geometries) {
        this.file = file;
        this.format = format;
        this.stamp = stamp;
        this.columns = List.copyOf(record.columns());
        this.types = types;
        this.count = geometries.count;
        this.geometryType = geometries.type();
        this.bounds = geometries.bounds;
        this.envelopes = geometries.envelopes;
        this.remarks = List.copyOf(record.remarks());
    }

    /** @throws BadInputException if there is no such file, no format takes it, or something is wrong in it */
    public static Survey of(Path file) throws IOException {
        FileCheck.requireReadable(file);
        return of(file, RecordFormat.of(file).orElseThrow(() -> Sources.unknown(file)), ReadingMonitor.NONE);
    }

    static Survey of(Path file, RecordFormat format, ReadingMonitor monitor) throws IOException {
        Stamp stamp = Stamp.of(file);
        GeometrySurvey geometries = new GeometrySurvey(format.hasGeometry(file));
        List<@Nullable ColumnType> types = new ArrayList<>();
        try (RecordCursor record = format.open(file, List.of(), monitor)) {
            while (record.next()) {
                if (geometries.count == Limits.MAX_FEATURES) {
                    throw BadInputException.at(
                            file,
                            record.line(),
                            "the file has more than " + Limits.MAX_FEATURES + " features; split it");
                }
                geometries.add(record);
                addColumns(record, types);
                for (int column = 0; column < types.size(); column++) {
                    types.set(column, ColumnType.of(types.get(column), record, column));
                }
            }
            addColumns(record, types);
            List<ColumnType> found = types.stream()
                    .map(type -> type == null ? ColumnType.TEXT : type)
                    .toList();
            return new Survey(file, format, stamp, record, found, geometries);
        }
    }

    /** Makes room for the columns that this record is the first to have. */
    private static void addColumns(RecordCursor record, List<@Nullable ColumnType> types) {
        while (types.size() < record.columns().size()) {
            types.add(null);
        }
    }

    Path file() {
        return file;
    }

    RecordFormat format() {
        return format;
    }

    /** Whether the file is still as it was. */
    boolean holds() throws IOException {
        return stamp.equals(Stamp.of(file));
    }

    public List<String> columns() {
        return columns;
    }

    ColumnType type(int column) {
        return types.get(column);
    }

    /** The class of all geometries; absent for a table without positions. */
    public Optional<Class<? extends Geometry>> geometryType() {
        return geometryType;
    }

    public long count() {
        return count;
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
        private final boolean spatial;
        private final Envelope bounds = new Envelope();
        private final EnvelopeIndex envelopes = new EnvelopeIndex();
        private @Nullable Class<? extends Geometry> common;
        private boolean mixed;
        private long count;

        GeometrySurvey(boolean spatial) {
            this.spatial = spatial;
        }

        void add(RecordCursor record) {
            count++;
            if (!record.hasGeometry()) {
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

        Optional<Class<? extends Geometry>> type() {
            return !spatial ? Optional.empty() : Optional.of(mixed || common == null ? Geometry.class : common);
        }
    }
}
