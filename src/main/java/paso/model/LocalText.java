package paso.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text in English and, where the dataset has it, in Spanish.
 *
 * @param spanish absent where {@code english} serves both, as for most names
 */
public record LocalText(String english, Optional<String> spanish) {

    public static LocalText of(String both) {
        return new LocalText(both, Optional.empty());
    }

    public static LocalText of(String english, String spanish) {
        return new LocalText(english, spanish.isBlank() ? Optional.empty() : Optional.of(spanish));
    }

    public String in(Language language) {
        return language == Language.ES ? spanish.orElse(english) : english;
    }

    /** In English, then in Spanish where that differs: what it may be looked for by. */
    public Stream<String> both() {
        return Stream.concat(Stream.of(english), spanish.stream()).distinct();
    }

    public boolean isBlank() {
        return english.isBlank();
    }
}
