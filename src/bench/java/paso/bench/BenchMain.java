package paso.bench;

import java.io.IOException;
import paso.view.window.PlayBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures what a person gets. Run the jar on an idle machine; times are wall-clock milliseconds. */
@Command(
        name = "paso-bench",
        subcommands = {RenderBench.class, PlayBench.class},
        description = "Measures Paso.",
        mixinStandardHelpOptions = true)
public final class BenchMain {

    private BenchMain() {}

    public static void main(String[] args) {
        CommandLine line = new CommandLine(new BenchMain());
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            if (problem instanceof IOException) {
                command.getErr().println("paso-bench: " + problem.getMessage());
                return 1;
            }
            throw problem;
        });
        System.exit(line.execute(args));
    }
}
