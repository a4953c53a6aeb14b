package paso.view.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import paso.portrayal.request.Hit;

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
        // what is selected may be drawn on top, so the order of the same things can differ from click to click
        boolean again = Math.hypot(x - lastX, y - lastY) <= SAME_SPOT_PX
                && ids.size() == lastIds.size()
                && Set.copyOf(ids).equals(Set.copyOf(lastIds));
        if (again && !ids.isEmpty() && selectedId.equals(Optional.of(lastIds.get(index)))) {
            index = (index + 1) % lastIds.size();
        } else {
            lastX = x;
            lastY = y;
            lastIds = ids;
            index = 0;
        }
        return lastIds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Choice(lastIds.get(index), index + 1, lastIds.size()));
    }
}
