package paso.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** GeoJSON, also newline-delimited. */
final class GeoJsonFormat implements RecordFormat {

    @Override
    public RecordCursor open(Path file, Optional<Selection> selection) throws IOException {
        return new GeoJsonCursor(file, selection);
    }

    @Override
    public boolean hasGeometry(Path file) {
        return true;
    }
}
