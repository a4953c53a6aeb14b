package paso.view;

import java.util.List;
import java.util.Optional;
import paso.portrayal.Hit;

/** Which of several things under one spot a click means: the first at first, the next each time it comes again. */
final class HitCycle {

    private static final double SAME_SPOT_PX = 5;

    /**
     * What a click chose.
     *
     * @param number 1 for the first
     * @param count how many things lie there
     */
    record Choice(String id, int number, int count) {}

    private double lastX = Double.NaN;
    private double lastY = Double.NaN;
    private List<String> lastIds = List.of();
    private int index;

    /**
     * @param hits what lies at the spot, topmost first
     * @param selectedId what is selected before the click
     */
    Optional<Choice> click(double x, double y, List<Hit> hits, Optional<String> selectedId) {
        List<String> ids = hits.stream().map(Hit::id).distinct().toList();
        boolean again = Math.hypot(x - lastX, y - lastY) <= SAME_SPOT_PX && ids.equals(lastIds);
        lastX = x;
        lastY = y;
        if (ids.isEmpty()) {
            lastIds = ids;
            return Optional.empty();
        }
        if (again && selectedId.equals(Optional.of(ids.get(index)))) {
            index = (index + 1) % ids.size();
        } else {
            // the drawn order changes with what is selected, so a first click starts at the top
            index = 0;
        }
        lastIds = ids;
        return Optional.of(new Choice(ids.get(index), index + 1, ids.size()));
    }
}
