package paso.view;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import paso.model.Status;

/**
 * The symbol of a state, by shape and by colour: a filled circle, a half-filled diamond, a square with a bar, a hollow
 * circle. Its colours are roles of the theme.
 */
final class StateIcon extends StackPane {

    private static final double BOX_PX = 14;

    private Status shown = Status.OPEN;

    StateIcon(Status status) {
        getStyleClass().add("state-icon");
        setMinSize(BOX_PX, BOX_PX);
        setPrefSize(BOX_PX, BOX_PX);
        setMaxSize(BOX_PX, BOX_PX);
        draw(status);
    }

    void show(Status status) {
        if (status != shown) {
            draw(status);
        }
    }

    private void draw(Status status) {
        shown = status;
        getStyleClass().removeAll("open", "partial", "closed", "unknown");
        getStyleClass().add(status.id());
        Group shapes =
                switch (status) {
                    case OPEN -> new Group(path("fill", "M2.6 7a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0 -8.8 0z"));
                    case PARTIAL ->
                        new Group(
                                path("hollow", "M7 .9L13.1 7L7 13.1L.9 7z"),
                                path("fill", "M7 0L0 7L7 14z"),
                                path("line", "M7 .9L13.1 7L7 13.1L.9 7z"));
                    case CLOSED ->
                        new Group(path("fill", "M1.6 1.6h10.8v10.8h-10.8z"), path("bar", "M3.6 5.9h6.8v2.2h-6.8z"));
                    case UNKNOWN -> new Group(path("line", "M3 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z"));
                };
        getChildren().setAll(shapes);
    }

    private static SVGPath path(String styleClass, String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(styleClass);
        return path;
    }
}
