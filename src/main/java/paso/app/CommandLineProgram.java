package paso.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import paso.export.file.ExportException;
import paso.source.file.BadInputException;
import paso.style.StyleException;
import paso.time.AsOf;
import paso.time.AsOfParser;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: runs one command and gives its exit code. Whatever goes wrong is told in one line. */
final class CommandLineProgram {

    private final Surroundings around;

    CommandLineProgram(Surroundings around) {
        this.around = around;
    }

    int run(String... arguments) {
        int code = commandLine().execute(arguments);
        around.out().flush();
        if (around.answers().failure().isPresent()) {
            say("standard output: the answer cannot be written: "
                    + around.answers().failure().get().getMessage() + "; write it elsewhere");
            return ExitCode.BAD_INPUT;
        }
        return code;
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(new PasoCommand(around));
        line.addSubcommand(new ViewCommand(around))
                .addSubcommand(new SnapshotCommand(around))
                .addSubcommand(new AnimateCommand(around))
                .addSubcommand(new StatusCommand(around))
                .addSubcommand(new HistoryCommand(around))
                .addSubcommand(new DiffCommand(around))
                .addSubcommand(new InfoCommand(around))
                .addSubcommand(new CheckCommand(around));
        line.setOut(around.out());
        line.setErr(around.err());
        line.registerConverter(AsOf.class, moments());
        Words.registerOn(line);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((e, given) -> wrongUsage(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        return line;
    }

    private ITypeConverter<AsOf> moments() {
        AsOfParser parser = new AsOfParser(around.now());
        return text -> parser.parse(text)
                .orElseThrow(() -> new CommandLine.TypeConversionException("'" + text
                        + "' is no date; write it like 2023-12-27, 2023-12-27T15:00, 2023-12-27T15:00-06:00 or now"));
    }

    private int wrongUsage(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String message = String.valueOf(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            String first = unmatched.getUnmatched().isEmpty()
                    ? ""
                    : unmatched.getUnmatched().get(0);
            boolean isOption = first.startsWith("-");
            message = (isOption
                            ? "there is no option '"
                            : e.getCommandLine().getParent() == null
                                    ? "there is no command '"
                                    : "nothing is expected at '")
                    + first + "'"
                    + (near.isEmpty()
                            ? ""
                            : "; did you mean " + near.stream().limit(3).collect(Collectors.joining(" or ")) + "?");
        }
        say(oneLine(message) + " (" + command + " --help tells more)");
        return ExitCode.WRONG_USAGE;
    }

    private int failed(Exception thrown) {
        around.out().flush();
        Throwable e = told(thrown);
        if (e instanceof WrongUsage) {
            say(oneLine(String.valueOf(e.getMessage())));
            return ExitCode.WRONG_USAGE;
        }
        if (e instanceof BadInputException
                || e instanceof ExportException
                || e instanceof StyleException
                || e instanceof Unusable) {
            say(oneLine(String.valueOf(e.getMessage())));
            return ExitCode.BAD_INPUT;
        }
        if (e instanceof IOException) {
            say("cannot read or write: " + oneLine(e.getClass().getSimpleName() + " " + e.getMessage())
                    + "; check the disk and the permissions");
            return ExitCode.BAD_INPUT;
        }
        return bug(e);
    }

    /** What a sentence for a person was made for, where a library has wrapped it, or else what was thrown. */
    private static Throwable told(Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof BadInputException || e instanceof WrongUsage || e instanceof Unusable) {
                return e;
            }
        }
        return thrown;
    }

    /** Tells an error of the program itself in one line and keeps its trace in a file. */
    int bug(Throwable e) {
        String what = oneLine(e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage()));
        if (e instanceof OutOfMemoryError) {
            say("there is not enough memory; give Java more, for instance java -Xmx4g -jar paso.jar");
            return ExitCode.BUG;
        }
        try {
            Path trace = Files.createTempFile("paso-", ".txt");
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            Files.writeString(trace, text.toString(), StandardCharsets.UTF_8);
            say("an error of Paso itself: " + what + "; the details are in " + trace + ", please report them");
        } catch (IOException noTrace) {
            say("an error of Paso itself: " + what + "; please report it");
        }
        return ExitCode.BUG;
    }

    private void say(String message) {
        around.err().println("paso: " + message);
        around.err().flush();
    }

    /** Messages may quote what a person or a file gave: no line break or control character of theirs gets through. */
    static String oneLine(String text) {
        String flat = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        return flat.length() > 600 ? flat.substring(0, 600) + "…" : flat;
    }
}
