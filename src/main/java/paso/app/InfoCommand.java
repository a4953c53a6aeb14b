package paso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import paso.source.FileInfo;
import paso.source.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "info",
        mixinStandardHelpOptions = true,
        versionProvider = PasoCommand.Version.class,
        description = {
            "What a GeoJSON, CSV or GeoTIFF file holds: layers, geometry, reference system, extent, count, attributes, time range, and"
                    + " what deserves a look.",
            ""
        },
        footer = {
            "",
            "JSON: {\"file\", \"format\", \"layers\": [{\"name\", \"geometry\", \"crs\", \"extent\": [W, S, E, N] or null,"
                    + " \"count\", \"times\": [first, last] or null, \"fields\": [{\"name\", \"type\", \"empty\", \"smallest\","
                    + " \"largest\", \"example\"}], \"problems\": […]}]}. CSV: one line for each attribute."
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

    @Override
    public Integer call() throws IOException {
        FileInfo info = Inspection.of(file);
        new InfoWriter(info).write(format, around.out());
        return ExitCode.DONE;
    }
}
