package paso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paso.export.file.ExportMonitor;
import paso.export.format.Formats;
import paso.export.publish.MapFormat;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.model.PortOfEntry;
import paso.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        versionProvider = PasoCommand.Version.class,
        description = {
            "Writes the map as of a moment to a file: a picture with title, date, legend, scale bar and credit, or the"
                    + " data that it shows. Needs no display.",
            ""
        },
        footer = {
            "",
            "Many at once: with --dates, --each-port or both, OUT holds {date}, {port} (the id), {name} or {size},"
                    + " such as 'ports/{port}-{date}.png'."
        })
final class SnapshotCommand implements Callable<Integer> {

    private final Surroundings around;

    @ParentCommand
    private @Nullable PasoCommand paso;

    @Parameters(
            paramLabel = "OUT",
            description =
                    "The file to write; the ending of its name says in which format: png, jpg, svg, pdf, tif, gif,"
                            + " gpkg, geojson, csv, kml or kmz.")
    private Path out = Path.of("");

    @Option(names = "--at", paramLabel = "T", description = "The moment; else the dataset's own day.")
    private @Nullable AsOf at;

    @Option(names = "--dates", paramLabel = "T", split = ",", description = "A file for each of these moments.")
    private @Nullable List<AsOf> dates;

    @Option(names = "--each-port", description = "A file for each port of entry with its surroundings.")
    private boolean eachPort;

    @Mixin
    private MapOptions options = new MapOptions();

    SnapshotCommand(Surroundings around) {
        this.around = around;
    }

    /** One of the files to write. */
    private record Snapshot(Path file, AsOf asOf, Optional<PortOfEntry> port) {}

    @Override
    public Integer call() throws IOException {
        MapFormat format = Formats.of(out)
                .orElseThrow(() -> new WrongUsage("OUT: '" + out
                        + "' tells no format that Paso writes; let the name end in " + Formats.endings()));
        MapOptions.Checked checked = options.checked(format, out);
        Optional<OutPattern> pattern = checkedPattern();
        PreparedMap map = options.prepared(checked, Optional.ofNullable(paso).flatMap(PasoCommand::data), around);
        if (pattern.isEmpty()) {
            write(new Snapshot(out, moments(map).get(0), Optional.empty()), format, map);
            return ExitCode.DONE;
        }
        List<Snapshot> all = snapshots(map, pattern.get(), checked.size());
        ExportProgress progress = new ExportProgress(around.err(), "files", all.size(), System::nanoTime);
        for (int i = 0; i < all.size(); i++) {
            write(all.get(i), format, map);
            progress.done((i + 1.0) / all.size());
        }
        return ExitCode.DONE;
    }

    private void write(Snapshot snapshot, MapFormat format, PreparedMap map) throws IOException {
        MapSpec spec = snapshot.port()
                .map(port -> map.at(snapshot.asOf(), Frame.around(port)))
                .orElseGet(() -> map.at(snapshot.asOf()));
        map.export().write(spec, format, snapshot.file(), options.force(), ExportMonitor.NONE);
    }

    /** How the files are named, where there are many. */
    private Optional<OutPattern> checkedPattern() {
        if (dates == null && !eachPort) {
            return Optional.empty();
        }
        if (dates != null && at != null) {
            throw new WrongUsage("--at and --dates both say of when the map is; leave out one of them");
        }
        if (eachPort && options.hasExtent()) {
            throw new WrongUsage("--each-port shows the surroundings of each port; leave --extent and --place out");
        }
        OutPattern pattern = new OutPattern(out);
        if (dates != null && dates.size() > 1 && !pattern.has("date")) {
            throw new WrongUsage("OUT: '" + out + "' names one file for many dates; put {date} into it");
        }
        if (eachPort && !pattern.has("port") && !pattern.has("name")) {
            throw new WrongUsage("OUT: '" + out + "' names one file for many ports; put {port} or {name} into it");
        }
        return Optional.of(pattern);
    }

    private List<AsOf> moments(PreparedMap map) {
        if (dates != null) {
            return dates;
        }
        return List.of(at == null ? map.spec().asOf() : at);
    }

    private List<Snapshot> snapshots(PreparedMap map, OutPattern pattern, PictureSize size) {
        List<Snapshot> all = new ArrayList<>();
        for (AsOf moment : moments(map)) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("date", moment.iso().replace("T12:00", ""));
            values.put("size", size.widthPx() + "x" + size.heightPx());
            if (!eachPort) {
                all.add(new Snapshot(pattern.filled(values), moment, Optional.empty()));
                continue;
            }
            for (PortOfEntry port : map.scene().ports()) {
                values.put("port", port.id());
                values.put("name", port.name().english());
                all.add(new Snapshot(pattern.filled(values), moment, Optional.of(port)));
            }
        }
        return all;
    }
}
