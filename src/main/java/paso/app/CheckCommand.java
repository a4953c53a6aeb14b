package paso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paso.source.check.DatasetCheck;
import paso.source.dataset.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = PasoCommand.Version.class,
        description = {
            "Validates a dataset: references, ids, dates, ranges, geometry, the rail network, and the counts that its"
                    + " README states. Without DIR, the dataset of --data, or the one that comes with Paso.",
            ""
        },
        footer = {"", "Exit code 3, and one line for each problem on standard output, if there are any."})
final class CheckCommand implements Callable<Integer> {

    private final Surroundings around;

    @ParentCommand
    private @Nullable PasoCommand paso;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The dataset's folder.")
    private @Nullable Path folder;

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> where =
                Optional.ofNullable(folder).or(() -> Optional.ofNullable(paso).flatMap(PasoCommand::data));
        LoadReport report = DatasetCheck.check(Datasets.at(where));
        String name = where.map(String::valueOf).orElse("the dataset that comes with Paso");
        if (report.problems().isEmpty()) {
            long rows = report.files().stream()
                    .mapToLong(LoadReport.LoadedFile::rows)
                    .sum();
            around.out().println(name + ": " + report.files().size() + " files, " + rows + " records, no problems");
            return ExitCode.DONE;
        }
        report.problems().forEach(problem -> around.out().println(CommandLineProgram.oneLine(problem.toString())));
        int count = report.problems().size();
        throw new Unusable(name + ": " + count + (count == 1 ? " problem" : " problems") + ", listed above; mend "
                + (count == 1 ? "it" : "them") + " and check again");
    }
}
