package paso.source.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import paso.source.check.Inspection;
import paso.source.file.BadInputException;

/** A file with anything broken anywhere is read, or refused in one line; nothing else comes out. */
class MutatedFilesTest {

    private static final String[] TOKENS = {
        "null",
        "true",
        "-1",
        "1e400",
        "99999999999999999999",
        "\"",
        "\"x\"",
        "[]",
        "[[]]",
        "{}",
        ",",
        ";",
        "\n",
        "NaN",
        "Polygon",
        "9999-12-31",
        "é",
        "\u0000"
    };

    @Property(tries = 300)
    void geoJson(@ForAll @IntRange(max = 20_000) int at, @ForAll @IntRange(max = 17) int token) throws IOException {
        check(Path.of("data/places.geojson"), at, TOKENS[token]);
        check(Path.of("data/caravans.geojson"), at, TOKENS[token]);
    }

    @Property(tries = 300)
    void csv(@ForAll @IntRange(max = 20_000) int at, @ForAll @IntRange(max = 17) int token) throws IOException {
        check(Path.of("data/status_changes.csv"), at, TOKENS[token]);
        check(Path.of("data/figures.csv"), at, TOKENS[token]);
    }

    private static void check(Path original, int at, String token) throws IOException {
        String text = Files.readString(original);
        int start = at % text.length();
        int end = start;
        while (end < text.length() && ",:]}\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Path file = Files.createTempFile("mutated", original.getFileName().toString());
        try {
            Files.writeString(file, text.substring(0, start) + token + text.substring(end), StandardCharsets.UTF_8);
            assertThat(Inspection.of(file).layers()).hasSize(1);
        } catch (BadInputException refused) {
            assertThat(refused.getMessage()).startsWith(file.toString()).doesNotContain("\n");
        } finally {
            Files.delete(file);
        }
    }
}
