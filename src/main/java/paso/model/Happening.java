package paso.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import paso.time.AsOf;
import paso.time.ClockReading;

/**
 * That something happened on a day, and how long it is told. It has no time of day and no zone: its day is that of the clock's
 * axis.
 */
public record Happening(LocalDate day) {

    /** What is of the week before is shown: the day itself and this many after it. */
    private static final int WEEK_DAYS = 7;

    /** The first moment of its day. */
    public Instant begin() {
        return midnight(day);
    }

    /** The first moment at which it is no more of the week before. */
    public Instant end() {
        return midnight(day.plusDays(WEEK_DAYS + 1L));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Days from then to a moment's day; negative where it is yet to come. */
    public long ageDays(AsOf asOf) {
        return ChronoUnit.DAYS.between(day, asOf.localIn(ZoneOffset.UTC).toLocalDate());
    }

    public boolean isOnDayOf(AsOf asOf) {
        return ageDays(asOf) == 0;
    }

    /**
     * Whether it is shown: on its day, whatever the window, as a window of hours cannot tell when it was; else within the window
     * or, where there is none, in the week after it.
     */
    public boolean isShown(ClockReading reading) {
        long age = ageDays(reading.asOf());
        return age == 0
                || (age > 0
                        && reading.since()
                                .map(since -> begin().isAfter(since.onAxis()))
                                .orElse(age <= WEEK_DAYS));
    }
}
