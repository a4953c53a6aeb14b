package paso.view.axis;

import java.util.OptionalDouble;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/**
 * The moment that is shown, as a line through the whole timeline with a knob on its axis; the window of time before it as a
 * band, and the moment that it is compared with as a second line.
 */
public final class Playhead extends Group {

    private static final double TOP_PX = TimelineLayout.AXIS_PX - 2;

    private final Line line = new Line();
    private final SVGPath knob = new SVGPath();
    private final Line other = new Line();
    private final Rectangle window = new Rectangle();

    public Playhead() {
        line.setId("timeline-playhead");
        line.getStyleClass().add("playhead");
        knob.setContent("M-5 -1.5a1.5 1.5 0 0 1 1.5 -1.5h7a1.5 1.5 0 0 1 1.5 1.5v5.5l-5 5l-5 -5z");
        knob.getStyleClass().add("playhead-knob");
        other.setId("timeline-other");
        other.getStyleClass().add("playhead-other");
        window.setId("timeline-window");
        window.getStyleClass().add("playhead-window");
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(window, other, line, knob);
    }

    /**
     * Pixels count from the left end of the axis, which begins {@link TimelineLayout#LABEL_PX} from the timeline's own.
     *
     * @param sinceX where the window of time begins
     * @param otherX the moment that is compared
     */
    public void place(double nowX, OptionalDouble sinceX, OptionalDouble otherX, TimelineLayout layout) {
        place(line, nowX, layout);
        knob.setVisible(line.isVisible());
        knob.setTranslateX(line.getStartX());
        knob.setTranslateY(TimelineLayout.AXIS_PX - 8);
        other.setVisible(false);
        otherX.ifPresent(x -> place(other, x, layout));
        double from = Math.max(0, sinceX.orElse(nowX));
        double to = Math.min(layout.chartWidthPx(), nowX);
        window.setVisible(to > from);
        window.setX(TimelineLayout.LABEL_PX + Math.rint(from));
        window.setWidth(Math.max(0, Math.rint(to - from)));
        window.setY(TOP_PX);
        window.setHeight(Math.max(0, layout.heightPx() - TOP_PX));
    }

    private static void place(Line line, double x, TimelineLayout layout) {
        double at = Math.rint(TimelineLayout.LABEL_PX + x);
        line.setVisible(x >= -0.5 && x <= layout.chartWidthPx() + 0.5);
        line.setStartX(at);
        line.setEndX(at);
        line.setStartY(TOP_PX);
        line.setEndY(layout.heightPx());
    }
}
