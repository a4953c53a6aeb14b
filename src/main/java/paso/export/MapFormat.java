package paso.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A kind of file that a map can be published as. Without state, and safe to share between threads. */
public interface MapFormat {

    /** What a picture's or a table's reader can do with it. */
    enum Kind {
        /** Pixels. */
        RASTER,
        /** Lines, areas and text as such. */
        VECTOR,
        /** What the layers hold, with its states, and not how it looks. */
        DATA
    }

    /** A short name for a list of formats, the same in every language: {@code GeoTIFF}. */
    String name();

    /** Endings of file names in small letters without the dot, the usual one first. */
    List<String> endings();

    Kind kind();

    /**
     * What this kind of file has beside it to be understood.
     *
     * @param file the name that the file will have in the end
     */
    default List<SideFile> beside(Publication map, Path file) throws ExportException {
        return List.of();
    }

    /**
     * Writes the map into a new file and forces it to the disk. What is left of a file after an error is removed by the caller.
     *
     * @param file does not exist yet; its name is not the one it will have in the end
     * @return whether it was written, which it is unless the monitor says that nobody wants it
     */
    boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException;
}
