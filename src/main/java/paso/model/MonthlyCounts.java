package paso.model;

import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was counted month by month.
 *
 * @param about id of the port of entry or sector, or {@code cbp-port:2304} for a CBP port with several crossings, or
 *     {@code southwest} for the whole border
 * @param measure what is counted, in the source's words
 */
public record MonthlyCounts(String about, String measure, NavigableMap<YearMonth, Long> counts, String sourceId) {

    /** Key of the counts of a CBP port. */
    public static String cbpPort(String code) {
        return "cbp-port:" + code;
    }

    public MonthlyCounts {
        counts = Collections.unmodifiableNavigableMap(new TreeMap<>(counts));
    }
}
