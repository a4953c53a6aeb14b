package paso.portrayal.request;

import java.util.Optional;
import java.util.Set;

/**
 * What stands out in a picture.
 *
 * @param selectedId the subject shown as selected
 * @param hoveredId the subject under the pointer
 * @param relatedIds subjects that the selected one is about
 */
public record Emphasis(Optional<String> selectedId, Optional<String> hoveredId, Set<String> relatedIds) {

    public static final Emphasis NONE = new Emphasis(Optional.empty(), Optional.empty(), Set.of());

    public Emphasis {
        relatedIds = Set.copyOf(relatedIds);
    }

    /** The same without what a pointer does, as for a file. */
    public Emphasis withoutHover() {
        return new Emphasis(selectedId, Optional.empty(), relatedIds);
    }
}
