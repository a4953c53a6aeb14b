package paso.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;

/**
 * The moment a question is asked for.
 *
 * <p>Either a wall-clock time that holds <em>at each place by itself</em> (a day picked on the timeline means 12:00 local
 * in Tijuana and 12:00 local in Matamoros), or one exact instant everywhere.
 */
public sealed interface AsOf {

    /** The instant meant for a subject in {@code zone}. */
    Instant instantIn(ZoneId zone);

    /** The wall-clock time meant for a subject in {@code zone}. */
    LocalDateTime localIn(ZoneId zone);

    /** This moment moved by an amount; a negative amount goes back. */
    AsOf plus(long amount, TemporalUnit unit);

    /** ISO 8601 text that {@link AsOfParser} reads back to an equal value. */
    String iso();

    /** Position on a time axis shared by all zones: local moments stand where UTC would have the same wall clock. */
    default Instant onAxis() {
        return localIn(ZoneOffset.UTC).toInstant(ZoneOffset.UTC);
    }

    /** 12:00 local at each place on that day. */
    static AsOf noonOf(LocalDate date) {
        return new Local(date.atTime(LocalTime.NOON));
    }

    static AsOf local(LocalDateTime wallClock) {
        return new Local(wallClock);
    }

    static AsOf exactly(Instant instant) {
        return new Exact(instant);
    }

    /** The same wall-clock time at each place. */
    record Local(LocalDateTime wallClock) implements AsOf {
        @Override
        public Instant instantIn(ZoneId zone) {
            return wallClock.atZone(zone).toInstant();
        }

        @Override
        public LocalDateTime localIn(ZoneId zone) {
            return wallClock;
        }

        @Override
        public AsOf plus(long amount, TemporalUnit unit) {
            return new Local(wallClock.plus(amount, unit));
        }

        @Override
        public String iso() {
            return wallClock.toString();
        }
    }

    /** One instant for the whole map. */
    record Exact(Instant instant) implements AsOf {
        @Override
        public Instant instantIn(ZoneId zone) {
            return instant;
        }

        @Override
        public LocalDateTime localIn(ZoneId zone) {
            return instant.atZone(zone).toLocalDateTime();
        }

        @Override
        public AsOf plus(long amount, TemporalUnit unit) {
            return new Exact(instant.atZone(ZoneOffset.UTC).plus(amount, unit).toInstant());
        }

        @Override
        public String iso() {
            return instant.truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }
}
