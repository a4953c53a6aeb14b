package paso.view.event;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which events the list shows.
 *
 * @param categories only those of one of these; empty for all
 * @param words only those that hold every word; may be blank
 */
record EventFilter(Set<String> categories, String words) {

    static final EventFilter ALL = new EventFilter(Set.of(), "");

    EventFilter {
        categories = Set.copyOf(categories);
    }

    EventFilter withWords(String newWords) {
        return new EventFilter(categories, newWords);
    }

    /** With a category taken in or left out. */
    EventFilter with(String category, boolean shown) {
        Set<String> changed = new TreeSet<>(categories);
        if (shown) {
            changed.add(category);
        } else {
            changed.remove(category);
        }
        return new EventFilter(changed, words);
    }

    boolean narrows() {
        return !categories.isEmpty() || !words.isBlank();
    }
}
