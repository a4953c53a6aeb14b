package paso.style;

import java.util.Locale;
import java.util.Optional;

/** The two sets of colours that every style and the window come in. */
public enum Theme {
    LIGHT,
    DARK;

    /** {@code light}, {@code dark}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> named(String id) {
        for (Theme theme : values()) {
            if (theme.id().equals(id)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}
