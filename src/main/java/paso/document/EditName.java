package paso.document;

import java.util.List;
import paso.model.LocalText;

/**
 * What an edit is called, to be put into words by whoever shows it.
 *
 * @param arguments what it was done to
 */
public record EditName(What what, List<LocalText> arguments) {

    /** What was done. */
    public enum What {
        ADD,
        REMOVE,
        MOVE,
        RESTYLE,
        RENAME,
        SHOW,
        HIDE,
        SHOW_ALL,
        HIDE_ALL,
        SOLO,
        END_SOLO,
        FADE,
        ARRANGE,
        CHANGE_SCENE
    }

    public EditName {
        arguments = List.copyOf(arguments);
    }
}
