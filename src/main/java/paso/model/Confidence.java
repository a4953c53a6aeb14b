package paso.model;

import java.util.Locale;
import java.util.Optional;

/** How sure the dataset's makers are of a fact. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Confidence> named(String id) {
        for (Confidence confidence : values()) {
            if (confidence.id().equals(id)) {
                return Optional.of(confidence);
            }
        }
        return Optional.empty();
    }
}
