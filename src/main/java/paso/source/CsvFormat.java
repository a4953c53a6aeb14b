package paso.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Tables of separated values. Their values are typed when asked for, so a selection saves nothing. */
final class CsvFormat implements RecordFormat {

    @Override
    public RecordCursor open(Path file, Optional<Selection> selection) throws IOException {
        return new CsvCursor(file);
    }

    @Override
    public boolean hasGeometry(Path file) throws IOException {
        try (CsvCursor cursor = new CsvCursor(file)) {
            return cursor.layout().hasGeometry();
        }
    }
}
