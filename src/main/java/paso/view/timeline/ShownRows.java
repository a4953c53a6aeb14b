package paso.view.timeline;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import paso.view.state.MapState;

/** The rows of the timeline as chosen and folded by a person and by what is selected, and which of them stand out. */
final class ShownRows {

    private final MapState state;
    private final ObjectProperty<LaneChoice> choice = new SimpleObjectProperty<>(LaneChoice.FIRST);
    private final Runnable changed;
    private final IntConsumer show;
    private TimelineModel model;
    private LaneRows rows;
    private int pointedRow = -1;
    private int focusedRow = -1;

    /**
     * @param changed is run after there are other rows
     * @param show brings a row into view
     */
    ShownRows(MapState state, TimelineModel model, Runnable changed, IntConsumer show) {
        this.state = state;
        this.model = model;
        this.changed = changed;
        this.show = show;
        this.rows = LaneRows.of(model.lanes(), choice.get());
        choice.addListener((property, was, is) -> choose(was, is));
        state.selectedId().addListener((property, was, is) -> reveal(is));
    }

    private void choose(LaneChoice was, LaneChoice is) {
        rebuild();
        if (is.all() != was.all() || is.grouped() != was.grouped() || is.sort() != was.sort()) {
            showSelected();
        }
    }

    /** Other rows, or the same in another language. */
    void tell(TimelineModel next) {
        model = next;
        rebuild();
    }

    private void rebuild() {
        rows = LaneRows.of(model.lanes(), choice.get());
        pointedRow = -1;
        focusedRow = Math.min(focusedRow, rows.size() - 1);
        changed.run();
    }

    /** Brings the lane of what was selected into view, whatever hides it. */
    private void reveal(Optional<String> id) {
        choice.set(id.flatMap(model::laneOf)
                .map(lane -> choice.get().revealing(lane))
                .orElseGet(() -> choice.get().withoutExtra()));
        showSelected();
    }

    private void showSelected() {
        selectedLane().ifPresent(lane -> rows.rowOf(lane).ifPresent(show));
    }

    private Optional<Lane> selectedLane() {
        return state.selectedId().get().flatMap(model::laneOf);
    }

    ObjectProperty<LaneChoice> choice() {
        return choice;
    }

    LaneRows rows() {
        return rows;
    }

    /** The row that keys act on; -1 for none. */
    int focusedRow() {
        return focusedRow;
    }

    /** Makes a row the one that keys act on, in view; -1 for none. */
    void focus(int row) {
        focusedRow = Math.min(row, rows.size() - 1);
        if (focusedRow >= 0) {
            show.accept(focusedRow);
        }
    }

    /** Whether the row under the pointer is another one now; -1 for none. */
    boolean pointAt(int row) {
        boolean other = row != pointedRow;
        pointedRow = row;
        return other;
    }

    /** What stands out; the focused row only where keys go to the timeline. */
    Marked marked(boolean withFocus) {
        return new Marked(state.selectedId().get(), selectedLane(), pointedRow, withFocus ? focusedRow : -1);
    }

    /** Folds or unfolds the group of a heading; for a lane, the subject that it is about. */
    Optional<String> activate(int row) {
        if (rows.get(row) instanceof LaneRow.One one) {
            return Optional.of(one.lane())
                    .filter(lane -> lane.marks().isEmpty())
                    .map(Lane::id);
        }
        if (rows.get(row) instanceof LaneRow.Heading heading) {
            choice.set(choice.get().withFlipped(heading.group()));
        }
        return Optional.empty();
    }
}
