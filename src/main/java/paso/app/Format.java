package paso.app;

import java.util.Locale;

/** How an answer is written. */
enum Format {
    TEXT,
    CSV,
    JSON;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
