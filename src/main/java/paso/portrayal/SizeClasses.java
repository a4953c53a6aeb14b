package paso.portrayal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paso.portrayal.request.LegendEntry;
import paso.symbol.Mark;

/** Makes marks that differ in size only fit a legend without losing their proportion. */
final class SizeClasses {

    /** As large as a line of a legend is high. */
    private static final double LARGEST_PX = 13;

    private static final double SMALLEST_PX = 2.5;

    private SizeClasses() {}

    /** The lines of one pass; those whose marks are of several sizes are scaled together so that the largest fits. */
    static List<LegendEntry> fitting(List<LegendEntry> entries) {
        Map<Mark, List<Double>> sizes = entries.stream()
                .flatMap(entry -> entry.mark().stream())
                .collect(Collectors.groupingBy(
                        SizeClasses::alike, Collectors.mapping(Mark::sizePx, Collectors.toList())));
        return entries.stream()
                .map(entry -> {
                    Optional<Mark> fitted = entry.mark().map(mark -> {
                        List<Double> all = sizes.getOrDefault(alike(mark), List.of());
                        double largest = all.stream()
                                .mapToDouble(Double::doubleValue)
                                .max()
                                .orElse(0);
                        boolean classes = all.stream().distinct().count() > 1;
                        return classes && largest > LARGEST_PX
                                ? mark.sizedTo(Math.max(SMALLEST_PX, mark.sizePx() * LARGEST_PX / largest))
                                : mark;
                    });
                    return new LegendEntry(
                            entry.layer(), entry.label(), fitted, entry.strokes(), entry.fill(), entry.count());
                })
                .toList();
    }

    private static Mark alike(Mark mark) {
        return mark.sizedTo(1);
    }
}
