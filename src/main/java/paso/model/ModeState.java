package paso.model;

import java.util.Optional;
import paso.time.FactTime;

/**
 * The state of one mode at an instant.
 *
 * @param since from when the mode has had this status without a break; absent where no change led to it
 * @param until when a later change gives it another status; absent where none is known
 * @param because the change in force; absent where no change led to it
 */
public record ModeState(
        Mode mode, Status status, Optional<FactTime> since, Optional<FactTime> until, Optional<StatusChange> because) {}
