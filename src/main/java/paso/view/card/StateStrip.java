package paso.view.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import paso.model.Status;

/** The state over the months around a moment, by height and colour, with a tick at the moment. */
public final class StateStrip extends Pane {

    private static final double BAR_MIDDLE_PX = 8;
    private static final double HEIGHT_PX = 30;
    private static final double TICK_HEIGHT_PX = 16;

    private final Card.Strip strip;
    private final List<Region> bars = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final Rectangle tick = new Rectangle(2, TICK_HEIGHT_PX);

    StateStrip(Card.Strip strip) {
        this.strip = strip;
        getStyleClass().add("state-strip");
        setMinHeight(HEIGHT_PX);
        setPrefHeight(HEIGHT_PX);
        List<Node> nodes = new ArrayList<>();
        for (Card.Strip.Part part : strip.parts()) {
            Region bar = new Region();
            bar.getStyleClass().addAll("state-bar", part.status().id());
            bars.add(bar);
            nodes.add(bar);
        }
        for (Card.Strip.Mark month : strip.months()) {
            Label label = new Label(month.label());
            label.getStyleClass().addAll("text-small", "text-third");
            months.add(label);
            nodes.add(label);
        }
        tick.getStyleClass().add("strip-tick");
        nodes.add(tick);
        getChildren().setAll(nodes);
    }

    /** How tall a state's bar is. */
    public static double barHeightPx(Status status, double full) {
        return switch (status) {
            case CLOSED -> full;
            case PARTIAL -> Math.rint(full * 0.6);
            case UNKNOWN -> Math.max(2, Math.rint(full * 0.3));
            case OPEN -> Math.max(2, Math.rint(full * 0.25));
        };
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        for (int i = 0; i < bars.size(); i++) {
            Card.Strip.Part part = strip.parts().get(i);
            double height = barHeightPx(part.status(), 12);
            double from = Math.rint(part.from() * width);
            double to = Math.max(from + 2, Math.rint(part.to() * width) - (part.to() < 1 ? 1 : 0));
            bars.get(i).resizeRelocate(from, BAR_MIDDLE_PX - height / 2, to - from, height);
        }
        for (int i = 0; i < months.size(); i++) {
            Label label = months.get(i);
            double x = Math.rint(strip.months().get(i).at() * width);
            label.resizeRelocate(x, HEIGHT_PX - 14, label.prefWidth(-1), 14);
        }
        tick.setX(Math.rint(strip.now() * width) - 1);
        tick.setY(BAR_MIDDLE_PX - TICK_HEIGHT_PX / 2);
    }
}
