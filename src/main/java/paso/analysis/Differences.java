package paso.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import paso.analysis.Difference.Kind;
import paso.geo.Geodesy;
import paso.model.ModeState;
import paso.model.MovingSubject;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.model.StatusChange;
import paso.model.SubjectState;
import paso.model.TrackPosition;
import paso.time.AsOf;

/** What differs between two moments. */
public final class Differences {

    private Differences() {}

    /**
     * Everything that is not the same at both moments or was otherwise in between, the gravest kind first, then by layer
     * and name. Wall-clock moments are those of each subject's own zone.
     *
     * @throws IllegalArgumentException when {@code from} is after {@code to} for some subject
     */
    public static List<Difference> between(Scene scene, AsOf from, AsOf to) {
        List<Difference> found = new ArrayList<>();
        for (StatefulSubject subject : scene.stateful()) {
            state(subject, from, to).ifPresent(found::add);
        }
        for (MovingSubject moving : scene.moving()) {
            movement(moving, from, to).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Difference::kind)
                .thenComparing(difference ->
                        scene.layers().indexOf(difference.subject().layer()))
                .thenComparing(difference -> difference.subject().name().english()));
        return List.copyOf(found);
    }

    private static Optional<Difference> state(StatefulSubject subject, AsOf from, AsOf to) {
        Instant first = from.instantIn(subject.zone());
        Instant second = to.instantIn(subject.zone());
        if (first.isAfter(second)) {
            throw new IllegalArgumentException("from " + from.iso() + " is after " + to.iso());
        }
        List<StatusChange> between = subject.history().changes().stream()
                .filter(change -> {
                    Instant at = change.at().instantIn(subject.zone());
                    return at.isAfter(first) && !at.isAfter(second);
                })
                .toList();
        SubjectState before = subject.history().at(first);
        SubjectState after = subject.history().at(second);
        boolean same = statuses(before).equals(statuses(after));
        boolean otherwiseBetween = between.stream()
                .anyMatch(change -> !statuses(subject.history().at(change.at().instantIn(subject.zone())))
                        .equals(statuses(before)));
        if (same && !otherwiseBetween) {
            return Optional.empty();
        }
        Kind kind = same ? Kind.BACK : kind(before.status(), after.status());
        return Optional.of(new Difference.State(subject, kind, before, after, between));
    }

    private static List<Status> statuses(SubjectState state) {
        return state.modes().stream().map(ModeState::status).toList();
    }

    private static Kind kind(Status before, Status after) {
        if (before == after || before == Status.UNKNOWN || after == Status.UNKNOWN) {
            return Kind.OTHERWISE;
        }
        return after.severity() > before.severity() ? Kind.CLOSED : Kind.OPENED;
    }

    private static Optional<Difference> movement(MovingSubject moving, AsOf from, AsOf to) {
        Optional<TrackPosition> before = moving.positionAt(from);
        Optional<TrackPosition> after = moving.positionAt(to);
        boolean elsewhere = !before.map(TrackPosition::place).equals(after.map(TrackPosition::place));
        if (!elsewhere) {
            return Optional.empty();
        }
        Optional<Double> straightKm =
                before.flatMap(start -> after.map(end -> Geodesy.distanceMeters(start.place(), end.place()) / 1000));
        return Optional.of(new Difference.Movement(moving, before, after, straightKm));
    }
}
