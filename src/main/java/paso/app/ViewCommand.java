package paso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paso.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "view",
        mixinStandardHelpOptions = true,
        versionProvider = PasoCommand.Version.class,
        description = {"Opens the window.", ""})
final class ViewCommand implements Callable<Integer> {

    private final Surroundings around;

    @ParentCommand
    private @Nullable PasoCommand paso;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "GeoJSON or CSV files to show on the map.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--at", paramLabel = "T", description = "The moment to open with; else the dataset's own day.")
    private @Nullable AsOf at;

    ViewCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> data = Optional.ofNullable(paso).flatMap(PasoCommand::data);
        around.window().open(new WindowRequest(data, files, Optional.ofNullable(at)));
        return ExitCode.DONE;
    }
}
