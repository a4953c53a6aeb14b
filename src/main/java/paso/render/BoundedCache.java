package paso.render;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Keeps what was used last, up to a sum of weights. Safe to share between threads. */
final class BoundedCache<K, V> {

    private final Map<K, V> entries = new LinkedHashMap<>(64, 0.75f, true);
    private final long capacity;
    private final ToIntFunction<V> weigher;
    private long weight;

    /** @param capacity how many are kept */
    BoundedCache(int capacity) {
        this(capacity, value -> 1);
    }

    /** @param capacity how much all that is kept weighs at most; one that weighs more alone is not kept */
    BoundedCache(long capacity, ToIntFunction<V> weigher) {
        this.capacity = capacity;
        this.weigher = weigher;
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
            keep(key, made);
        }
        return made;
    }

    private void keep(K key, V made) {
        int own = weigher.applyAsInt(made);
        if (own > capacity) {
            return;
        }
        @Nullable V replaced = entries.put(key, made);
        weight += own - (replaced == null ? 0 : weigher.applyAsInt(replaced));
        for (Iterator<V> eldest = entries.values().iterator(); weight > capacity; ) {
            weight -= weigher.applyAsInt(eldest.next());
            eldest.remove();
        }
    }
}
