package paso.view.map;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paso.view.control.Command;
import paso.view.control.Icons;
import paso.view.control.SoftShadow;
import paso.view.state.Comparing;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/** Zoom, home, the way back, comparing, and the overview, on the map. */
final class MapButtons extends VBox {

    private static final double STEP = 2;
    private static final double SHADOW_PX = 12;

    private final SoftShadow shadow = new SoftShadow(SHADOW_PX);

    MapButtons(MapState state, Navigator navigator, Comparing comparing, BooleanProperty overview, WindowText text) {
        getStyleClass().add("map-control");
        layoutBoundsProperty().addListener((property, was, is) -> shadow.resize(is.getWidth(), is.getHeight()));
        Button in = Icons.button(
                Feather.PLUS, "map-zoom-in", Command.ZOOM_IN.tip(text, "map.zoomIn"), () -> navigator.zoomBy(STEP));
        Button out = Icons.button(
                Feather.MINUS,
                "map-zoom-out",
                Command.ZOOM_OUT.tip(text, "map.zoomOut"),
                () -> navigator.zoomBy(1 / STEP));
        Button home = Icons.button(Feather.HOME, "map-home", Command.HOME.tip(text, "map.home"), navigator::home);
        Button back =
                Icons.button(Feather.CORNER_UP_LEFT, "map-back", Command.BACK.tip(text, "map.back"), navigator::back);
        Button forward = Icons.button(
                Feather.CORNER_UP_RIGHT, "map-forward", Command.FORWARD.tip(text, "map.forward"), navigator::forward);
        back.disableProperty().bind(state.canGoBack().not());
        forward.disableProperty().bind(state.canGoForward().not());
        Region line = new Region();
        line.getStyleClass().add("hairline");
        ToggleButton compare = new ToggleButton("", Icons.of(Feather.COLUMNS));
        compare.setId("map-compare");
        Icons.dress(compare, Command.COMPARE.tip(text, "map.compare"));
        compare.setOnAction(event -> comparing.toggle());
        comparing.on().addListener((property, was, is) -> compare.setSelected(is));
        Region secondLine = new Region();
        secondLine.getStyleClass().add("hairline");
        ToggleButton inset = new ToggleButton("", Icons.of(Feather.GLOBE));
        inset.setId("map-overview");
        Icons.dress(inset, Command.OVERVIEW.tip(text, "map.overview"));
        inset.selectedProperty().bindBidirectional(overview);
        getChildren().setAll(shadow, in, out, home, line, back, forward, secondLine, compare, inset);
    }
}
