package paso.model;

import java.time.ZoneId;
import java.util.Optional;
import paso.time.AsOf;

/** A subject that is open or not at any moment. */
public interface StatefulSubject extends Subject {

    StatusHistory history();

    /** Whether lists and counts tell its state, else only its card and the map: a checkpoint's hardly anybody reports. */
    default boolean isListed() {
        return true;
    }

    @Override
    default Optional<StatefulSubject> stateful() {
        return Optional.of(this);
    }

    default ZoneId zone() {
        return history().zone();
    }

    /** Its state at a moment, which for a wall-clock moment is that clock time in its own zone. */
    default SubjectState stateAt(AsOf asOf) {
        return history().at(asOf.instantIn(zone()));
    }
}
