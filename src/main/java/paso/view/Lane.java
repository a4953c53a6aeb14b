package paso.view;

import java.util.List;
import paso.model.LayerId;
import paso.model.Status;

/**
 * The states of one subject over time, as drawn in one row.
 *
 * @param bars first to last without a gap, times as in {@link AxisTime}
 */
record Lane(String id, String name, LayerId layer, List<Bar> bars) {

    record Bar(double from, double to, Status status) {}

    Lane {
        bars = List.copyOf(bars);
    }

    /** The state at a time. */
    Status statusAt(double time) {
        for (Bar bar : bars) {
            if (time >= bar.from() && time < bar.to()) {
                return bar.status();
            }
        }
        return Status.UNKNOWN;
    }
}
