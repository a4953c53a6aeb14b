package paso.view;

import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;

/** The moment that is shown, as a line through the whole timeline with a knob on its axis. */
final class Playhead extends Group {

    private final Line line = new Line();
    private final SVGPath knob = new SVGPath();

    Playhead() {
        line.setId("timeline-playhead");
        line.getStyleClass().add("playhead");
        knob.setContent("M-5 -1.5a1.5 1.5 0 0 1 1.5 -1.5h7a1.5 1.5 0 0 1 1.5 1.5v5.5l-5 5l-5 -5z");
        knob.getStyleClass().add("playhead-knob");
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(line, knob);
    }

    void place(double xPx, double heightPx) {
        double at = Math.rint(xPx);
        line.setStartX(at);
        line.setEndX(at);
        line.setStartY(TimelineLayout.AXIS_PX - 2);
        line.setEndY(heightPx);
        knob.setTranslateX(at);
        knob.setTranslateY(TimelineLayout.AXIS_PX - 8);
    }
}
