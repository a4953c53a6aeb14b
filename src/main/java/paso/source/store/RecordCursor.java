package paso.source.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import paso.source.file.BadInputException;

/**
 * Walks over the records of one file, front to back, once. It stands on one record at a time and what it gives out belongs
 * to that record. Every method throws {@link BadInputException} for what is wrong in the file.
 */
public interface RecordCursor extends Closeable {

    /** Reads the next record; false at the end of the file. */
    boolean next() throws IOException;

    /** Goes past the next record without looking into it where the format allows; false at the end of the file. */
    boolean skip() throws IOException;

    /** The line on which the record begins, counted from 1. */
    long line();

    /** The record's own id, if it has one. */
    @Nullable
    String id();

    boolean hasGeometry();

    /** The rectangle around the record's geometry in degrees, found without building the geometry. */
    Envelope envelope();

    /** The kind of the record's geometry, found without building it. */
    Class<? extends Geometry> geometryType();

    Geometry geometry() throws IOException;

    /** The names of all columns met so far; a column keeps its place. */
    List<String> columns();

    /** The value of a column as Long, Double, Boolean or String; null where there is none. */
    @Nullable
    Object value(int column);

    /** The value of a column as the file writes it. */
    @Nullable
    String text(int column);

    /** What a person should know about the file, apart from what is wrong. */
    List<String> remarks();
}
