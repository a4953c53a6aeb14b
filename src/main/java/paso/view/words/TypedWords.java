package paso.view.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words that a person typed to narrow a list, compared without case and accents. */
public record TypedWords(List<String> words) {

    public TypedWords {
        words = List.copyOf(words);
    }

    public static TypedWords of(String typed) {
        return new TypedWords(Stream.of(folded(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether each word stands somewhere in a text that was {@link #folded} before. */
    public boolean areAllIn(String foldedText) {
        return words.stream().allMatch(foldedText::contains);
    }

    /** Without accents and in lower case. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
