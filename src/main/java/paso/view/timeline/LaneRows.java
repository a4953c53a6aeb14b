package paso.view.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The rows of the timeline from first to last, as chosen. */
public final class LaneRows {

    private final List<LaneRow> rows;
    private final Map<String, Integer> rowOfLane = new HashMap<>();

    private LaneRows(List<LaneRow> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof LaneRow.One one) {
                rowOfLane.put(one.lane().id(), i);
            }
        }
    }

    static LaneRows of(List<Lane> lanes, LaneChoice choice) {
        List<Lane> shown =
                lanes.stream().filter(choice::shows).sorted(choice.order()).toList();
        List<LaneRow> rows = new ArrayList<>();
        if (choice.grouped()) {
            addGroups(rows, lanes, shown, choice);
        } else {
            shown.forEach(lane -> rows.add(new LaneRow.One(lane, false)));
        }
        return new LaneRows(rows);
    }

    /** Groups stand in the order of their first lanes. */
    private static void addGroups(List<LaneRow> rows, List<Lane> all, List<Lane> shown, LaneChoice choice) {
        Map<LaneGroup, Long> totals = all.stream().collect(Collectors.groupingBy(Lane::group, Collectors.counting()));
        Map<LaneGroup, List<Lane>> groups =
                shown.stream().collect(Collectors.groupingBy(Lane::group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, lanes) -> {
            boolean folded = choice.folded().contains(group.key());
            int total = Math.toIntExact(totals.getOrDefault(group, 0L));
            rows.add(LaneRow.Heading.of(group, lanes, total, folded));
            if (!folded) {
                lanes.forEach(lane -> rows.add(new LaneRow.One(lane, true)));
            }
        });
    }

    int size() {
        return rows.size();
    }

    LaneRow get(int row) {
        return rows.get(row);
    }

    List<Lane> lanes() {
        return rows.stream()
                .filter(LaneRow.One.class::isInstance)
                .map(row -> ((LaneRow.One) row).lane())
                .toList();
    }

    /** Where a lane stands. */
    public OptionalInt rowOf(Lane lane) {
        return rowOf(lane.id());
    }

    public OptionalInt rowOf(String laneId) {
        Integer row = rowOfLane.get(laneId);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** Where the heading of a group stands. */
    public OptionalInt rowOf(LaneGroup group) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof LaneRow.Heading heading
                    && heading.group().equals(group)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
