package paso.model;

import java.util.List;
import java.util.Optional;
import paso.time.FactTime;

/**
 * The state of a whole subject at an instant.
 *
 * @param status combined from its modes, see {@link Status#combined}
 * @param since from when the whole has had this status without a break; absent where no change led to it
 * @param until when it changes to another status; absent where no such change is known
 * @param because the latest change in force that explains the status; absent where no change led to it
 * @param modes one a mode, in the order of {@link Mode}
 */
public record SubjectState(
        Status status,
        Optional<FactTime> since,
        Optional<FactTime> until,
        Optional<StatusChange> because,
        List<ModeState> modes) {
    public SubjectState {
        modes = List.copyOf(modes);
    }
}
