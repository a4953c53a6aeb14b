package paso.model;

import java.time.ZoneId;
import paso.time.AsOf;

/** A subject that is open or not at any moment. */
public sealed interface StatefulSubject extends Subject permits PortOfEntry, RailLine, Checkpoint {

    StatusHistory history();

    default ZoneId zone() {
        return history().zone();
    }

    /** Its state at a moment, which for a wall-clock moment is that clock time in its own zone. */
    default SubjectState stateAt(AsOf asOf) {
        return history().at(asOf.instantIn(zone()));
    }
}
