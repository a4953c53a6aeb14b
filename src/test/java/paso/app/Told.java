package paso.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one run of the command line said, and its exit code. */
public record Told(int code, String out, String err, List<WindowRequest> windows) {

    public static Told paso(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<WindowRequest> windows = new ArrayList<>();
        int code = new CommandLineProgram(
                        Surroundings.of(out, err, () -> Instant.parse("2023-12-27T18:00:00Z"), windows::add))
                .run(arguments);
        return new Told(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), windows);
    }

    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(out, e);
        }
    }

    /** The one line on standard error, without its line break. */
    String oneLine() {
        if (!err.endsWith("\n") || err.indexOf('\n') != err.length() - 1) {
            throw new AssertionError("not one line: " + err);
        }
        return err.stripTrailing();
    }
}
