package paso.export.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import paso.model.Language;
import paso.time.AsOf;
import paso.time.ClockReading;
import paso.time.FactTime;

/** A moment, or the stretch of time that ends with it, in the words of a published map. */
public final class MapDate {

    private final Texts texts;
    private final Language language;

    private MapDate(Language language) {
        this.texts = new Texts(language);
        this.language = language;
    }

    /** {@code Wednesday 27 December 2023, 12:00 local time at each place}, or with {@code UTC} for one instant. */
    public static String inWords(AsOf asOf, Language language) {
        return new MapDate(language).moment(asOf);
    }

    /**
     * The moment alone; with a window of days {@code 20 to 27 December 2023, at the end 12:00 local time at each place}, and
     * with one of hours from clock time to clock time.
     */
    public static String inWords(ClockReading reading, Language language) {
        MapDate words = new MapDate(language);
        return reading.since()
                .map(since -> words.stretch(since, reading.asOf()))
                .orElseGet(() -> words.moment(reading.asOf()));
    }

    /** A day alone: {@code 27 December 2023}. */
    public static String ofDay(LocalDate day, Language language) {
        return new MapDate(language).written("stretch.year", day.atStartOfDay());
    }

    /** As precise as its source: {@code 22 December 2023, 13:00}, {@code 4 December 2023}, {@code December 2023}, {@code 2023}. */
    public static String inWords(FactTime time, Language language) {
        MapDate words = new MapDate(language);
        LocalDateTime clock = time.date().atTime(time.time().orElse(LocalTime.MIDNIGHT));
        return switch (time.precision()) {
            case MINUTE -> words.written("stretch.year", clock) + ", " + words.written("date.clock", clock);
            case DAY -> words.written("stretch.year", clock);
            case MONTH -> words.written("fact.month", clock);
            case YEAR -> String.valueOf(time.date().getYear());
        };
    }

    private String moment(AsOf asOf) {
        LocalDateTime clock = asOf.localIn(ZoneOffset.UTC);
        return texts.get(
                asOf instanceof AsOf.Local ? "date.local" : "date.instant",
                written("date.day", clock),
                written("date.clock", clock));
    }

    private String stretch(AsOf since, AsOf asOf) {
        LocalDateTime from = since.localIn(ZoneOffset.UTC);
        LocalDateTime to = asOf.localIn(ZoneOffset.UTC);
        String end = asOf instanceof AsOf.Local ? "local" : "instant";
        if (from.toLocalTime().equals(to.toLocalTime())) {
            return texts.get("stretch." + end, days(from.toLocalDate(), to.toLocalDate()), written("date.clock", to));
        }
        String start = written("date.clock", from);
        if (from.toLocalDate().equals(to.toLocalDate())) {
            return texts.get("hours." + end, written("stretch.year", to), start, written("date.clock", to));
        }
        return texts.get(
                "clocks." + end,
                written("stretch.year", from),
                start,
                written("stretch.year", to),
                written("date.clock", to));
    }

    /** The first day only as far as it differs from the last. */
    private String days(LocalDate from, LocalDate to) {
        String first = from.getYear() != to.getYear()
                ? "stretch.year"
                : from.getMonth() != to.getMonth() ? "stretch.month" : "stretch.day";
        return texts.get(
                "stretch.days", written(first, from.atStartOfDay()), written("stretch.year", to.atStartOfDay()));
    }

    private String written(String pattern, LocalDateTime clock) {
        return DateTimeFormatter.ofPattern(texts.get(pattern), language.locale())
                .format(clock);
    }
}
