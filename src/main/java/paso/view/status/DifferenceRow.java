package paso.view.status;

import java.util.List;
import paso.analysis.Difference.Kind;
import paso.model.Status;

/** One line of the list of what differs between two moments. */
public sealed interface DifferenceRow {

    /** A line over all differences of a kind. */
    record Heading(Kind kind, String text, int count) implements DifferenceRow {}

    /**
     * One subject.
     *
     * @param states before and after, and in between where it was otherwise then; empty for a caravan
     * @param right when it changed, or how far it went; may be empty
     * @param detail where it went, or which modes changed where that is not all of them; may be empty
     * @param spoken the states in words, for who does not see their symbols
     */
    record Entry(Kind kind, String id, String name, List<Status> states, String right, String detail, String spoken)
            implements DifferenceRow {
        public Entry {
            states = List.copyOf(states);
        }
    }
}
