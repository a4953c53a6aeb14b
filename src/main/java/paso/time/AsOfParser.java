package paso.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a moment as people write it, in English or Spanish: {@code 2023-12-27}, {@code 2023-12-27T15:00},
 * {@code 2023-12-27 15:00}, {@code 27 Dec 2023}, {@code 27 dic 2023 15:00}, {@code Dec 27, 2023}, {@code 27/12/2023} (day
 * before month), any of the ISO forms with an offset or zone ({@code 2023-12-27T15:00-06:00},
 * {@code 2023-12-27T15:00[America/Chicago]}), and {@code now}.
 */
public final class AsOfParser {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[ ./-]+(?:de )?(\\p{L}{3,12}|\\d{1,2})\\.?[ ,./-]+(?:de )?(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern TIME_AT_END = Pattern.compile("(.*?)[ ,T]+(\\d{1,2}:\\d{2})$");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("ago", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dic", 12));

    private final Supplier<Instant> now;

    /** @param now what {@code now} means */
    public AsOfParser(Supplier<Instant> now) {
        this.now = now;
    }

    /** The moment that {@code text} names, or empty where it names none. A date alone means 12:00 local at each place. */
    public Optional<AsOf> parse(String text) {
        String trimmed = text.strip().replaceAll("\\s+", " ");
        if (trimmed.equalsIgnoreCase("now") || trimmed.equalsIgnoreCase("ahora")) {
            return Optional.of(AsOf.exactly(now.get()));
        }
        Optional<AsOf> exact = parseExact(trimmed);
        return exact.isPresent() ? exact : parseLocal(trimmed);
    }

    private static Optional<AsOf> parseExact(String text) {
        String iso = text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T");
        try {
            return Optional.of(AsOf.exactly(OffsetDateTime.parse(iso).toInstant()));
        } catch (DateTimeException notAnOffset) {
            return parseZoned(iso);
        }
    }

    private static Optional<AsOf> parseZoned(String iso) {
        int bracket = iso.indexOf('[');
        if (bracket < 0 || !iso.endsWith("]")) {
            return Optional.empty();
        }
        try {
            if (Character.isDigit(iso.charAt(bracket - 1))
                    && !iso.substring(10, bracket).matches(".*[+-]\\d.*")) {
                ZoneId zone = ZoneId.of(iso.substring(bracket + 1, iso.length() - 1));
                LocalDateTime local = LocalDateTime.parse(iso.substring(0, bracket));
                return Optional.of(AsOf.exactly(local.atZone(zone).toInstant()));
            }
            return Optional.of(AsOf.exactly(ZonedDateTime.parse(iso).toInstant()));
        } catch (DateTimeException | StringIndexOutOfBoundsException notAZone) {
            return Optional.empty();
        }
    }

    private static Optional<AsOf> parseLocal(String text) {
        try {
            return Optional.of(AsOf.local(LocalDateTime.parse(text.replace(' ', 'T'))));
        } catch (DateTimeException notIso) {
            Matcher timed = TIME_AT_END.matcher(text);
            if (timed.matches()) {
                return parseDate(timed.group(1))
                        .flatMap(date -> parseTime(timed.group(2)).map(time -> AsOf.local(date.atTime(time))));
            }
            return parseDate(text).map(AsOf::noonOf);
        }
    }

    private static Optional<LocalTime> parseTime(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parseDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notIso) {
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
            Matcher monthFirst = MONTH_FIRST.matcher(text);
            return monthFirst.matches()
                    ? date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                    : Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int monthNumber = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.getOrDefault(month.toLowerCase(Locale.ROOT).substring(0, 3), 0);
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), monthNumber, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
