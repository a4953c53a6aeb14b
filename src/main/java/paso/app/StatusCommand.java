package paso.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.Scene;
import paso.model.SceneSearch;
import paso.model.Subject;
import paso.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = PasoCommand.Version.class,
        description = {
            "What was open, partly open or closed at a moment: ports of entry, rail lines and checkpoints, all or"
                    + " those named. A caravan, if named or asked for by --layer caravans, answers with where it was.",
            ""
        },
        footer = {
            "",
            "JSON: {\"at\", \"subjects\": [{\"id\", \"name\", \"layer\", \"status\", \"modes\": {\"vehicle\": …},"
                    + " \"since\", \"until\", \"reason\", \"source\", \"confidence\"}]}. since and until are ISO dates, or"
                    + " date-times with offset where the minute is known, or null. source holds ids of sources.csv,"
                    + " several separated by ';'.",
            "",
            "A port's or checkpoint's status is open, partial, closed or unknown; a rail line's running, restricted,"
                    + " suspended or unknown; a caravan's not-started, on-the-way, unknown or ended. A caravan also has a"
                    + " position: {\"lon\", \"lat\", \"interpolated\", \"last_waypoint\", \"day\", \"people\","
                    + " \"walked_km\"}, or null where that is not known."
        })
final class StatusCommand implements Callable<Integer> {

    private final Surroundings around;

    @ParentCommand
    private @Nullable PasoCommand paso;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Ids; without any, everything of the layer.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--at", paramLabel = "T", description = "The moment; else the dataset's own day.")
    private @Nullable AsOf at;

    @Option(names = "--layer", paramLabel = "L", description = "ports, rail, checkpoints or caravans only.")
    private @Nullable LayerKey layer;

    @Option(
            names = "--mode",
            paramLabel = "M",
            description = "The state of one mode: vehicle, pedestrian, cargo, rail, ferry, or service (rail lines).")
    private @Nullable Mode mode;

    @Option(names = "--format", paramLabel = "F", description = "text (the default), csv or json.")
    private Format format = Format.TEXT;

    StatusCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        write(Datasets.sound(Optional.ofNullable(paso).flatMap(PasoCommand::data)));
        return ExitCode.DONE;
    }

    /** The answer for a scene. */
    void write(Scene scene) throws IOException {
        if (layer != null && scene.subjects(layer).stream().noneMatch(StatusCommand::hasStatus)) {
            String able = scene.layers().stream()
                    .filter(other -> scene.subjects(other).stream().anyMatch(StatusCommand::hasStatus))
                    .map(LayerKey::id)
                    .collect(Collectors.joining(", "));
            throw new WrongUsage(
                    "the layer " + layer.id() + " has no states; take " + able.replaceFirst(", ([^,]*)$", " or $1"));
        }
        AsOf asOf = at == null ? AsOf.noonOf(scene.info().defaultDay()) : at;
        List<StatusAnswer> rows = new ArrayList<>();
        for (Subject subject : ids.isEmpty() ? all(scene) : named(scene)) {
            row(subject, asOf).ifPresent(rows::add);
        }
        new StatusWriter(scene, asOf, !ids.isEmpty()).write(rows, format, around.out());
    }

    private List<Subject> all(Scene scene) {
        return layer == null
                ? List.copyOf(scene.stateful())
                : scene.subjects(layer).stream()
                        .filter(StatusCommand::hasStatus)
                        .toList();
    }

    private List<Subject> named(Scene scene) {
        List<Subject> subjects = new ArrayList<>();
        for (String id : ids) {
            Subject subject = scene.find(id)
                    .orElseThrow(() -> new WrongUsage("no port, rail line, checkpoint or caravan" + " has the id '" + id
                            + "'" + Words.didYouMean(near(scene, id), "; status without an id lists them")));
            if (!hasStatus(subject)) {
                throw new WrongUsage("'" + id + "' is of the layer "
                        + subject.layer().id() + " and has no states; history " + id + " tells what is known of it");
            }
            if (layer != null && !subject.layer().equals(layer)) {
                throw new WrongUsage("'" + id + "' is of the layer "
                        + subject.layer().id() + ", not " + layer.id() + "; leave out --layer");
            }
            if (mode != null
                    && subject.stateful()
                            .filter(one -> one.history().modes().contains(mode))
                            .isEmpty()) {
                throw new WrongUsage("'" + id + "' has no mode " + mode.id() + "; leave out --mode or the id");
            }
            subjects.add(subject);
        }
        return subjects;
    }

    private static List<String> near(Scene scene, String id) {
        return new SceneSearch(scene)
                .closestIds(id, 100).stream()
                        .filter(other ->
                                scene.find(other).map(StatusCommand::hasStatus).orElse(false))
                        .limit(3)
                        .toList();
    }

    private static boolean hasStatus(Subject subject) {
        return subject.stateful().isPresent() || subject.moving().isPresent();
    }

    private Optional<StatusAnswer> row(Subject subject, AsOf asOf) {
        Mode asked = mode;
        if (asked != null) {
            return subject.stateful().flatMap(one -> StatusAnswer.of(one, asked, asOf));
        }
        return subject.stateful().map(one -> StatusAnswer.of(one, asOf)).or(() -> subject.moving()
                .map(one -> StatusAnswer.of(one, asOf)));
    }
}
