package paso.style;

import java.util.Locale;
import java.util.Optional;

/** The sets of colours that every style comes in. */
public enum Theme {
    LIGHT,
    DARK,
    /** For paper: white land and grey lines, and no tint so faint that a press loses it. */
    PRINT;

    /** What the window around the map looks like: it has no look for paper and stays light. */
    public Theme ofWindow() {
        return this == PRINT ? LIGHT : this;
    }

    /** {@code light}, {@code dark}, {@code print}. */
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
