package paso.time;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as people say it: 6 hours, 1 week, 2 months. A month is a calendar month, not 30 days.
 *
 * @param amount at least 1
 */
public record TimeLength(int amount, Unit unit) {

    /** What lengths are counted in. */
    public enum Unit {
        MINUTE(ChronoUnit.MINUTES, 1 / 1440.0, "min"),
        HOUR(ChronoUnit.HOURS, 1 / 24.0, "h"),
        DAY(ChronoUnit.DAYS, 1, "d"),
        WEEK(ChronoUnit.WEEKS, 7, "w"),
        MONTH(ChronoUnit.MONTHS, 30, "mo");

        private final ChronoUnit chrono;
        private final double days;
        private final String id;

        Unit(ChronoUnit chrono, double days, String id) {
            this.chrono = chrono;
            this.days = days;
            this.id = id;
        }

        /** The short name that {@link TimeLength#parse} reads. */
        public String id() {
            return id;
        }
    }

    private static final Map<String, Unit> NAMES = new HashMap<>();

    static {
        names(Unit.MINUTE, "min", "minute", "minutes", "minuto", "minutos");
        names(Unit.HOUR, "h", "hour", "hours", "hora", "horas");
        names(Unit.DAY, "d", "day", "days", "día", "días", "dia", "dias");
        names(Unit.WEEK, "w", "wk", "week", "weeks", "sem", "semana", "semanas");
        names(Unit.MONTH, "mo", "month", "months", "mes", "meses");
    }

    private static void names(Unit unit, String... names) {
        for (String name : names) {
            NAMES.put(name, unit);
        }
    }

    private static final int MOST = 10_000;
    private static final Pattern TEXT = Pattern.compile("(\\d{0,5})\\s*(\\p{L}+)");

    public TimeLength {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("a length of 1 to " + MOST + " units, not " + amount);
        }
    }

    public static TimeLength of(int amount, Unit unit) {
        return new TimeLength(amount, unit);
    }

    /**
     * Reads {@code 6h}, {@code 1 d}, {@code 2 weeks}, {@code 1 mes}; a unit alone is one of it. Empty where the text is
     * nothing of the kind.
     */
    public static Optional<TimeLength> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int amount = matcher.group(1).isEmpty() ? 1 : Integer.parseInt(matcher.group(1));
        return Optional.ofNullable(NAMES.get(matcher.group(2)))
                .filter(unit -> amount >= 1 && amount <= MOST)
                .map(unit -> new TimeLength(amount, unit));
    }

    public AsOf after(AsOf moment) {
        return moment.plus(amount, unit.chrono);
    }

    public AsOf before(AsOf moment) {
        return moment.plus(-amount, unit.chrono);
    }

    /** As many days of 24 hours, a month counted as 30. */
    public double days() {
        return amount * unit.days;
    }

    /** Text that {@link #parse} reads back to an equal value. */
    public String text() {
        return amount + unit.id();
    }
}
