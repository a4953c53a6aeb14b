package paso.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The moment from which a fact holds, exactly as precise as its source told it.
 *
 * <p>A date without a time takes effect at 00:00 local that day and is shown as a date. The zone is not part of it: it is
 * the zone of the subject that the fact is about.
 *
 * @param date the local date; for {@link Precision#MONTH} and {@link Precision#YEAR} the first day of that month or year
 * @param time the local time of day, present exactly when the precision is {@link Precision#MINUTE}
 */
public record FactTime(LocalDate date, Optional<LocalTime> time, Precision precision) {

    /** How finely a source dated a fact. */
    public enum Precision {
        MINUTE,
        DAY,
        MONTH,
        YEAR
    }

    public FactTime {
        if (time.isPresent() != (precision == Precision.MINUTE)) {
            throw new IllegalArgumentException(
                    "a time of day goes with precision MINUTE only, got " + date + " " + time + " " + precision);
        }
    }

    public static FactTime ofDay(LocalDate date) {
        return new FactTime(date, Optional.empty(), Precision.DAY);
    }

    public static FactTime ofMinute(LocalDate date, LocalTime time) {
        return new FactTime(date, Optional.of(time), Precision.MINUTE);
    }

    /** The instant from which the fact holds for a subject in {@code zone}. */
    public Instant instantIn(ZoneId zone) {
        return date.atTime(time.orElse(LocalTime.MIDNIGHT)).atZone(zone).toInstant();
    }

    /** As ISO 8601, as precise as the source: {@code 2023-12-22T13:00-06:00}, {@code 2023-12-22}, {@code 2023-12} or {@code 2023}. */
    public String isoIn(ZoneId zone) {
        return switch (precision) {
            case MINUTE ->
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx")
                        .format(instantIn(zone).atZone(zone));
            case DAY -> date.toString();
            case MONTH -> date.toString().substring(0, 7);
            case YEAR -> date.toString().substring(0, 4);
        };
    }
}
