package paso.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paso.analysis.Difference;
import paso.analysis.Differences;
import paso.model.Scene;
import paso.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = PasoCommand.Version.class,
        description = {
            "What differs between two moments: what closed, what opened, what was otherwise in between and is back, and which"
                    + " caravans moved how far.",
            ""
        },
        footer = {
            "",
            "JSON: {\"from\", \"to\", \"differences\": [{\"kind\": closed, opened, otherwise, back or moved, \"id\", \"name\","
                    + " \"layer\", \"before\", \"after\", \"changes\": [{\"at\", \"status\", \"modes\", \"reason\", \"source\","
                    + " \"confidence\"}], \"movedKm\"}]}. For a caravan before and after are places or null, and movedKm is the"
                    + " straight distance."
        })
final class DiffCommand implements Callable<Integer> {

    private final Surroundings around;

    @ParentCommand
    private @Nullable PasoCommand paso;

    @Option(names = "--from", paramLabel = "T", required = true, description = "The first moment.")
    private @Nullable AsOf from;

    @Option(names = "--to", paramLabel = "T", required = true, description = "The second moment.")
    private @Nullable AsOf to;

    @Option(names = "--format", paramLabel = "F", description = "text (the default), csv or json.")
    private Format format = Format.TEXT;

    DiffCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        AsOf first = given(from);
        AsOf second = given(to);
        Scene scene = Datasets.sound(Optional.ofNullable(paso).flatMap(PasoCommand::data));
        List<Difference> differences;
        try {
            differences = Differences.between(scene, first, second);
        } catch (IllegalArgumentException reversed) {
            throw new WrongUsage("--from " + first.iso() + " is after --to " + second.iso() + "; exchange them");
        }
        new DiffWriter(scene, first, second).write(differences, format, around.out());
        return ExitCode.DONE;
    }

    private static AsOf given(@Nullable AsOf moment) {
        if (moment == null) {
            throw new WrongUsage("diff needs --from and --to");
        }
        return moment;
    }
}
