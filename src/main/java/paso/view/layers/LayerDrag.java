package paso.view.layers;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import paso.model.LayerKey;

/** Moves rows by dragging their handles: a row changes place as soon as the pointer is over another's. */
final class LayerDrag {

    /** Moves a layer by so many places up. */
    interface Move {
        void move(LayerKey layer, int up);
    }

    private final VBox rows;
    private final Move move;
    private @Nullable LayerRow dragged;

    LayerDrag(VBox rows, Move move) {
        this.rows = rows;
        this.move = move;
        rows.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        rows.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        rows.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> release());
    }

    private void press(MouseEvent event) {
        dragged = null;
        for (Node node : rows.getChildren()) {
            if (node instanceof LayerRow row && row.handle().isVisible() && isIn(row.handle(), event.getTarget())) {
                dragged = row;
                row.getStyleClass().add("dragged");
                event.consume();
            }
        }
    }

    private static boolean isIn(Node parent, Object target) {
        for (Node node = target instanceof Node start ? start : null; node != null; node = node.getParent()) {
            if (node == parent) {
                return true;
            }
        }
        return false;
    }

    private void drag(MouseEvent event) {
        LayerRow row = dragged;
        if (row == null) {
            return;
        }
        event.consume();
        int from = rows.getChildren().indexOf(row);
        for (int to = 0; to < rows.getChildren().size(); to++) {
            if (to != from && rows.getChildren().get(to) instanceof LayerRow other && other.holds(event.getSceneY())) {
                move.move(row.key(), from - to);
                rows.layout();
                return;
            }
        }
    }

    private void release() {
        LayerRow row = dragged;
        if (row != null) {
            row.getStyleClass().remove("dragged");
            dragged = null;
        }
    }
}
