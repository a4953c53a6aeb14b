package paso.view.timeline;

import java.util.List;
import java.util.Optional;
import paso.view.axis.AxisTime;

/**
 * A caravan's time on the road, as drawn in one row of the timeline.
 *
 * @param row 0 for the first of the rows that share out caravans of one time
 * @param parts its known stretches and the gaps between
 */
record CaravanBar(String id, String name, Optional<Integer> people, int row, List<Part> parts) {

    /**
     * A stretch of time as in {@link AxisTime}.
     *
     * @param gap nothing is known of where it was
     */
    record Part(double from, double to, boolean gap) {}

    CaravanBar {
        parts = List.copyOf(parts);
    }

    double from() {
        return parts.get(0).from();
    }

    double to() {
        return parts.get(parts.size() - 1).to();
    }
}
