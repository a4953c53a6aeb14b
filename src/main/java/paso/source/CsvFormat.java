package paso.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Tables of separated values. Their values are typed when asked for, so a selection saves nothing. */
final class CsvFormat implements RecordFormat {

    @Override
    public Set<String> endings() {
        return Set.of("csv", "tsv", "tab", "txt");
    }

    @Override
    public boolean takes(Path file) {
        return endings().contains(FileCheck.ending(file)) && !FileCheck.beginsLikeJson(file);
    }

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
