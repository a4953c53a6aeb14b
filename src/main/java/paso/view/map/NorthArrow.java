package paso.view.map;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import paso.geo.Viewport;
import paso.view.state.MapState;
import paso.view.words.WindowText;

/** Where true north is in the middle of the map; seen only where the projection does not have it at the top everywhere. */
public final class NorthArrow extends StackPane {

    static final double SIDE_PX = 36;

    private final Polygon arrow = new Polygon(0, -11, 6.5, 9, 0, 5, -6.5, 9);

    NorthArrow(MapState state, WindowText text) {
        setId("north-arrow");
        getStyleClass().add("map-control");
        setStyle("-fx-pref-width: " + SIDE_PX + "px; -fx-pref-height: " + SIDE_PX + "px;");
        arrow.getStyleClass().add("north-arrow");
        arrow.setStyle("-fx-fill: -paso-ink;");
        getChildren().setAll(arrow);
        accessibleTextProperty().bind(text.bound("map.north"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(text.bound("map.north"));
        Tooltip.install(this, tip);
        state.viewport().addListener((property, was, is) -> show(is));
        show(state.viewport().get());
    }

    private void show(Viewport viewport) {
        setVisible(!viewport.projection().isNorthUp());
        arrow.setRotate(viewport.northDeg());
    }

    /** How far the arrow is turned from up, in degrees clockwise. */
    public double turnDeg() {
        return arrow.getRotate();
    }
}
