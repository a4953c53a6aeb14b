package paso.source.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import paso.model.Scene;
import paso.source.file.BadInputException;
import paso.source.file.Problem;

/**
 * Reads a dataset, a folder of the shape that {@code data/README.md} tells, into a {@link Scene}.
 *
 * <p>A record with something wrong is left out and told in the report, with file and line; so is a file that is missing or
 * cannot be read. Only a folder without {@code dataset.json} is no dataset at all.
 */
public final class DatasetReader {

    private DatasetReader() {}

    /** @throws BadInputException if this is no dataset */
    public static LoadedDataset read(DatasetLocation location) throws IOException {
        return location.with(folder -> read(new DatasetTables(folder)));
    }

    public static LoadedDataset read(DatasetTables tables) throws IOException {
        long start = System.nanoTime();
        Scene.Builder scene = new Scene.Builder(DatasetInfoReader.read(tables.folder()));
        tables.readAhead();
        SourceBook sources = SourceBook.read(tables);
        sources.all().forEach(scene::add);
        IdRegister ids = new IdRegister(tables);
        new StatefulReader(tables, sources, ids).readInto(scene);
        new MovementReader(tables, sources, ids).readInto(scene);
        new ContextReader(tables, sources, ids).readInto(scene);
        Path folder = tables.folder();
        List<LoadReport.LoadedFile> files = tables.tables().values().stream()
                .map(table -> new LoadReport.LoadedFile(
                        folder.relativize(table.file()).toString().replace('\\', '/'),
                        table.rows().size()))
                .toList();
        List<Problem> problems = tables.problems().stream().distinct().toList();
        LoadReport report = new LoadReport(files, problems, Duration.ofNanos(System.nanoTime() - start));
        return new LoadedDataset(scene.build(), report, Fingerprint.of(folder));
    }
}
