package paso.export.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.ModeState;
import paso.model.MovingSubject;
import paso.model.Provenance;
import paso.model.Scene;
import paso.model.Source;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.model.StatusChange;
import paso.model.Subject;
import paso.model.SubjectState;
import paso.model.TrackPosition;
import paso.time.AsOf;

/**
 * What can be seen on a map, as facts: the same states that its symbols show.
 *
 * @param states of what is open or not, in the order of the dataset
 * @param moving caravans and others that are on the map
 * @param events that are marked on the map, by date
 * @param sources of all that is seen, those of what is not open first
 */
public record ShownFacts(
        List<StateShown> states, List<MovingShown> moving, List<Subject> events, List<Source> sources) {

    /** One subject and its state as of the map's moment. */
    public record StateShown(StatefulSubject subject, SubjectState state) {

        /** The modes that are closed, in the order of {@link Mode}. */
        public Set<Mode> closedModes() {
            return state.modes().stream()
                    .filter(mode -> mode.status() == Status.CLOSED)
                    .map(ModeState::mode)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mode.class)));
        }

        private boolean isHindered() {
            return state.status() == Status.CLOSED || state.status() == Status.PARTIAL;
        }

        private Instant since() {
            return state.since().map(time -> time.instantIn(subject.zone())).orElse(Instant.MIN);
        }
    }

    /** One thing that moves and where it was. */
    public record MovingShown(MovingSubject subject, TrackPosition position) {}

    public ShownFacts {
        states = List.copyOf(states);
        moving = List.copyOf(moving);
        events = List.copyOf(events);
        sources = List.copyOf(sources);
    }

    /** @param seen ids of what is in the picture, by layer */
    public static ShownFacts of(Scene scene, AsOf asOf, Map<String, Set<String>> seen) {
        List<StateShown> states = new ArrayList<>();
        List<MovingShown> moving = new ArrayList<>();
        List<Subject> events = new ArrayList<>();
        List<Subject> others = new ArrayList<>();
        for (Set<String> ids : seen.values()) {
            for (String id : ids) {
                Optional<Subject> found = scene.find(id);
                if (found.isEmpty()) {
                    continue;
                }
                Subject subject = found.get();
                subject.stateful().ifPresent(one -> states.add(new StateShown(one, one.stateAt(asOf))));
                subject.moving().ifPresent(one -> one.positionAt(asOf)
                        .ifPresent(position -> moving.add(new MovingShown(one, position))));
                if (subject.day().isPresent()) {
                    events.add(subject);
                } else if (subject.stateful().isEmpty() && subject.moving().isEmpty()) {
                    others.add(subject);
                }
            }
        }
        List<String> order = scene.stateful().stream().map(Subject::id).toList();
        states.sort(
                Comparator.comparingInt(shown -> order.indexOf(shown.subject().id())));
        events.sort(Comparator.comparing(event -> event.day().orElseThrow()));
        return new ShownFacts(states, moving, events, sources(scene, states, moving, events, others));
    }

    /** What of a layer is closed or partly open, the newest first. */
    public List<StateShown> notOpen(LayerKey layer) {
        return states.stream()
                .filter(shown -> shown.subject().layer().equals(layer) && shown.isHindered())
                .sorted(Comparator.comparing(StateShown::since).reversed())
                .toList();
    }

    /** How many of a layer have a status. */
    public long count(LayerKey layer, Status status) {
        return states.stream()
                .filter(shown ->
                        shown.subject().layer().equals(layer) && shown.state().status() == status)
                .count();
    }

    private static List<Source> sources(
            Scene scene,
            List<StateShown> states,
            List<MovingShown> moving,
            List<Subject> events,
            List<Subject> others) {
        Set<String> ids = new LinkedHashSet<>();
        states.stream()
                .filter(StateShown::isHindered)
                .sorted(Comparator.comparing(StateShown::since).reversed())
                .forEach(shown -> ids.addAll(of(shown).sourceIds()));
        moving.forEach(shown -> {
            ids.addAll(shown.position().last().provenance().sourceIds());
            ids.addAll(shown.subject().provenance().sourceIds());
        });
        events.forEach(event -> ids.addAll(event.provenance().sourceIds()));
        states.forEach(shown -> ids.addAll(of(shown).sourceIds()));
        states.forEach(shown -> ids.addAll(shown.subject().provenance().sourceIds()));
        others.forEach(subject -> ids.addAll(subject.provenance().sourceIds()));
        return scene.sources(ids);
    }

    private static Provenance of(StateShown shown) {
        return shown.state()
                .because()
                .map(StatusChange::provenance)
                .orElse(shown.subject().provenance());
    }
}
