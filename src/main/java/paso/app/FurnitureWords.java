package paso.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import paso.export.spec.Furniture;

/** What a person wants around a map, in words. */
final class FurnitureWords {

    private static final String NONE = "none";

    private FurnitureWords() {}

    /** Exactly what the words name; {@code none} stands alone for a bare map. */
    static Set<Furniture> furniture(List<String> words) {
        if (words.size() == 1 && words.get(0).equalsIgnoreCase(NONE)) {
            return Set.of();
        }
        Set<Furniture> wanted = EnumSet.noneOf(Furniture.class);
        for (String word : words) {
            wanted.add(Arrays.stream(Furniture.values())
                    .filter(piece -> piece.id().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new WrongUsage("--furniture: '" + word + "' is no furniture; take of "
                            + Arrays.stream(Furniture.values())
                                    .map(Furniture::id)
                                    .collect(Collectors.joining(", "))
                            + ", or " + NONE + " alone")));
        }
        return wanted;
    }
}
