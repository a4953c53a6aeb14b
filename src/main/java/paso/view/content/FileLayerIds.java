package paso.view.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Ids of added files' layers: one a file, so that opening it again takes its place; told apart where names are equal. */
final class FileLayerIds {

    private final Map<Path, String> ids = new HashMap<>();

    String idOf(Path file, String name) {
        return ids.computeIfAbsent(file.toAbsolutePath().normalize(), path -> unused("file:" + name));
    }

    private String unused(String wanted) {
        String id = wanted;
        for (int i = 2; ids.containsValue(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
