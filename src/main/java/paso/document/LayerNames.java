package paso.document;

import java.util.Set;
import paso.model.LayerKey;

/** How layers that a person adds are named: {@code file:NAME}, so that none is ever mistaken for one of the dataset. */
public final class LayerNames {

    private static final String ADDED = "file:";

    private LayerNames() {}

    /** What a person calls the layer of that id: for an added one its name alone. */
    public static String of(String id) {
        return id.startsWith(ADDED) ? id.substring(ADDED.length()) : id;
    }

    /** A key for an added layer that no other has: its name, with a number where the name is taken. */
    static LayerKey unused(String name, Set<LayerKey> taken) {
        LayerKey key = new LayerKey(ADDED + name);
        for (int i = 2; taken.contains(key); i++) {
            key = new LayerKey(ADDED + name + "-" + i);
        }
        return key;
    }
}
