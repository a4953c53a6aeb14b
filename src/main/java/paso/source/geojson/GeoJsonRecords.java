package paso.source.geojson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import paso.source.file.FileCheck;
import paso.source.file.ReadingMonitor;
import paso.source.store.RecordCursor;
import paso.source.store.RecordFormat;

/** GeoJSON, also newline-delimited. */
public final class GeoJsonRecords implements RecordFormat {

    @Override
    public String name() {
        return "GeoJSON";
    }

    @Override
    public Set<String> endings() {
        return Set.of("geojson", "json", "geojsonl", "geojsons", "ndjson", "jsonl");
    }

    @Override
    public boolean takes(Path file) {
        return endings().contains(FileCheck.ending(file)) || FileCheck.beginsLikeJson(file);
    }

    @Override
    public RecordCursor open(Path file, List<String> columns, ReadingMonitor monitor) throws IOException {
        return new GeoJsonCursor(file, columns, monitor);
    }

    @Override
    public boolean hasGeometry(Path file) {
        return true;
    }
}
