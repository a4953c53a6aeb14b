package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "truncated.geojson   | {\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geom",
                "types.geojson       | {\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[\"a\",\"b\"]}}]}",
                "range.geojson       | {\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[-112,131]}}]}",
                "list.geojson        | [1,2,3]",
                "words.geojson       | not JSON at all",
                "picture.jpeg        | whatever"
            })
    void aFileThatIsNoneIsToldInOneLine(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);

        assertBadInput(Told.paso("info", file.toString()), file);
        assertBadInput(Told.paso("snapshot", folder.resolve("out.png").toString(), "--add", file.toString()), file);
        assertThat(folder.resolve("out.png")).doesNotExist();
    }

    @Test
    void aFileThatIsNotUtf8IsToldInOneLine() throws IOException {
        Path file = folder.resolve("latin.geojson");
        Files.write(
                file,
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"n\":\"Ju\u00e1rez\"},\"geometry\":null}]}"
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertBadInput(Told.paso("info", file.toString()), file);
    }

    @Test
    void aLineOf200MegabytesIsToldInOneLine() throws IOException {
        Path file = folder.resolve("endless.geojson");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"n\":\""
                    .getBytes(StandardCharsets.UTF_8));
            byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }

        assertBadInput(Told.paso("info", file.toString()), file);
    }

    @Test
    void aFileThatIsNotThereIsToldInOneLine() {
        Path file = folder.resolve("nothing.geojson");

        assertBadInput(Told.paso("info", file.toString()), file);
        assertBadInput(Told.paso("info", folder.toString()), folder);
    }

    @Test
    void aBrokenReferenceIsToldWithFileAndLine() throws IOException {
        Path changes = copyOfTheDataset().resolve("status_changes.csv");
        String broken = Files.readString(changes).replaceFirst("(?m)^fabens-caseta,", "fabens-gone,");
        Files.writeString(changes, broken);

        Told status = Told.paso("status", "--data", folder.toString());
        assertBadInput(status, changes);
        assertThat(status.oneLine()).contains("status_changes.csv:3:").contains("fabens-gone");
        assertBadInput(Told.paso("history", "lukeville", "--data", folder.toString()), changes);

        Told check = Told.paso("check", folder.toString());
        assertThat(check.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(check.out()).contains("status_changes.csv:3:");
        assertThat(check.oneLine()).startsWith("paso: " + folder);
    }

    @Test
    void aFolderThatIsNoDatasetIsToldInOneLine() {
        assertBadInput(Told.paso("check", folder.toString()), folder);
        assertBadInput(Told.paso("status", "--data", folder.toString()), folder);
        assertBadInput(Told.paso("--data", folder.resolve("gone").toString(), "status"), folder.resolve("gone"));
    }

    @Test
    void theShippedDatasetIsSound() {
        Told check = Told.paso("check");

        assertThat(check.out()).as(check.out()).endsWith("no problems\n");
        assertThat(check.code()).isZero();
    }

    @Test
    void aCopyOfTheDatasetAnswersLikeTheShippedOne() throws IOException {
        copyOfTheDataset();

        assertThat(Told.paso("status", "--data", folder.toString(), "--format", "csv")
                        .out())
                .isEqualTo(Told.paso("status", "--format", "csv").out());
    }

    @Test
    void aReaderThatGoesAwayIsNoError() {
        assertThat(runInto("Broken pipe", "status")).isEqualTo("0 ");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsToldInOneLine() {
        assertThat(runInto("No space left on device", "status"))
                .isEqualTo("3 paso: standard output: the answer cannot be written: No space left on device; write it"
                        + " elsewhere\n");
    }

    private static String runInto(String failure, String... arguments) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(failure);
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        int code =
                new CommandLineProgram(Surroundings.of(out, err, java.time.Instant::now, request -> {})).run(arguments);
        return code + " " + err.toString(StandardCharsets.UTF_8);
    }

    private static void assertBadInput(Told told, Path file) {
        assertThat(told.code()).as(told.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(told.out()).isEmpty();
        assertThat(told.oneLine()).startsWith("paso: " + file).hasSizeLessThan(400);
    }

    private Path copyOfTheDataset() throws IOException {
        Path data = Path.of("data");
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(data.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder;
    }
}
