package paso.export.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileTest {

    @TempDir
    Path folder;

    @Test
    void theNewContentTakesThePlaceOfTheOld() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old");

        SafeFile.write(file, temporary -> isWritten(temporary, "new"));

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("map.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No space left on device | the disk is full; make room or choose another place",
                "Permission denied       | this may not be written; choose another folder or name",
                "Input/output error      | this cannot be written (Input/output error); choose another place"
            })
    void afterAFailureTheOldContentIsStillThereAndNothingElse(String failure, String told) throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old");

        assertThatThrownBy(() -> SafeFile.write(file, temporary -> {
                    Files.writeString(temporary, "half");
                    throw new IOException(failure);
                }))
                .isInstanceOf(ExportException.class)
                .hasMessage(file + ": " + told);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("map.png");
    }

    @Test
    void aMissingFolderAndAFolderInTheFilesPlaceAreToldBeforeAnythingIsDrawn() {
        Path missing = folder.resolve("gone").resolve("map.png");

        assertThatThrownBy(() -> SafeFile.requireWritable(missing))
                .isInstanceOf(ExportException.class)
                .hasMessage(missing + ": there is no folder " + missing.getParent() + "; make it or choose another");
        assertThatThrownBy(() -> SafeFile.requireWritable(folder))
                .isInstanceOf(ExportException.class)
                .hasMessage(folder + ": this is a folder; add a file name");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.png"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), real);

        SafeFile.write(link, temporary -> isWritten(temporary, "new"));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    private static boolean isWritten(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return true;
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
