package paso.source.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import paso.source.file.FileCheck;
import paso.source.file.ReadingMonitor;
import paso.source.store.RecordCursor;
import paso.source.store.RecordFormat;

/** Tables of separated values. Their columns are always those of the header. */
public final class CsvRecords implements RecordFormat {

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public Set<String> endings() {
        return Set.of("csv", "tsv", "tab", "txt");
    }

    @Override
    public boolean takes(Path file) {
        return endings().contains(FileCheck.ending(file)) && !FileCheck.beginsLikeJson(file);
    }

    @Override
    public RecordCursor open(Path file, List<String> columns, ReadingMonitor monitor) throws IOException {
        return new CsvCursor(file, monitor);
    }

    @Override
    public boolean hasGeometry(Path file) throws IOException {
        try (CsvCursor cursor = new CsvCursor(file, ReadingMonitor.NONE)) {
            return cursor.layout().hasGeometry();
        }
    }
}
