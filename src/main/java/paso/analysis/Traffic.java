package paso.analysis;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import paso.model.Mode;
import paso.model.MonthlyCounts;
import paso.model.PortOfEntry;
import paso.model.Scene;
import paso.model.Subject;
import paso.time.AsOf;

/**
 * How busy crossings and rail lines were in the last whole month before a moment, northbound, as far as that was counted; a count
 * more than a year old is none.
 *
 * <p>Counts are of single crossings where there are such, else of CBP ports; a CBP port's count is told of a crossing only where no
 * other shares it.
 */
public final class Traffic {

    private static final Set<String> CROSSINGS = Set.of("Pedestrians", "Personal Vehicles", "Buses", "Trucks");
    private static final Set<String> TRAINS = Set.of("Trains");
    private static final int OLDEST_MONTHS = 12;

    private final Scene scene;

    public Traffic(Scene scene) {
        this.scene = scene;
    }

    /**
     * Pedestrians, cars, buses and trucks a month over some crossings together: each alone by its own count, or all crossings of
     * a CBP port by that port's; absent where any of them is not counted so. Rail crossings add nothing.
     */
    public OptionalLong crossings(Collection<PortOfEntry> crossings, AsOf asOf) {
        List<PortOfEntry> counted =
                crossings.stream().filter(port -> !isRailOnly(port)).toList();
        long sum = 0;
        Set<String> asPorts = new HashSet<>();
        for (PortOfEntry port : counted) {
            OptionalLong own = latest(port.id(), CROSSINGS, asOf);
            if (own.isPresent()) {
                sum += own.getAsLong();
                continue;
            }
            List<PortOfEntry> sharing = scene.ports().stream()
                    .filter(other -> !isRailOnly(other) && other.cbpPortCode().equals(port.cbpPortCode()))
                    .toList();
            boolean whole = !port.cbpPortCode().isBlank()
                    && counted.containsAll(sharing)
                    && sharing.stream().allMatch(other -> latest(other.id(), CROSSINGS, asOf)
                            .isEmpty());
            OptionalLong ofPort = latest(MonthlyCounts.cbpPort(port.cbpPortCode()), CROSSINGS, asOf);
            if (!whole || ofPort.isEmpty()) {
                return OptionalLong.empty();
            }
            sum += asPorts.add(port.cbpPortCode()) ? ofPort.getAsLong() : 0;
        }
        return counted.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    /** Trains a month over the border where the line crosses it; absent where two crossings share their CBP port's count. */
    public OptionalLong trains(Subject line, AsOf asOf) {
        String crossingId = line.attribute("border_crossing");
        Optional<PortOfEntry> crossing = scene.ports().stream()
                .filter(port -> port.id().equals(crossingId))
                .findFirst();
        if (crossing.isEmpty() || crossing.get().cbpPortCode().isBlank()) {
            return OptionalLong.empty();
        }
        String code = crossing.get().cbpPortCode();
        long sharing = scene.ports().stream()
                .filter(port -> port.cbpPortCode().equals(code)
                        && port.history().modes().contains(Mode.RAIL))
                .count();
        return sharing == 1 ? latest(MonthlyCounts.cbpPort(code), TRAINS, asOf) : OptionalLong.empty();
    }

    private static boolean isRailOnly(PortOfEntry port) {
        return port.history().modes().equals(Set.of(Mode.RAIL));
    }

    /** The sum of the measures in the last month that any was counted in. */
    private OptionalLong latest(String about, Set<String> measures, AsOf asOf) {
        YearMonth last = YearMonth.from(asOf.onAxis().atZone(ZoneOffset.UTC)).minusMonths(1);
        NavigableMap<YearMonth, Long> months = new TreeMap<>();
        for (MonthlyCounts counts : scene.countsAbout(about)) {
            if (measures.contains(counts.measure())) {
                counts.counts()
                        .subMap(last.minusMonths(OLDEST_MONTHS - 1), true, last, true)
                        .forEach((month, count) -> months.merge(month, count, Long::sum));
            }
        }
        return months.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(months.lastEntry().getValue());
    }
}
