package paso.document;

import java.util.List;
import paso.model.LocalText;

/**
 * What an edit is called, to be put into words by whoever shows it.
 *
 * @param key what was done, for instance {@code remove}
 * @param arguments what it was done to
 */
public record EditName(String key, List<LocalText> arguments) {
    public EditName {
        arguments = List.copyOf(arguments);
    }
}
