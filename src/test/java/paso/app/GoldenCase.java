package paso.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import paso.export.format.Formats;
import paso.portrayal.list.DisplayList;
import paso.time.AsOf;
import paso.time.AsOfParser;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A picture that somebody has looked at and found good, and how it is drawn again: a folder of {@code
 * src/test/resources/golden} with {@code arguments.txt}, the arguments of {@code snapshot} after the file, one a line, and
 * {@code expected.png}.
 */
record GoldenCase(Path folder) {

    private static final Path CASES = Path.of("src", "test", "resources", "golden");
    private static final Instant NOW = Instant.parse("2023-12-27T18:00:00Z");

    static List<GoldenCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        }
    }

    static GoldenCase named(String name) {
        return new GoldenCase(CASES.resolve(name));
    }

    String name() {
        return String.valueOf(folder.getFileName());
    }

    Path expectedFile() {
        return folder.resolve("expected.png");
    }

    BufferedImage expected() throws IOException {
        return ImageIO.read(expectedFile().toFile());
    }

    private List<String> arguments() throws IOException {
        return Files.readAllLines(folder.resolve("arguments.txt")).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Runs the command as a person would. */
    Told snapshot(Path file) throws IOException {
        List<String> all = new ArrayList<>(List.of("snapshot", file.toString(), "--force"));
        all.addAll(arguments());
        return Told.paso(all.toArray(String[]::new));
    }

    /** What the options of {@code snapshot} ask for. */
    @CommandLine.Command
    private static final class Asked {
        @Option(names = "--at")
        private @Nullable AsOf at;

        @Mixin
        private MapOptions options = new MapOptions();
    }

    /** The map of the case and what of it is painted. */
    record Composed(PreparedMap map, DisplayList list) {}

    Composed composed() throws IOException {
        Asked asked = new Asked();
        CommandLine line = new CommandLine(asked);
        Words.registerOn(line);
        line.registerConverter(
                AsOf.class, text -> new AsOfParser(() -> NOW).parse(text).orElseThrow());
        line.parseArgs(arguments().toArray(String[]::new));
        Surroundings around = Surroundings.of(
                OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), () -> NOW, request -> {});
        Path file = Path.of("golden.png");
        PreparedMap map = asked.options.prepared(
                asked.options.checked(Formats.of(file).orElseThrow(), file), Optional.empty(), around);
        return new Composed(
                map, map.export().compose(asked.at == null ? map.at(map.spec().asOf()) : map.at(asked.at)));
    }
}
