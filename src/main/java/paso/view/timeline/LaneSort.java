package paso.view.timeline;

import java.util.Comparator;

/** In which order lanes of one kind stand. */
public enum LaneSort {
    FIRST_CHANGE("firstChange"),
    DAYS_CLOSED("daysClosed"),
    WEST_TO_EAST("westToEast");

    private final String id;

    LaneSort(String id) {
        this.id = id;
    }

    /** For keys of texts and names of controls. */
    public String id() {
        return id;
    }

    /** West goes first where else they are equal. */
    Comparator<Lane> order() {
        Comparator<Lane> westFirst = Comparator.comparingDouble(Lane::lonDeg);
        return switch (this) {
            case FIRST_CHANGE ->
                Comparator.<Lane>comparingDouble(lane -> lane.firstChange().orElse(Double.MAX_VALUE))
                        .thenComparing(westFirst);
            case DAYS_CLOSED ->
                Comparator.comparingDouble(Lane::daysClosed).reversed().thenComparing(westFirst);
            case WEST_TO_EAST -> westFirst;
        };
    }
}
