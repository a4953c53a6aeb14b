package paso.time;

import java.time.Instant;
import java.util.Optional;

/**
 * A half-open span of time: its start belongs to it, its end does not. An absent end is open, not "now".
 */
public record TimeInterval(Optional<Instant> start, Optional<Instant> end) {

    public TimeInterval {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException(
                    "an interval ends before it starts: " + start.get() + " to " + end.get());
        }
    }

    public static TimeInterval between(Instant start, Instant end) {
        return new TimeInterval(Optional.of(start), Optional.of(end));
    }

    public static TimeInterval from(Instant start) {
        return new TimeInterval(Optional.of(start), Optional.empty());
    }

    public boolean contains(Instant instant) {
        return start.map(s -> !instant.isBefore(s)).orElse(true)
                && end.map(instant::isBefore).orElse(true);
    }

    public boolean overlaps(TimeInterval other) {
        return start.flatMap(s -> other.end.map(s::isBefore)).orElse(true)
                && other.start.flatMap(s -> end.map(s::isBefore)).orElse(true);
    }
}
