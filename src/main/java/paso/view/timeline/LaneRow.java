package paso.view.timeline;

import java.util.List;

/** A row of the timeline: the heading of a group, or a lane. */
sealed interface LaneRow {

    /**
     * @param lanes those of the group that are shown, or would be if it were unfolded
     * @param total how many the group has in all
     * @param worst what its lanes come to, where they are folded away; else empty
     */
    record Heading(LaneGroup group, List<Lane> lanes, int total, boolean folded, List<GroupStates.Worst> worst)
            implements LaneRow {
        public Heading {
            lanes = List.copyOf(lanes);
            worst = List.copyOf(worst);
        }

        static Heading of(LaneGroup group, List<Lane> lanes, int total, boolean folded) {
            return new Heading(group, lanes, total, folded, folded ? GroupStates.worst(lanes) : List.of());
        }
    }

    /** @param indented under a heading */
    record One(Lane lane, boolean indented) implements LaneRow {}
}
