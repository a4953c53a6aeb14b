package paso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paso.export.format.Formats;
import paso.export.publish.AnimationFormat;
import paso.export.publish.MapFormat;
import paso.export.spec.AnimationTimes;
import paso.export.spec.MapSpec;
import paso.portrayal.request.LayerSetting;
import paso.time.AsOf;
import paso.time.TimeLength;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "animate",
        mixinStandardHelpOptions = true,
        versionProvider = PasoCommand.Version.class,
        description = {
            "Writes the map over a span of time: a GIF that plays, or a folder of numbered PNG files. Each picture is"
                    + " the one that snapshot makes of its moment. Needs no display.",
            ""
        })
final class AnimateCommand implements Callable<Integer> {

    private static final String BY_CHANGE = "change";
    private static final Path FRAME = Path.of("frame.png");
    private static final double MOST_FPS = 50;

    private final Surroundings around;

    @ParentCommand
    private @Nullable PasoCommand paso;

    @Parameters(paramLabel = "OUT", description = "A file whose name ends in .gif, or a folder for 0001.png and so on.")
    private Path out = Path.of("");

    @Option(names = "--from", paramLabel = "T", required = true, description = "The first moment.")
    private @Nullable AsOf from;

    @Option(names = "--to", paramLabel = "T", required = true, description = "The last moment.")
    private @Nullable AsOf to;

    @Option(
            names = "--step",
            paramLabel = "LENGTH|change",
            description = "From picture to picture: 6h, 1d (the default), 1w, 1mo; or change for each moment at which"
                    + " something in a visible layer changes.")
    private String step = "1d";

    @Option(names = "--fps", paramLabel = "N", description = "Pictures a second of a GIF; 2 by default.")
    private double fps = 2;

    @Mixin
    private MapOptions options = new MapOptions();

    AnimateCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Optional<AnimationFormat> moving = Formats.animated(out);
        MapFormat still = Formats.of(moving.isPresent() ? out : FRAME).orElseThrow();
        if (moving.isEmpty() && Formats.of(out).isPresent()) {
            throw new WrongUsage("OUT: '" + out + "' holds no moving picture; let it end in .gif, or name a folder");
        }
        Optional<TimeLength> length = checkedStep();
        if (!(fps > 0 && fps <= MOST_FPS)) {
            throw new WrongUsage("--fps: from above 0 to " + (int) MOST_FPS + " pictures a second, not " + fps);
        }
        AsOf first = required(from);
        AsOf last = required(to);
        if (!first.onAxis().isBefore(last.onAxis())) {
            throw new WrongUsage("--from and --to: " + first.iso() + " is not before " + last.iso());
        }
        MapOptions.Checked checked = options.checked(still, out);
        PreparedMap map = options.prepared(checked, Optional.ofNullable(paso).flatMap(PasoCommand::data), around);
        List<MapSpec> frames =
                moments(map, length, first, last).stream().map(map::at).toList();
        ExportProgress progress = new ExportProgress(around.err(), "pictures", frames.size(), System::nanoTime);
        if (moving.isPresent()) {
            map.export().animate(frames, moving.get(), fps, out, options.force(), progress);
        } else {
            map.export().frames(frames, still, out, options.force(), progress);
        }
        return ExitCode.DONE;
    }

    private static AsOf required(@Nullable AsOf moment) {
        if (moment == null) {
            throw new IllegalStateException("the command line lets nobody leave it out");
        }
        return moment;
    }

    private Optional<TimeLength> checkedStep() {
        if (step.equals(BY_CHANGE)) {
            return Optional.empty();
        }
        return Optional.of(TimeLength.parse(step)
                .orElseThrow(() -> new WrongUsage("--step: '" + step
                        + "' is no length of time; write a number and h, d, w or mo, such as 6h or 1d, or change")));
    }

    private static List<AsOf> moments(PreparedMap map, Optional<TimeLength> length, AsOf first, AsOf last) {
        Set<String> layers = map.spec().layers().stream()
                .filter(LayerSetting::visible)
                .map(LayerSetting::layer)
                .collect(Collectors.toSet());
        try {
            return length.map(each -> AnimationTimes.by(each, first, last))
                    .orElseGet(() -> AnimationTimes.atChanges(map.scene(), layers, first, last));
        } catch (IllegalArgumentException tooMany) {
            throw new WrongUsage("--step: " + tooMany.getMessage());
        }
    }
}
