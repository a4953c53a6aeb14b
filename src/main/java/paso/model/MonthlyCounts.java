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
 * @param counts a month that nothing was counted for is absent, not zero
 * @param sourceId ids of sources, with {@code ;} between
 * @param roundedTo what the source rounded each count to; 1 where it is exact
 */
public record MonthlyCounts(
        String about, String measure, NavigableMap<YearMonth, Long> counts, String sourceId, long roundedTo) {

    /** Key of the counts of a CBP port. */
    public static String cbpPort(String code) {
        return "cbp-port:" + code;
    }

    public MonthlyCounts {
        counts = Collections.unmodifiableNavigableMap(new TreeMap<>(counts));
    }
}
