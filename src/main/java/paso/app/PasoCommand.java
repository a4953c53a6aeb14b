package paso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: without a command it opens the window. */
@Command(
        name = "paso",
        mixinStandardHelpOptions = true,
        versionProvider = PasoCommand.Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        header = "Border crossings and migration routes, as of any date.",
        description = {
            "",
            "Without a command the window opens. Answers go to standard output, messages to standard error; no command but "
                    + "view needs a display.",
            ""
        },
        footer = {
            "",
            "T, a moment, is a date (2023-12-27: noon there, in each place's own time), a date and time (2023-12-27T15:00:"
                    + " that time of day at each place), one with an offset or zone (2023-12-27T15:00-06:00: one instant"
                    + " everywhere), or now.",
            "",
            "Exit codes: 0 done, 2 wrong usage, 3 bad input, 1 an error of Paso itself.",
            "paso COMMAND --help tells the options of a command."
        })
final class PasoCommand implements Callable<Integer> {

    private final Surroundings around;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "A dataset other than the one that comes with Paso.")
    private @Nullable Path data;

    PasoCommand(Surroundings around) {
        this.around = around;
    }

    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    @Override
    public Integer call() throws IOException {
        around.window().open(new WindowRequest(data(), List.of(), Optional.empty()));
        return ExitCode.DONE;
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String named = ofProgram();
            return new String[] {named.contains(" ") ? named : named + " (not packaged)"};
        }

        /** Name and version; the name alone where it was not packaged. */
        static String ofProgram() {
            String version = PasoCommand.class.getPackage().getImplementationVersion();
            return version == null ? "Paso" : "Paso " + version;
        }
    }
}
