package paso.view.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids of the layers of added files: one a table of a file, so that opening it again takes its place; told apart where names are equal. */
final class FileLayerIds {

    private final Map<List<Object>, String> ids = new HashMap<>();

    String idOf(Path file, String name) {
        return ids.computeIfAbsent(List.of(file.toAbsolutePath().normalize(), name), place -> unused("file:" + name));
    }

    private String unused(String wanted) {
        String id = wanted;
        for (int i = 2; ids.containsValue(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
