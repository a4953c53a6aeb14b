package paso.view.axis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import paso.model.Language;
import paso.time.AsOf;
import paso.view.words.Dates;

/**
 * Which stretch of time a number of pixels shows. Times are those of {@link AxisTime}, in days; pixels count from the
 * left end of the axis.
 *
 * @param firstDay left limit of all that can be shown
 * @param endDay right limit, the day after the last
 * @param from time at the left end
 * @param to time at the right end
 */
public record TimeAxis(double firstDay, double endDay, double from, double to, double widthPx) {

    /** A stretch of at least two days can be shown. */
    static final double MIN_DAYS = 2;

    private static final double MIN_HOURS_PX = 72;
    private static final double MIN_DAY_LABEL_PX = 26;
    private static final double MIN_WEEK_LABEL_PX = 60;

    /** A line of the axis; a weak one has no line through the lanes. */
    public record Tick(double x, String label, boolean strong) {}

    public static TimeAxis whole(LocalDate firstDay, LocalDate lastDay, double widthPx) {
        double first = firstDay.toEpochDay();
        double end = lastDay.toEpochDay() + 1.0;
        return new TimeAxis(first, end, first, end, Math.max(1, widthPx));
    }

    public TimeAxis withWidth(double newWidthPx) {
        return new TimeAxis(firstDay, endDay, from, to, Math.max(1, newWidthPx));
    }

    public double pxPerDay() {
        return widthPx / (to - from);
    }

    public double x(double time) {
        return (time - from) * pxPerDay();
    }

    public double time(double x) {
        return from + x / pxPerDay();
    }

    /**
     * The moment meant by a click at a pixel, within the limits: noon of the day, or the nearest hour where hours are far
     * enough apart to be meant.
     */
    public AsOf momentAt(double x) {
        double at = Math.max(firstDay, Math.min(endDay - 1e-6, time(x)));
        if (pxPerDay() < MIN_HOURS_PX) {
            return AsOf.noonOf(LocalDate.ofEpochDay((long) Math.floor(at)));
        }
        long hours = Math.min(Math.round(at * 24), ((long) endDay) * 24 - 1);
        return AsOf.local(LocalDateTime.ofEpochSecond(hours * 3600, 0, ZoneOffset.UTC));
    }

    public boolean isWhole() {
        return from <= firstDay && to >= endDay;
    }

    /** Zoomed in by {@code factor} with the time under a pixel held where it is, as far as the limits allow. */
    public TimeAxis zoomedAbout(double x, double factor) {
        double length = Math.max(MIN_DAYS, Math.min(endDay - firstDay, (to - from) / factor));
        double held = time(x);
        double start = held - length * (x / widthPx);
        return within(start, length);
    }

    /** The content moved right by pixels, as far as the limits allow. */
    public TimeAxis draggedBy(double dxPx) {
        return within(from - dxPx / pxPerDay(), to - from);
    }

    /** Moved as little as needed so that a time is shown, with some room beside it. */
    public TimeAxis showing(double time) {
        double length = to - from;
        double room = Math.min(length / 8, 3);
        if (time < from + room) {
            return within(time - room, length);
        }
        return time > to - room ? within(time + room - length, length) : this;
    }

    private TimeAxis within(double start, double length) {
        double clamped = Math.max(firstDay, Math.min(endDay - length, start));
        return new TimeAxis(firstDay, endDay, clamped, clamped + length, widthPx);
    }

    /** Where days start, at most as many as can be told apart: all days, Mondays, or first days of months. */
    public List<Tick> ticks(Language language) {
        Dates dates = new Dates(language);
        List<Tick> ticks = new ArrayList<>();
        boolean first = true;
        boolean days = pxPerDay() >= MIN_DAY_LABEL_PX;
        boolean weeks = pxPerDay() * 7 >= MIN_WEEK_LABEL_PX;
        for (LocalDate day = LocalDate.ofEpochDay((long) Math.ceil(from - 1e-9));
                day.toEpochDay() < to;
                day = day.plusDays(1)) {
            boolean month = day.getDayOfMonth() == 1;
            boolean week = day.getDayOfWeek().getValue() == 1;
            boolean nearMonth = day.getDayOfMonth() <= 4 || day.getDayOfMonth() > day.lengthOfMonth() - 4;
            if (month || days || (weeks && week)) {
                String label =
                        month ? monthLabel(day, first, dates) : days || !nearMonth ? dayLabel(day, first, dates) : "";
                ticks.add(new Tick(x(AxisTime.ofDay(day)), label, month));
                first = false;
            }
        }
        return ticks;
    }

    private static String monthLabel(LocalDate day, boolean first, Dates dates) {
        YearMonth month = YearMonth.from(day);
        return first || month.getMonthValue() == 1 ? dates.month(month) : dates.monthOnly(month);
    }

    private static String dayLabel(LocalDate day, boolean first, Dates dates) {
        return first ? dates.day(day) : String.valueOf(day.getDayOfMonth());
    }
}
