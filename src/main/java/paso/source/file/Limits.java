package paso.source.file;

/**
 * How much of a file is taken in. A file is streamed, so its length is not limited by memory; what has to be held at once
 * is: a value, a geometry, a table row, the list of columns.
 */
public final class Limits {

    /** Size of a file, in bytes. */
    public static final long MAX_FILE_BYTES = 16L << 30;

    /** Features or rows in a file. */
    public static final int MAX_FEATURES = 50_000_000;

    /** Length of one text value, in characters. */
    public static final int MAX_TEXT_CHARS = 1_000_000;

    /** Length of one row of a table, in characters, quoted line breaks included. */
    public static final int MAX_ROW_CHARS = 4_000_000;

    /** Different attributes in a file. */
    public static final int MAX_COLUMNS = 1_000;

    /** Vertices of one geometry. */
    public static final int MAX_VERTICES = 10_000_000;

    /** Objects and lists inside one another. */
    public static final int MAX_DEPTH = 64;

    /** Columns or rows of a grid as it is kept; a larger one is gathered to this. */
    public static final int MAX_RASTER_SIDE = 4096;

    /** Cells of a grid in a file. */
    public static final long MAX_RASTER_CELLS = 2_000_000_000L;

    /** Values in one row of the pieces that a grid is stored in: they are read together. */
    public static final long MAX_RASTER_ROW_CELLS = 64_000_000L;

    /** Features whose rectangle is remembered, so that a later query by extent need not read them; 16 bytes each. */
    public static final int MAX_INDEXED = 4_000_000;

    private Limits() {}
}
