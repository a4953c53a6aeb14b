package paso.view.timeline;

import java.util.Optional;

/**
 * What stands out.
 *
 * @param selectedLane the lane on which the selected subject is found
 * @param pointedRow the row under the pointer; -1 for none
 * @param focusedRow the row that keys act on; -1 for none
 */
record Marked(Optional<String> selectedId, Optional<Lane> selectedLane, int pointedRow, int focusedRow) {

    boolean isOn(Lane lane) {
        return selectedLane.map(Lane::id).equals(Optional.of(lane.id()));
    }
}
