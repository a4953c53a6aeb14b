package paso.view.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import paso.model.Status;

/** The states of many lanes told as one. */
final class GroupStates {

    /** A stretch of time and the most severe of all states in it. */
    record Worst(double from, double to, Status status) {}

    private record Step(double time, Status status, int change) {}

    private GroupStates() {}

    /** First to last; gaps where no lane has a state. */
    static List<Worst> worst(List<Lane> lanes) {
        List<Step> steps = new ArrayList<>();
        for (Lane lane : lanes) {
            for (Lane.Bar bar : lane.bars()) {
                steps.add(new Step(bar.from(), bar.status(), 1));
                steps.add(new Step(bar.to(), bar.status(), -1));
            }
        }
        steps.sort(Comparator.comparingDouble(Step::time));
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        List<Worst> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < steps.size(); i++) {
            Step step = steps.get(i);
            counts.merge(step.status(), step.change(), Integer::sum);
            double to = steps.get(i + 1).time();
            if (to > step.time()) {
                add(stretches, step.time(), to, counts);
            }
        }
        return List.copyOf(stretches);
    }

    private static void add(List<Worst> stretches, double from, double to, Map<Status, Integer> counts) {
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(Status::severity))
                .ifPresent(worst -> {
                    int last = stretches.size() - 1;
                    if (last >= 0
                            && stretches.get(last).to() == from
                            && stretches.get(last).status() == worst) {
                        stretches.set(last, new Worst(stretches.get(last).from(), to, worst));
                    } else {
                        stretches.add(new Worst(from, to, worst));
                    }
                });
    }

    /** How many lanes are in each state at a time. */
    static Map<Status, Integer> countsAt(List<Lane> lanes, double time) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Lane lane : lanes) {
            lane.barAt(time).ifPresent(bar -> counts.merge(bar.status(), 1, Integer::sum));
        }
        return counts;
    }
}
