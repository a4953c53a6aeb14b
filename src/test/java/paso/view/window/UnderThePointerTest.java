package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paso.geo.LonLat;
import paso.view.RealWindow;
import paso.view.words.Phrases;

/** Tip and coordinates are those of what is under the pointer now, also where it rests and the map moves. */
class UnderThePointerTest extends RealWindow {

    private static final String LUKEVILLE = "lukeville";

    @BeforeEach
    void openWindow() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
    }

    private LonLat lukeville() {
        return state().scene().find(LUKEVILLE).orElseThrow().anchor().orElseThrow();
    }

    private Point2D onPane(LonLat place) {
        return fx(() -> new Point2D(
                state().viewport().get().pixelXOf(place),
                state().viewport().get().pixelYOf(place)));
    }

    private Point2D onScreen(Point2D onPane) {
        return fx(() -> workspace().map().localToScreen(onPane));
    }

    private Optional<Node> tip() {
        return fx(() -> workspace().map().lookupAll(".map-tip").stream()
                .filter(Node::isVisible)
                .findFirst());
    }

    private String positionToldAt(Point2D onPane) {
        return fx(() -> text().position(
                        workspace().map().placeAt(onPane.getX(), onPane.getY()),
                        state().viewport().get().groundMetersPerPixel()));
    }

    private Phrases text() {
        return new Phrases(state().language().get());
    }

    private Point2D pointAtLukeville() throws TimeoutException {
        moveTo(onScreen(onPane(lukeville())));
        waitUntil(() -> tip().isPresent());
        return fx(() ->
                workspace().map().screenToLocal(robotContext().getBaseRobot().retrieveMouse()));
    }

    @Test
    void theTipGoesWhenTheWholeStoryIsFlownTo() throws TimeoutException {
        interact(() -> state().moveTo(state().viewport().get().draggedBy(180, 120)));
        waitForMap();
        Point2D at = pointAtLukeville();

        focusMap();
        type(KeyCode.HOME);
        waitUntil(() -> onPane(lukeville()).distance(at) > 100);
        waitUntil(() -> !state().hoveredId().get().equals(Optional.of(LUKEVILLE)));
        assertThat(tip().map(tip -> namesIn(tip)).orElse(List.of())).doesNotContain("Lukeville");
    }

    @Test
    void theTipGoesWhenTheWheelMovesTheMapUnderIt() throws TimeoutException {
        Point2D at = pointAtLukeville();

        interact(() -> state().moveTo(state().viewport().get().zoomedAbout(at.getX() + 400, at.getY() + 300, 3)));
        assertThat(tip()).isEmpty();
    }

    @Test
    void coordinatesFollowTheMapUnderARestingPointer() throws TimeoutException {
        Point2D at = pointAtLukeville();
        assertThat(textOf(".position-label")).startsWith(positionToldAt(at));
        String before = textOf(".position-label");

        interact(() -> state().moveTo(state().viewport().get().draggedBy(120, 80)));
        assertThat(textOf(".position-label")).isNotEqualTo(before).startsWith(positionToldAt(at));
    }

    @Test
    void whatTheKeyboardPointsToTakesItsTipAlong() throws TimeoutException {
        focusMap();
        type(KeyCode.TAB);
        waitUntil(() -> tip().isPresent());
        Bounds before = fx(() -> tip().orElseThrow().getBoundsInParent());

        interact(() -> state().moveTo(state().viewport().get().draggedBy(40, 30)));
        Bounds after = fx(() -> tip().orElseThrow().getBoundsInParent());
        assertThat(after.getMinX() - before.getMinX()).isBetween(38.0, 42.0);
        assertThat(after.getMinY() - before.getMinY()).isBetween(28.0, 32.0);

        interact(() -> state().moveTo(state().viewport().get().draggedBy(4000, 0)));
        assertThat(tip()).isEmpty();
    }

    private static List<String> namesIn(Node tip) {
        return tip.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
