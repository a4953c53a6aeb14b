package paso.view.status;

import java.util.EnumMap;
import java.util.Map;
import paso.model.Scene;
import paso.model.Status;
import paso.time.AsOf;

/** How many ports of entry are closed, partly open, open and unknown as of a moment. */
public record StatusCounts(int closed, int partial, int open, int unknown) {

    public static StatusCounts of(Scene scene, AsOf asOf) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        scene.ports().forEach(port -> counts.merge(port.stateAt(asOf).status(), 1, Integer::sum));
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
