package paso.view.export;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Keeps choices between runs in a small file. Any thread. What cannot be read or written is no reason to stop anybody. */
public final class ExportMemory {

    private static final long LARGEST_BYTES = 100_000;

    private final Optional<Path> file;

    /** @param folder where the file is; nothing is kept without one */
    public ExportMemory(Optional<Path> folder) {
        this.file = folder.map(place -> place.resolve("export.properties"));
    }

    /** What was kept last, by key; empty where nothing can be read. */
    Map<String, String> read() {
        Map<String, String> kept = new LinkedHashMap<>();
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return kept;
        }
        try {
            if (Files.size(file.get()) > LARGEST_BYTES) {
                return kept;
            }
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file.get(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(key -> kept.put(key, properties.getProperty(key)));
        } catch (IOException | IllegalArgumentException unreadable) {
            // the choices begin anew
            kept.clear();
        }
        return kept;
    }

    synchronized void write(Map<String, String> choices) {
        if (file.isEmpty()) {
            return;
        }
        Path target = file.get();
        Path temporary = target.resolveSibling("." + target.getFileName() + ".new");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Properties properties = new Properties();
            properties.putAll(choices);
            StringWriter text = new StringWriter();
            properties.store(text, null);
            Files.writeString(temporary, text.toString());
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // what is chosen holds for this run; the next one begins with what the program proposes
        }
    }
}
