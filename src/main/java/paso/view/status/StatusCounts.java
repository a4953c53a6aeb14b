package paso.view.status;

import java.util.EnumMap;
import java.util.Map;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.time.AsOf;

/**
 * How many ports of entry, and whatever else is open or closed, are so as of a moment; rail lines, which run or do not, are
 * not among them.
 */
public record StatusCounts(int closed, int partial, int open, int unknown) {

    public static StatusCounts of(Scene scene, AsOf asOf) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        scene.stateful().stream()
                .filter(StatefulSubject::isListed)
                .filter(subject -> Status.OPEN.wordIn(subject.layer()).equals(Status.OPEN.id()))
                .forEach(subject -> counts.merge(subject.stateAt(asOf).status(), 1, Integer::sum));
        return new StatusCounts(
                counts.getOrDefault(Status.CLOSED, 0),
                counts.getOrDefault(Status.PARTIAL, 0),
                counts.getOrDefault(Status.OPEN, 0),
                counts.getOrDefault(Status.UNKNOWN, 0));
    }

    public int of(Status status) {
        return switch (status) {
            case CLOSED -> closed;
            case PARTIAL -> partial;
            case OPEN -> open;
            case UNKNOWN -> unknown;
        };
    }
}
