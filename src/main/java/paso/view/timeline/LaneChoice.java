package paso.view.timeline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which lanes a person wants to see and in which order.
 *
 * @param all also those that were open throughout
 * @param grouped under headings
 * @param folded keys of the groups of which only the heading is shown
 * @param extra the lane that is shown in any case
 */
record LaneChoice(boolean all, boolean grouped, LaneSort sort, Set<String> folded, Optional<String> extra) {

    static final LaneChoice FIRST = new LaneChoice(false, false, LaneSort.WEST_TO_EAST, Set.of(), Optional.empty());

    LaneChoice {
        folded = Set.copyOf(folded);
    }

    LaneChoice withAll(boolean next) {
        return new LaneChoice(next, grouped, sort, folded, extra);
    }

    LaneChoice withGrouped(boolean next) {
        return new LaneChoice(all, next, sort, folded, extra);
    }

    LaneChoice with(LaneSort next) {
        return new LaneChoice(all, grouped, next, folded, extra);
    }

    /** Folds an unfolded group and unfolds a folded one. */
    LaneChoice withFlipped(LaneGroup group) {
        Set<String> next = new HashSet<>(folded);
        if (!next.remove(group.key())) {
            next.add(group.key());
        }
        return new LaneChoice(all, grouped, sort, next, extra);
    }

    /** With that lane in view: its group unfolded, the lane shown even where it was open throughout. */
    LaneChoice revealing(Lane lane) {
        Set<String> next = new HashSet<>(folded);
        next.remove(lane.group().key());
        return new LaneChoice(all, grouped, sort, next, lane.tellsMore() ? Optional.empty() : Optional.of(lane.id()));
    }

    LaneChoice withoutExtra() {
        return new LaneChoice(all, grouped, sort, folded, Optional.empty());
    }

    boolean shows(Lane lane) {
        return all || lane.tellsMore() || extra.equals(Optional.of(lane.id()));
    }

    /** Kinds stay apart. Among lanes that tell more, those without a change in the dataset's days come last. */
    Comparator<Lane> order() {
        Comparator<Lane> kinds = Comparator.comparing(lane -> lane.group().kind());
        return (all ? kinds : kinds.thenComparing(Lane::isConstant)).thenComparing(sort.order());
    }
}
