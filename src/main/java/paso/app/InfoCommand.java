package paso.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import paso.export.format.Formats;
import paso.export.publish.MapFormat;
import paso.export.record.MapRecord;
import paso.export.record.RecordFinder;
import paso.source.check.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "info",
        mixinStandardHelpOptions = true,
        versionProvider = PasoCommand.Version.class,
        description = {
            "What a file holds (GeoJSON, CSV, GeoTIFF, or what a GeoTools data store on the class path reads): layers,"
                    + " geometry, reference system, extent, count, attributes, time range, and what deserves a look. What"
                    + " a picture that Paso made shows: moment, extent, layers, sources, dataset.",
            ""
        },
        footer = {
            "",
            "JSON: {\"file\", \"format\", \"layers\": [{\"name\", \"geometry\", \"crs\", \"extent\": [W, S, E, N] or"
                    + " null, \"count\", \"times\": [first, last] or null, \"fields\": [{\"name\", \"type\", \"empty\","
                    + " \"smallest\", \"largest\", \"example\"}], \"problems\": […]}]}; of a picture {\"file\","
                    + " \"record\": {…}}. CSV: one line for each attribute, or each entry of the record."
        })
final class InfoCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "F", description = "text (the default), csv or json.")
    private Format format = Format.TEXT;

    InfoCommand(Surroundings around) {
        this.around = around;
    }

    private Optional<MapRecord> recordOfPicture() throws IOException {
        boolean picture = Formats.of(file)
                .filter(known -> known.kind() != MapFormat.Kind.DATA)
                .isPresent();
        if (!picture || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return RecordFinder.in(file);
    }

    @Override
    public Integer call() throws IOException {
        Optional<MapRecord> record = recordOfPicture();
        if (record.isPresent()) {
            new RecordWriter(file, record.get()).write(format, around.out());
        } else {
            new InfoWriter().write(Inspection.of(file), format, around.out());
        }
        return ExitCode.DONE;
    }
}
