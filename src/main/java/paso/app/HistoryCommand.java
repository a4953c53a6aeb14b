package paso.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paso.model.Scene;
import paso.model.SceneSearch;
import paso.model.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        versionProvider = PasoCommand.Version.class,
        description = {
            "All that is known of one thing, by time, with who says so: the changes of a port, rail line or checkpoint, the"
                    + " waypoints of a caravan, and the events that name it.",
            ""
        },
        footer = {
            "",
            "JSON: {\"id\", \"name\", \"layer\", \"zone\", \"note\", \"entries\": [{\"kind\": change, waypoint or event, \"at\","
                    + " \"status\", \"modes\", \"title\", \"detail\", \"confidence\", \"sources\": [{\"id\", \"title\", \"publisher\","
                    + " \"published\", \"url\"}]}]}."
        })
final class HistoryCommand implements Callable<Integer> {

    private final Surroundings around;

    @ParentCommand
    private @Nullable PasoCommand paso;

    @Parameters(paramLabel = "ID", description = "The id, for instance eagle-pass-rail.")
    private String id = "";

    @Option(names = "--format", paramLabel = "F", description = "text (the default), csv or json.")
    private Format format = Format.TEXT;

    HistoryCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Scene scene = Datasets.sound(Optional.ofNullable(paso).flatMap(PasoCommand::data));
        Subject subject = scene.find(id).orElseThrow(() -> {
            List<String> near = new SceneSearch(scene).closestIds(id, 3);
            return new WrongUsage("nothing has the id '" + id + "'"
                    + Words.didYouMean(near, "; status lists the ids of ports, rail lines and checkpoints"));
        });
        new HistoryWriter(scene, subject).write(HistoryEntry.of(subject, scene), format, around.out());
        return ExitCode.DONE;
    }
}
