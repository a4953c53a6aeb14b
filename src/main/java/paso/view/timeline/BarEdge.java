package paso.view.timeline;

import paso.view.axis.AxisTime;

/** How a bar of the timeline begins or ends. */
sealed interface BarEdge {

    /** At a known moment, or cut by the dataset's limit though that moment is known. */
    record Sharp() implements BarEdge {}

    /** No such moment is known: the state goes on beyond the dataset's days. */
    record Open() implements BarEdge {}

    /** Somewhere in a stretch of time, as in {@link AxisTime}: the source tells only the month or the year. */
    record Soft(double from, double to) implements BarEdge {}
}
