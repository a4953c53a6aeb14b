package paso.view.axis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import paso.time.TimeInterval;

/**
 * Time as a number on the axis that all zones share: days since 1 January 1970, a subject's own wall clock read as if it
 * were UTC, so that one local midnight is one place on the axis whatever the zone.
 */
public final class AxisTime {

    private static final double SECONDS_PER_DAY = 86_400;

    private AxisTime() {}

    public static double ofDay(LocalDate day) {
        return day.toEpochDay();
    }

    /** An instant that already stands on the axis, see {@link paso.time.AsOf#onAxis}. */
    public static double of(Instant onAxis) {
        return onAxis.getEpochSecond() / SECONDS_PER_DAY;
    }

    /** A real instant, by the wall clock of a zone. */
    public static double of(Instant instant, ZoneId zone) {
        return of(instant.atZone(zone).toLocalDateTime().toInstant(ZoneOffset.UTC));
    }

    /** Where an interval begins; far to the left where its start is open. */
    public static double start(TimeInterval interval, ZoneId zone) {
        return interval.start().map(instant -> of(instant, zone)).orElse(-1e9);
    }

    /** Where an interval ends; far to the right where its end is open. */
    public static double end(TimeInterval interval, ZoneId zone) {
        return interval.end().map(instant -> of(instant, zone)).orElse(1e9);
    }
}
