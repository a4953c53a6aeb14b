package paso.app;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import paso.model.Mode;
import paso.model.Provenance;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.StatusChange;
import paso.model.Subject;
import paso.model.Waypoint;

/**
 * One dated thing that is known of a subject.
 *
 * @param at ISO 8601, as precise as it is known
 * @param status in the words of the subject's layer; absent for what is no change
 * @param modes what a change is about
 * @param title what happened; a waypoint's place
 * @param detail may be blank
 */
record HistoryEntry(
        Kind kind,
        String at,
        LocalDate date,
        LocalTime time,
        Optional<String> status,
        List<Mode> modes,
        String title,
        String detail,
        Provenance provenance) {

    enum Kind {
        CHANGE,
        WAYPOINT,
        EVENT
    }

    /** All that is known, by time. */
    static List<HistoryEntry> of(Subject subject, Scene scene) {
        List<HistoryEntry> entries = new ArrayList<>();
        subject.stateful().ifPresent(one -> one.history().changes().forEach(change -> entries.add(of(change, one))));
        subject.moving().ifPresent(one -> one.track().waypoints().forEach(waypoint -> entries.add(of(waypoint))));
        subject.day().ifPresent(day -> entries.add(of(subject, day)));
        scene.eventsAbout(subject.id()).forEach(event -> entries.add(of(event, event.date())));
        entries.sort(Comparator.comparing(HistoryEntry::date).thenComparing(HistoryEntry::time));
        return entries;
    }

    private static HistoryEntry of(StatusChange change, StatefulSubject subject) {
        return new HistoryEntry(
                Kind.CHANGE,
                change.at().isoIn(subject.zone()),
                change.at().date(),
                change.at().time().orElse(LocalTime.MIDNIGHT),
                Optional.of(change.status().wordIn(subject.layer())),
                List.copyOf(change.modes()),
                change.reason().english(),
                "",
                change.provenance());
    }

    private static HistoryEntry of(Waypoint waypoint) {
        String people =
                waypoint.people().map(count -> "about " + count + " people").orElse("");
        String note = waypoint.note();
        return new HistoryEntry(
                Kind.WAYPOINT,
                waypoint.date().toString(),
                waypoint.date(),
                LocalTime.NOON,
                Optional.empty(),
                List.of(),
                waypoint.name().english(),
                people + (people.isEmpty() || note.isBlank() ? "" : "; ") + note,
                waypoint.provenance());
    }

    private static HistoryEntry of(Subject event, LocalDate day) {
        return new HistoryEntry(
                Kind.EVENT,
                day.toString(),
                day,
                LocalTime.NOON,
                Optional.empty(),
                List.of(),
                event.name().english(),
                event.note(),
                event.provenance());
    }
}
