package paso.view.status;

import java.util.Optional;
import paso.model.Status;

/** One line of the list of states: a heading, or a subject and its state. */
public sealed interface StatusRow {

    record Heading(String text) implements StatusRow {}

    /**
     * A subject.
     *
     * @param status of the whole, or of the one mode that is asked for
     * @param word the state in words
     * @param since short date since when, where known
     */
    record Entry(String id, String name, Status status, String word, Optional<String> since) implements StatusRow {}
}
