package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paso.model.Language;
import paso.view.RealWindow;

/** What drops down over the map: found things, menus. */
class SearchAndMenuTest extends RealWindow {

    @BeforeEach
    void openWindow() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
    }

    private List<Label> foundNames() {
        return fx(() -> node("#search-results").lookupAll(".search-row").stream()
                .map(row -> (Label) row.lookup(".label"))
                .toList());
    }

    private List<String> found(String query) throws TimeoutException {
        clickOn("#search-field");
        interact(() -> ((javafx.scene.control.TextField) node("#search-field")).setText(query));
        waitUntil(() -> node("#search-results").isVisible());
        return fx(() -> foundNames().stream().map(Label::getText).toList());
    }

    @Test
    void crossingsThatAreNotOpenAreOfferedFirstAndTheStationAfterAllCrossings() throws TimeoutException {
        assertThat(found("eagle pass"))
                .startsWith(
                        "Eagle Pass International Bridge 1",
                        "Eagle Pass Bridge 2 (Camino Real)",
                        "Eagle Pass rail bridge (Union Pacific)")
                .contains("Eagle Pass");
        assertThat(found("presidio - ojinaga")).startsWith("Presidio – Ojinaga rail bridge", "Presidio – Ojinaga");
    }

    @Test
    void namesAreFoundInSpanishAndWrittenOutWhereThereIsRoom() throws TimeoutException {
        interact(() -> state().language().set(Language.ES));
        assertThat(found("puente ferroviario")).contains("Puente ferroviario de Eagle Pass (Union Pacific)");
        assertThat(found("linea k")).contains("Línea K: Ciudad Hidalgo – Tapachula – Arriaga – Ixtepec");
        fx(() -> {
            foundNames().forEach(name -> assertThat(((Text) name.lookup(".text")).getText())
                    .as("as it is seen")
                    .isEqualTo(name.getText()));
            return true;
        });
    }

    @Test
    void theMenuOpensWithinTheWindow() throws TimeoutException {
        interact(() -> {
            stage.setWidth(900);
            stage.setHeight(640);
            stage.setX(0);
            stage.setY(0);
        });
        clickOn("#menu-button");
        assertWithinTheWindow(shownMenu());
    }

    @Test
    void soDoesThatOfAPlaceAtTheEdgeOfTheMap() throws TimeoutException {
        interact(() -> stage.setWidth(1000));
        type(KeyCode.F7);
        Point2D edge =
                fx(() -> workspace().map().localToScreen(workspace().map().getWidth() - 70, 400));
        interact(() -> Event.fireEvent(
                workspace().map(),
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        fx(() -> workspace().map().getWidth() - 70),
                        400,
                        edge.getX(),
                        edge.getY(),
                        false,
                        null)));
        assertWithinTheWindow(shownMenu());
    }

    private ContextMenu shownMenu() throws TimeoutException {
        waitUntil(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        return fx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private void assertWithinTheWindow(ContextMenu menu) {
        fx(() -> {
            assertThat(menu.getWidth()).isPositive();
            assertThat(menu.getX()).isGreaterThanOrEqualTo(stage.getX());
            assertThat(menu.getX() + menu.getWidth()).isLessThanOrEqualTo(stage.getX() + stage.getWidth());
            assertThat(menu.getY() + menu.getHeight()).isLessThanOrEqualTo(stage.getY() + stage.getHeight());
            return true;
        });
    }
}
