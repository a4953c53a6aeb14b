package paso.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A file format that is a sequence of records. */
interface RecordFormat {

    /** Opens a file; {@code selection} says which columns are wanted, absent means all, to be discovered. */
    RecordCursor open(Path file, Optional<Selection> selection) throws IOException;

    /** Whether this file can hold geometries at all, as told by its beginning; a table without positions cannot. */
    boolean hasGeometry(Path file) throws IOException;
}
