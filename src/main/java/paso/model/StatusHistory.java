package paso.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paso.time.AsOf;
import paso.time.FactTime;
import paso.time.TimeInterval;

/**
 * All dated states of one subject, and the answer to what held at an instant.
 *
 * <p>A change holds from its instant in the subject's zone until the next change of the same mode. Before its first change
 * a mode has the baseline status. Of two changes of one mode at one instant the more trusted one counts, of two equally
 * trusted the later in the dataset; both stay in {@link #changes()}.
 */
public final class StatusHistory {

    /** A stretch of time with one combined status. */
    public record Span(TimeInterval interval, SubjectState state) {}

    private final ZoneId zone;
    private final Status baseline;
    private final List<StatusChange> changes;
    private final Map<Mode, List<StatusChange>> byMode = new EnumMap<>(Mode.class);
    private final List<Instant> instants;
    private final List<SubjectState> states;

    /**
     * @param modes the modes that the subject has, never empty
     * @param baseline the status of each mode before its first change
     * @throws IllegalArgumentException when a change names a mode that the subject lacks
     */
    public StatusHistory(ZoneId zone, Set<Mode> modes, Status baseline, List<StatusChange> changes) {
        this.zone = zone;
        this.baseline = baseline;
        Comparator<StatusChange> byTime =
                Comparator.comparing(change -> change.at().instantIn(zone));
        this.changes = changes.stream()
                .sorted(byTime.thenComparing(
                        change -> change.provenance().confidence().orElse(Confidence.LOW)))
                .toList();
        for (Mode mode : EnumSet.copyOf(modes)) {
            byMode.put(mode, new ArrayList<>());
        }
        TreeSet<Instant> times = new TreeSet<>();
        for (StatusChange change : this.changes) {
            times.add(change.at().instantIn(zone));
            for (Mode mode : change.modes()) {
                List<StatusChange> own = byMode.get(mode);
                if (own == null) {
                    throw new IllegalArgumentException(change.subjectId() + " has no mode " + mode.id());
                }
                own.add(change);
            }
        }
        this.instants = List.copyOf(times);
        this.states = precomputed();
    }

    public ZoneId zone() {
        return zone;
    }

    public Set<Mode> modes() {
        return Collections.unmodifiableSet(byMode.keySet());
    }

    /** All changes in the order they took effect. */
    public List<StatusChange> changes() {
        return changes;
    }

    /** The times of the changes on the axis of {@link AsOf#onAxis}: one midnight in two zones is one time. */
    NavigableSet<Instant> axisTimes() {
        return changes.stream()
                .map(change -> change.at().instantIn(ZoneOffset.UTC))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The instants at which anything changes, ascending. */
    public List<Instant> changeInstants() {
        return instants;
    }

    /** The state of the whole subject at an instant. */
    public SubjectState at(Instant instant) {
        return states.get(indexAt(instant));
    }

    /** The state of one mode at an instant; empty where the subject lacks the mode. */
    public Optional<ModeState> at(Mode mode, Instant instant) {
        return at(instant).modes().stream()
                .filter(state -> state.mode() == mode)
                .findFirst();
    }

    /** All of time as stretches of one combined status, first to last; neighbours differ in status. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        Optional<Instant> start = Optional.empty();
        for (int i = 0; i < states.size(); i++) {
            boolean last = i == states.size() - 1;
            if (!last && states.get(i + 1).status() == states.get(i).status()) {
                continue;
            }
            Optional<Instant> end = last ? Optional.empty() : Optional.of(instants.get(i));
            spans.add(new Span(new TimeInterval(start, end), states.get(i)));
            start = end;
        }
        return List.copyOf(spans);
    }

    /** Index into {@link #states}: 0 is before the first change. */
    private int indexAt(Instant instant) {
        int low = 0;
        int high = instants.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (instants.get(middle).isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private List<SubjectState> precomputed() {
        int count = instants.size() + 1;
        List<List<ModeState>> modeStates = new ArrayList<>();
        List<Status> combined = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<ModeState> ofAll = new ArrayList<>();
            for (Mode mode : byMode.keySet()) {
                ofAll.add(modeState(mode, i));
            }
            modeStates.add(ofAll);
            combined.add(Status.combined(ofAll.stream().map(ModeState::status).toList()));
        }
        List<SubjectState> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Status status = combined.get(i);
            int first = i;
            while (first > 0 && combined.get(first - 1) == status) {
                first--;
            }
            int next = i + 1;
            while (next < count && combined.get(next) == status) {
                next++;
            }
            result.add(new SubjectState(
                    status,
                    first == 0 ? Optional.empty() : Optional.of(timeOf(instants.get(first - 1))),
                    next == count ? Optional.empty() : Optional.of(timeOf(instants.get(next - 1))),
                    explanation(status, modeStates.get(i)),
                    modeStates.get(i)));
        }
        return List.copyOf(result);
    }

    private ModeState modeState(Mode mode, int index) {
        List<StatusChange> own = byMode.getOrDefault(mode, List.of());
        @Nullable StatusChange because = null;
        @Nullable FactTime since = null;
        @Nullable FactTime until = null;
        Status status = baseline;
        for (StatusChange change : own) {
            boolean inForce = index > 0 && !change.at().instantIn(zone).isAfter(instants.get(index - 1));
            if (inForce) {
                if (change.status() != status || because == null) {
                    since = change.at();
                }
                status = change.status();
                because = change;
            } else if (change.status() != status) {
                until = change.at();
                break;
            }
        }
        return new ModeState(
                mode, status, Optional.ofNullable(since), Optional.ofNullable(until), Optional.ofNullable(because));
    }

    /** The latest change in force among the modes that make the whole what it is. */
    private Optional<StatusChange> explanation(Status status, List<ModeState> modeStates) {
        return modeStates.stream()
                .filter(state -> status != Status.PARTIAL || state.status() != Status.OPEN)
                .flatMap(state -> state.because().stream())
                .max(Comparator.comparing(change -> change.at().instantIn(zone)));
    }

    private FactTime timeOf(Instant instant) {
        return changes.stream()
                .map(StatusChange::at)
                .filter(at -> at.instantIn(zone).equals(instant))
                .findFirst()
                .orElseThrow();
    }
}
