package paso.view.event;

import java.time.LocalDate;
import paso.model.Event;

/** A row of the list of events. */
public sealed interface EventRow {

    record Entry(Event event) implements EventRow {}

    /** Stands between what has happened by the clock's day and what is still to come. */
    record Now(LocalDate day) implements EventRow {}
}
