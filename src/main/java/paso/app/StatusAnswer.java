package paso.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import paso.model.Mode;
import paso.model.ModeState;
import paso.model.MovingSubject;
import paso.model.Provenance;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.model.StatusChange;
import paso.model.Subject;
import paso.model.SubjectState;
import paso.model.TrackPosition;
import paso.time.AsOf;
import paso.time.FactTime;

/**
 * One line of the answer to what held at a moment.
 *
 * @param status in the words of its layer; for a caravan {@code not-started}, {@code on-the-way}, {@code unknown} (its
 *     whereabouts are) or {@code ended}
 * @param modes by mode, in the words of its layer; none for a caravan
 * @param since ISO 8601
 * @param until ISO 8601
 * @param position where a caravan was
 */
public record StatusAnswer(
        Subject subject,
        String status,
        Map<Mode, String> modes,
        Optional<String> since,
        Optional<String> until,
        Optional<String> reason,
        Optional<Provenance> provenance,
        Optional<TrackPosition> position) {

    /** Whether it needs no attention. */
    boolean isOpen() {
        return status.equals(Status.OPEN.wordIn(subject.layer()));
    }

    static StatusAnswer of(StatefulSubject subject, AsOf asOf) {
        SubjectState state = subject.stateAt(asOf);
        Map<Mode, String> modes = new LinkedHashMap<>();
        for (ModeState mode : state.modes()) {
            modes.put(mode.mode(), mode.status().wordIn(subject.layer()));
        }
        return row(subject, state.status(), modes, state.since(), state.until(), state.because());
    }

    /** The row of one mode alone; empty where the subject lacks it. */
    static Optional<StatusAnswer> of(StatefulSubject subject, Mode mode, AsOf asOf) {
        return subject.history()
                .at(mode, asOf.instantIn(subject.zone()))
                .map(state -> row(
                        subject,
                        state.status(),
                        Map.of(mode, state.status().wordIn(subject.layer())),
                        state.since(),
                        state.until(),
                        state.because()));
    }

    private static StatusAnswer row(
            StatefulSubject subject,
            Status status,
            Map<Mode, String> modes,
            Optional<FactTime> since,
            Optional<FactTime> until,
            Optional<StatusChange> because) {
        return new StatusAnswer(
                subject,
                status.wordIn(subject.layer()),
                modes,
                since.map(time -> time.isoIn(subject.zone())),
                until.map(time -> time.isoIn(subject.zone())),
                because.map(change -> change.reason().english()).filter(reason -> !reason.isBlank()),
                because.map(StatusChange::provenance),
                Optional.empty());
    }

    static StatusAnswer of(MovingSubject moving, AsOf asOf) {
        var instant = asOf.instantIn(moving.zone());
        var onMap = moving.track().onMap();
        Optional<TrackPosition> position = moving.positionAt(asOf);
        String status = position.isPresent()
                ? "on-the-way"
                : instant.isBefore(onMap.start().orElseThrow())
                        ? "not-started"
                        : onMap.contains(instant) ? "unknown" : "ended";
        return new StatusAnswer(
                moving,
                status,
                Map.of(),
                Optional.of(moving.started().toString()),
                moving.ended().map(String::valueOf),
                position.map(place -> place.last().note()).filter(note -> !note.isBlank()),
                Optional.of(position.map(place -> place.last().provenance()).orElse(moving.provenance())),
                position);
    }
}
