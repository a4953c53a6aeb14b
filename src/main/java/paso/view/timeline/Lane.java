package paso.view.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import paso.model.LayerKey;
import paso.model.Status;
import paso.time.FactTime;
import paso.view.axis.AxisTime;

/**
 * What is told in one row of the timeline: the states of one subject over time, or the events of one kind.
 *
 * @param id the subject's id; for a kind of events a key of its own
 * @param lonDeg how far east its subject lies
 * @param bars first to last without a gap, times as in {@link AxisTime}; none for events
 * @param marks events, by time; none for a subject
 */
record Lane(String id, String name, LayerKey layer, LaneGroup group, double lonDeg, List<Bar> bars, List<Mark> marks) {

    /**
     * A stretch of one state within the dataset's days.
     *
     * @param since from when it holds, as its source tells it; absent where not known
     * @param until until when, likewise
     * @param reason why; blank where not known
     */
    record Bar(
            double from,
            double to,
            Status status,
            BarEdge start,
            BarEdge end,
            Optional<FactTime> since,
            Optional<FactTime> until,
            String reason) {

        /** Where its soft start begins. */
        double drawnFrom() {
            return start instanceof BarEdge.Soft soft ? Math.min(from, soft.from()) : from;
        }

        /** Where its soft end is over. */
        double drawnTo() {
            return end instanceof BarEdge.Soft soft ? Math.max(to, soft.to()) : to;
        }
    }

    /** An event at a time. */
    record Mark(double time, String eventId, String name) {}

    Lane {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    /** Whether it was ever not open, or tells events. */
    boolean tellsMore() {
        return !marks.isEmpty() || bars.stream().anyMatch(bar -> bar.status() != Status.OPEN);
    }

    /** Whether one state lasts through all of the dataset's days. */
    boolean isConstant() {
        return marks.isEmpty() && bars.size() <= 1;
    }

    /** The first change within the dataset's days, or its first event. */
    OptionalDouble firstChange() {
        if (!marks.isEmpty()) {
            return OptionalDouble.of(marks.get(0).time());
        }
        return bars.size() > 1 ? OptionalDouble.of(bars.get(1).from()) : OptionalDouble.empty();
    }

    /** Days and parts of days closed within the dataset's days. */
    double daysClosed() {
        return bars.stream()
                .filter(bar -> bar.status() == Status.CLOSED)
                .mapToDouble(bar -> bar.to() - bar.from())
                .sum();
    }

    /** The bar at a time. */
    Optional<Bar> barAt(double time) {
        int index = firstBarAfter(time);
        return index < bars.size() && bars.get(index).from() <= time ? Optional.of(bars.get(index)) : Optional.empty();
    }

    /** The state at a time. */
    Status statusAt(double time) {
        return barAt(time).map(Bar::status).orElse(Status.UNKNOWN);
    }

    /** The first bar that ends after a time. */
    int firstBarAfter(double time) {
        int low = 0;
        int high = bars.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bars.get(middle).to() <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The event next to a time, within some days of it. */
    Optional<Mark> markNear(double time, double days) {
        return marks.stream()
                .filter(mark -> Math.abs(mark.time() - time) <= days)
                .min(java.util.Comparator.comparingDouble(mark -> Math.abs(mark.time() - time)));
    }
}
