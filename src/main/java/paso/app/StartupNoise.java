package paso.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Keeps what JavaFX writes to standard error while it starts: where it cannot start, it prints traces of its own, of which a
 * person needs but one line.
 */
final class StartupNoise {

    /** Stands in for standard error and knows the real one. */
    private static final class Kept extends PrintStream {
        private final PrintStream real;
        private final ByteArrayOutputStream kept;

        Kept(PrintStream real, ByteArrayOutputStream kept) {
            super(kept, true, StandardCharsets.UTF_8);
            this.real = real;
            this.kept = kept;
        }
    }

    private StartupNoise() {}

    static void begin() {
        System.setErr(new Kept(System.err, new ByteArrayOutputStream()));
    }

    /** JavaFX runs: what it said was no hindrance and is passed on. */
    static void end() {
        if (System.err instanceof Kept err) {
            System.setErr(err.real);
            err.real.print(err.kept.toString(StandardCharsets.UTF_8));
        }
    }

    /** JavaFX does not run: standard error is back, and what was said is the answer. */
    static String drop() {
        if (System.err instanceof Kept err) {
            System.setErr(err.real);
            return err.kept.toString(StandardCharsets.UTF_8);
        }
        return "";
    }
}
