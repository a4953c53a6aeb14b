package paso.time;

import java.util.Optional;

/**
 * What a clock says: the moment that states are asked for, and, where somebody looks at a stretch of time, how far back it
 * reaches. States are always those as of the moment; the window adds what happened on the way there.
 */
public record ClockReading(AsOf asOf, Optional<TimeWindow> window) {

    /** A moment without a window. */
    public static ClockReading of(AsOf asOf) {
        return new ClockReading(asOf, Optional.empty());
    }

    /** Where the window begins; what happened at that very moment is no longer in it. */
    public Optional<AsOf> since() {
        return window.map(stretch -> stretch.length().before(asOf));
    }
}
