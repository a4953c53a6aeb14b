package paso.view.card;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Months as small bars, the month asked about in ink. */
final class Sparkline extends Pane {

    private static final double BAR_PX = 3;
    private static final double STEP_PX = 4;
    private static final double HEIGHT_PX = 18;

    Sparkline(Card.Series series) {
        getStyleClass().add("sparkline");
        double width = series.shares().size() * STEP_PX - (STEP_PX - BAR_PX);
        setMinSize(width, HEIGHT_PX);
        setPrefSize(width, HEIGHT_PX);
        setMaxSize(width, HEIGHT_PX);
        for (int i = 0; i < series.shares().size(); i++) {
            double height = Math.max(1, Math.rint(series.shares().get(i) * HEIGHT_PX));
            Rectangle bar = new Rectangle(i * STEP_PX, HEIGHT_PX - height, BAR_PX, height);
            bar.getStyleClass().add(i == series.now() ? "spark-now" : "spark-bar");
            getChildren().add(bar);
        }
    }
}
