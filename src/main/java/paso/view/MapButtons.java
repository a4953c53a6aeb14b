package paso.view;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Zoom, home, the way back, and comparing, on the map. */
final class MapButtons extends VBox {

    private static final double STEP = 2;

    MapButtons(MapState state, Navigator navigator, Comparing comparing, WindowText text) {
        getStyleClass().add("map-control");
        Button in = Icons.button(Feather.PLUS, "map-zoom-in", text.bound("map.zoomIn"), () -> navigator.zoomBy(STEP));
        Button out = Icons.button(
                Feather.MINUS, "map-zoom-out", text.bound("map.zoomOut"), () -> navigator.zoomBy(1 / STEP));
        Button home = Icons.button(Feather.HOME, "map-home", text.bound("map.home"), navigator::home);
        Button back = Icons.button(Feather.CORNER_UP_LEFT, "map-back", text.bound("map.back"), navigator::back);
        Button forward =
                Icons.button(Feather.CORNER_UP_RIGHT, "map-forward", text.bound("map.forward"), navigator::forward);
        back.disableProperty().bind(state.canGoBack().not());
        forward.disableProperty().bind(state.canGoForward().not());
        Region line = new Region();
        line.getStyleClass().add("hairline");
        ToggleButton compare = new ToggleButton("", Icons.of(Feather.COLUMNS));
        compare.setId("map-compare");
        Icons.dress(compare, text.bound("map.compare"));
        compare.setOnAction(event -> comparing.toggle());
        comparing.on().addListener((property, was, is) -> compare.setSelected(is));
        Region secondLine = new Region();
        secondLine.getStyleClass().add("hairline");
        getChildren().setAll(in, out, home, line, back, forward, secondLine, compare);
    }
}
