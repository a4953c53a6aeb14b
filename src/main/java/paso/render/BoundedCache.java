package paso.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what was used last, up to a number. Safe to share between threads. */
final class BoundedCache<K, V> {

    private final Map<K, V> entries;

    BoundedCache(int capacity) {
        entries = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    /** The value kept for a key, or else made; two threads that miss at once both make it, outside the lock. */
    V get(K key, Function<K, V> maker) {
        synchronized (entries) {
            @Nullable V kept = entries.get(key);
            if (kept != null) {
                return kept;
            }
        }
        V made = maker.apply(key);
        synchronized (entries) {
            entries.put(key, made);
        }
        return made;
    }
}
