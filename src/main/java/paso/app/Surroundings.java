package paso.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What the command line takes from outside.
 *
 * @param now the clock
 * @param window opens the window and returns when it is closed
 */
record Surroundings(
        AnswerStream answers, PrintWriter out, PrintWriter err, Supplier<Instant> now, WindowStarter window) {

    /** Opens the window; throws {@link Unusable} where there can be none. */
    @FunctionalInterface
    interface WindowStarter {
        void open(WindowRequest request) throws IOException;
    }

    static Surroundings of(OutputStream out, OutputStream err, Supplier<Instant> now, WindowStarter window) {
        AnswerStream answers = new AnswerStream(out);
        return new Surroundings(
                answers,
                new PrintWriter(new OutputStreamWriter(answers, StandardCharsets.UTF_8), false),
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
                now,
                window);
    }
}
