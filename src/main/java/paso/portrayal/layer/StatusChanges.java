package paso.portrayal.layer;

import java.time.Instant;
import java.util.Optional;
import paso.model.ModeState;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.model.StatusHistory;
import paso.time.AsOf;
import paso.time.ClockReading;

/** Whether anything about a subject opened or closed within a window. */
public final class StatusChanges {

    private StatusChanges() {}

    /** Whether any mode changed its status after the window's begin and up to its end; false without a window. */
    public static boolean within(StatefulSubject subject, ClockReading reading) {
        Optional<AsOf> since = reading.since();
        if (since.isEmpty()) {
            return false;
        }
        StatusHistory history = subject.history();
        Instant from = since.get().instantIn(subject.zone());
        Instant to = reading.asOf().instantIn(subject.zone());
        return history.changeInstants().stream()
                .filter(instant -> instant.isAfter(from) && !instant.isAfter(to))
                .anyMatch(instant -> changesAt(history, instant));
    }

    /** A report may confirm what was known: that is no change. */
    private static boolean changesAt(StatusHistory history, Instant instant) {
        return history.modes().stream().anyMatch(mode -> {
            Optional<Status> before = history.at(mode, instant.minusNanos(1)).map(ModeState::status);
            return !before.equals(history.at(mode, instant).map(ModeState::status));
        });
    }
}
