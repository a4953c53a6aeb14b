package paso.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import paso.time.FactTime;

/**
 * A dated, sourced change: from {@code at}, in the subject's own zone, the named modes have {@code status} until the next
 * change of the same mode.
 *
 * @param modes the modes it is about, never empty; resolved, so that "all" stands as every mode the subject has
 */
public record StatusChange(
        String subjectId, FactTime at, Status status, Set<Mode> modes, LocalText reason, Provenance provenance) {
    public StatusChange {
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("a change of no mode: " + subjectId + " " + at);
        }
        modes = Collections.unmodifiableSet(EnumSet.copyOf(modes));
    }
}
