package paso.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (Reader in =
                Files.newBufferedReader(Path.of("src/main/resources/paso/export/data", name), StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return bundle;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = bundle("messages.properties");
        Properties spanish = bundle("messages_es.properties");
        assertThat(spanish.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void theDocumentHasTheMeaningOfEachColumnWordForWord() throws IOException {
        Properties english = bundle("messages.properties");
        List<String> expected = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            if (key.startsWith("column.")) {
                String name = key.equals("column.added") ? "…" : key.substring("column.".length());
                expected.add("| `" + name + "` | " + english.getProperty(key).replace("|", "\\|") + " |");
            }
        }
        List<String> document = Files.readAllLines(Path.of("src/site/markdown/exports.md"));
        assertThat(document.stream().filter(line -> line.startsWith("| `") && !line.startsWith("| `.")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
