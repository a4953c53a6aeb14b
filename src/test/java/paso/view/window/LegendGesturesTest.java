package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import paso.geo.Bounds;
import paso.geo.Viewport;
import paso.model.LayerKey;
import paso.portrayal.request.LegendEntry;
import paso.view.RealWindow;

/** The lines of the legend under hands: a click hides and shows, a double click goes there, and keys do the same. */
class LegendGesturesTest extends RealWindow {

    @BeforeEach
    void openWindow() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
        // room for the whole legend
        focusMap();
        type(KeyCode.F8);
        waitForMap();
    }

    private Node row(String accessible) {
        return fx(() -> node("#legend").lookupAll(".legend-row").stream()
                .filter(row -> row.getAccessibleText().startsWith(accessible))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line of the legend for " + accessible)));
    }

    private boolean isShown(String layer) {
        return fx(() -> state().document()
                .newest()
                .find(new LayerKey(layer))
                .orElseThrow()
                .visible());
    }

    private LegendEntry suspended() {
        return fx(() -> state().portrayer().get().legend(state().request(1)).stream()
                .filter(entry -> entry.layer().equals("rail")
                        && entry.label().in(state().language().get()).equals("Suspended"))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aClickHidesTheLayerOfALineAndAnotherBringsItBack() throws TimeoutException {
        int[] with = mapPixels();
        clickOn(row("Closed, Ports of entry"));
        waitUntil(() -> !isShown("ports"));
        waitForMap();
        assertThat(differing(with, mapPixels())).isGreaterThan(40);

        Node hidden = row("Ports of entry, hidden");
        assertThat(fx(() -> ((Tooltip) hidden.getProperties().get("javafx.scene.control.Tooltip")).getText()))
                .contains("shows");
        clickOn(hidden);
        waitUntil(() -> isShown("ports"));
        waitForMap();
        assertThat(differing(with, mapPixels())).isZero();
    }

    @Test
    void aDoubleClickGoesToWhatALineStandsForAndHidesNothing() throws TimeoutException {
        Bounds extent = fx(() -> state().portrayer().get().extentOf(suspended(), state().request(1)))
                .orElseThrow();
        Viewport before = fx(() -> state().viewport().get());
        doubleClickOn(row("Suspended, Rail lines"));
        waitUntil(() -> !state().viewport().get().equals(before));
        waitForMap();
        assertShows(extent);
        assertThat(isShown("rail")).isTrue();
    }

    private void assertShows(Bounds degrees) throws TimeoutException {
        waitUntil(() -> {
            Bounds seen = state().seenExtent();
            return seen.minX() <= degrees.minX()
                    && seen.maxX() >= degrees.maxX()
                    && seen.minY() <= degrees.minY()
                    && seen.maxY() >= degrees.maxY();
        });
    }

    @Test
    void keysDoTheSameAndTheFocusIsSeen() throws TimeoutException {
        Bounds extent = fx(() -> state().portrayer().get().extentOf(suspended(), state().request(1)))
                .orElseThrow();
        Node row = row("Suspended, Rail lines");
        interact(row::requestFocus);
        type(KeyCode.Z);
        waitForMap();
        assertShows(extent);

        Node again = row("Suspended, Rail lines");
        interact(again::requestFocus);
        type(KeyCode.TAB);
        press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(fx(() -> again.getPseudoClassStates().stream()
                        .map(Object::toString)
                        .anyMatch(Set.of("focus-visible")::contains)))
                .as("the line shows that it has the focus")
                .isTrue();
        type(KeyCode.ENTER);
        assertThat(isShown("rail")).isFalse();
        interact(() -> row("Rail lines, hidden").requestFocus());
        type(KeyCode.SPACE);
        assertThat(isShown("rail")).isTrue();
    }

    @Test
    void aLineSaysWhatItsGesturesDoInTheLanguageOfTheWindow() {
        assertThat(tipOf(row("Closed, Ports of entry"))).contains("Click").contains("double click");
        clickOn("#language-toggle");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tipOf(row("Cerrad"))).contains("doble clic");
    }

    private String tipOf(Node row) {
        return fx(() -> ((Tooltip) row.getProperties().get("javafx.scene.control.Tooltip")).getText());
    }
}
