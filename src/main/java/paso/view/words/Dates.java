package paso.view.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import paso.model.Language;
import paso.time.AsOf;
import paso.time.FactTime;

/** Dates as people read them, in one language and as precise as their source: {@code Fri 22 Dec 2023 13:00 CST}. */
public record Dates(Language language) {

    private static final int MONTHS_NEAR = 6;

    /** {@code 4 Dec 2023}. */
    public String day(LocalDate date) {
        return format("d MMM uuuu", date);
    }

    /** {@code Mon 4 Dec 2023}. */
    public String weekday(LocalDate date) {
        return format("EEE d MMM uuuu", date);
    }

    /** {@code Wed 27 Dec 2023}: the day that the moment's clock shows, each place's own, or that of UTC for an exact instant. */
    public String weekday(AsOf asOf) {
        return weekday(asOf.localIn(ZoneOffset.UTC).toLocalDate());
    }

    /** {@code 4 Dec}. */
    public String dayOfYear(LocalDate date) {
        return format("d MMM", date);
    }

    /** {@code Dec 2023}. */
    public String month(YearMonth month) {
        return format("MMM uuuu", month);
    }

    /** {@code Dec}. */
    public String monthOnly(YearMonth month) {
        return format("MMM", month);
    }

    /** {@code 22 Dec 2023 13:00}, {@code 4 Dec 2023}, {@code Dec 2023} or {@code 2023}. */
    public String brief(FactTime at) {
        return brief(at, true);
    }

    /** @param withTime whether a time of day is told, where it is known */
    public String brief(FactTime at, boolean withTime) {
        return switch (at.precision()) {
            case MINUTE ->
                day(at.date())
                        + at.time()
                                .filter(time -> withTime)
                                .map(time -> " " + clock(time))
                                .orElse("");
            case DAY -> day(at.date());
            case MONTH -> format("MMM uuuu", at.date());
            case YEAR -> String.valueOf(at.date().getYear());
        };
    }

    /** {@code Fri 22 Dec 2023 13:00 CST}, {@code Mon 4 Dec 2023}, {@code Dec 2023} or {@code 2023}. */
    public String full(FactTime at, ZoneId zone) {
        return switch (at.precision()) {
            case MINUTE ->
                weekday(at.date()) + at.time().map(time -> " " + clock(time)).orElse("") + " " + zoneName(at, zone);
            case DAY -> weekday(at.date());
            case MONTH, YEAR -> brief(at);
        };
    }

    /** Like {@link #brief(FactTime)}, without the year where it is within half a year after {@code today}. */
    public String soon(FactTime at, LocalDate today) {
        boolean near = !at.date().isBefore(today) && at.date().isBefore(today.plusMonths(MONTHS_NEAR));
        return switch (at.precision()) {
            case MINUTE, DAY ->
                near
                        ? dayOfYear(at.date())
                                + at.time().map(time -> " " + clock(time)).orElse("")
                        : brief(at);
            case MONTH, YEAR -> brief(at);
        };
    }

    /** {@code 12:00}: what the moment's clock shows. */
    public static String clock(AsOf asOf) {
        return clock(asOf.localIn(ZoneOffset.UTC).toLocalTime());
    }

    public static String clock(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    /** {@code CST}: the abbreviation is the same in both languages. */
    private static String zoneName(FactTime at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("zzz", Locale.US)
                .format(at.instantIn(zone).atZone(zone));
    }

    private String format(String pattern, TemporalAccessor date) {
        Locale locale = language == Language.ES ? language.locale() : Locale.UK;
        String formatted =
                DateTimeFormatter.ofPattern(pattern, locale).format(date).replace(".", "");
        return formatted.replace("Sept", "Sep").replace("sept", "sep");
    }
}
