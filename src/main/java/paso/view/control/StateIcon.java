package paso.view.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import paso.model.Status;
import paso.render.MarkPaths;
import paso.symbol.Mark.MarkShape;

/** The map's symbol of a state, by shape and by colour; its colours are roles of the theme. */
public final class StateIcon extends StackPane {

    private static final double BOX_PX = 14;
    private static final double MARK_PX = 11.5;
    private static final double OPEN_PX = 9;

    private Status shown = Status.OPEN;

    public StateIcon(Status status) {
        getStyleClass().add("state-icon");
        setMinSize(BOX_PX, BOX_PX);
        setPrefSize(BOX_PX, BOX_PX);
        setMaxSize(BOX_PX, BOX_PX);
        draw(status);
    }

    public void show(Status status) {
        if (status != shown) {
            draw(status);
        }
    }

    private void draw(Status status) {
        shown = status;
        getStyleClass().removeAll("open", "partial", "closed", "unknown");
        getStyleClass().add(status.id());
        List<Node> pieces = new ArrayList<>();
        for (MarkPaths.Outline outline : MarkPaths.outlines(shape(status), status == Status.OPEN ? OPEN_PX : MARK_PX)) {
            SVGPath piece = new SVGPath();
            piece.setContent(outline.path());
            piece.getStyleClass().add(outline.ink() == MarkPaths.Ink.FILL ? "fill" : "rim");
            pieces.add(piece);
        }
        getChildren().setAll(new Group(pieces));
    }

    private static MarkShape shape(Status status) {
        return switch (status) {
            case OPEN -> MarkShape.STATE_OPEN;
            case PARTIAL -> MarkShape.STATE_PARTIAL;
            case CLOSED -> MarkShape.STATE_CLOSED;
            case UNKNOWN -> MarkShape.STATE_UNKNOWN;
        };
    }
}
