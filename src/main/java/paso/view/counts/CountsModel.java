package paso.view.counts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import paso.model.Status;
import paso.view.axis.AxisTime;

/**
 * What was counted month by month of one thing, in one language: all that is drawn under the timeline.
 *
 * @param heading what is counted of what
 * @param note how it is to be read; may be blank
 * @param series one row each; none where nothing was counted
 * @param notOpen when the crossing that is shown was not open; empty for what is no crossing
 */
public record CountsModel(String heading, String note, List<Series> series, List<Span> notOpen) {

    /**
     * A number as its source gives it.
     *
     * @param roundedTo 1 where it is exact
     */
    record Count(long value, long roundedTo, String sourceId) {
        boolean isRounded() {
            return roundedTo > 1;
        }
    }

    /**
     * One measure over the months. A month without a count is absent.
     *
     * @param label in the column of labels
     * @param name in full, with what it is counted of
     * @param max the largest count of the months that are shown; 0 where there is none
     */
    record Series(String label, String name, NavigableMap<YearMonth, Count> counts, long max) {

        Series {
            counts = Collections.unmodifiableNavigableMap(new TreeMap<>(counts));
        }

        Optional<Count> at(YearMonth month) {
            return Optional.ofNullable(counts.get(month));
        }

        /** The change on the month before in percent; absent where either is missing or the earlier is zero. */
        Optional<Long> changePercent(YearMonth month) {
            return at(month).flatMap(now -> at(month.minusMonths(1))
                    .filter(before -> before.value() > 0)
                    .map(before -> Math.round(100.0 * (now.value() - before.value()) / before.value())));
        }
    }

    /** Times of {@link AxisTime}. */
    record Span(double from, double to, Status status) {}

    public CountsModel {
        series = List.copyOf(series);
        notOpen = List.copyOf(notOpen);
    }

    /** The middle of a month: a month whose middle is not shown counts for no scale. */
    static LocalDate middleOf(YearMonth month) {
        return month.atDay(15);
    }
}
