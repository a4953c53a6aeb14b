package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.view.RealWindow;
import paso.view.map.NorthArrow;

/** Another projection, chosen as a person does. */
class ProjectionTest extends RealWindow {

    @BeforeEach
    void openWindow() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
    }

    private Viewport viewport() {
        return fx(() -> state().viewport().get());
    }

    private String code() {
        return viewport().projection().code();
    }

    private void choose(String item) throws TimeoutException {
        clickOn("#menu-button");
        waitUntil(() -> openMenu().isPresent());
        interact(() -> {
            ContextMenu menu = openMenu().orElseThrow();
            ProjectionMenu projections = menu.getItems().stream()
                    .filter(ProjectionMenu.class::isInstance)
                    .map(ProjectionMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            projections.getItems().stream()
                    .filter(one -> item.equals(one.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
        });
    }

    private static Optional<ContextMenu> openMenu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> menu.getItems().stream().anyMatch(ProjectionMenu.class::isInstance))
                .findFirst();
    }

    @Test
    void lambertBendsTheMapAndKeepsTheMiddle() throws TimeoutException {
        Viewport before = viewport();
        int[] pixels = mapPixels();
        LonLat middle = before.placeAt(before.widthPx() / 2.0, before.heightPx() / 2.0);
        assertThat(fx(() -> node("#north-arrow").isVisible())).isFalse();
        choose("projection-ESRI-102009");
        waitUntil(() -> state().viewport().get().projection().code().equals("ESRI:102009"));
        waitForMap();
        Viewport after = viewport();
        assertThat(after.pixelXOf(middle)).isCloseTo(after.widthPx() / 2.0, within(1.0));
        assertThat(after.pixelYOf(middle)).isCloseTo(after.heightPx() / 2.0, within(1.0));
        assertThat(after.groundMetersPerPixel()).isCloseTo(before.groundMetersPerPixel(), within(1.0));
        assertThat(differing(pixels, mapPixels())).isGreaterThan(pixels.length / 20);
        NorthArrow arrow = (NorthArrow) node("#north-arrow");
        assertThat(fx(arrow::isVisible)).isTrue();
        // west of the middle meridian true north lies to the right of up
        assertThat(fx(arrow::turnDeg)).isPositive().isCloseTo(after.northDeg(), within(1e-9));

        interact(() -> workspace().map().requestFocus());
        press(KeyCode.HOME).release(KeyCode.HOME);
        waitForMap();
        assertThat(code()).isEqualTo("ESRI:102009");
        choose("projection-EPSG-3857");
        waitUntil(() -> state().viewport().get().projection().code().equals("EPSG:3857"));
        waitForMap();
        assertThat(fx(() -> node("#north-arrow").isVisible())).isFalse();
    }

    @Test
    void aCodeIsAskedForAndAnUnknownOneIsTold() throws TimeoutException {
        choose("projection-other");
        TextField field = (TextField) node("#projection-code");
        interact(() -> field.setText("EPSG:99999"));
        clickOn("#projection-use");
        waitUntil(() -> node("#message-bar").isVisible());
        assertThat(textOf("#message")).contains("EPSG:99999");
        assertThat(code()).isEqualTo("EPSG:3857");
        interact(() -> field.setText("6372"));
        clickOn("#projection-use");
        waitUntil(() -> state().viewport().get().projection().code().equals("EPSG:6372"));
        waitForMap();
        assertThat(fx(() -> node("#projection-panel").isVisible())).isFalse();
    }
}
