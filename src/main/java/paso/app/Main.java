package paso.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Instant;

/** Starts the program: the window without a command, else the command line. */
public final class Main {

    private Main() {}

    /** Ends the Java machine with the exit code that {@link ExitCode} tells. */
    public static void main(String[] arguments) {
        // pictures are drawn without a display; the window's own is JavaFX's
        System.setProperty("java.awt.headless", "true");
        CommandLineProgram program = new CommandLineProgram(Surroundings.of(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Instant::now,
                new Window()));
        int code;
        try {
            code = program.run(arguments);
        } catch (Error e) {
            code = program.bug(e);
        }
        // Maven buries the one line that tells what is missing under a trace of its own, unless all seems well
        boolean byMaven = "maven".equals(System.getProperty("paso.startedBy"));
        System.exit(byMaven && code == ExitCode.BAD_INPUT ? ExitCode.DONE : code);
    }
}
