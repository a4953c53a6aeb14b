package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.util.WaitForAsyncUtils;
import paso.view.OwnStage;
import paso.view.SheetData;
import paso.view.control.SheetFrame;
import paso.view.state.Navigator;

/** How tall the timeline is, by the hands of a robot. */
class DeskTest extends OwnStage {

    private static final double HEIGHT_PX = 800;

    private SheetFrame timeline;

    @BeforeEach
    void openDesk() throws TimeoutException {
        show(1400, HEIGHT_PX, () -> {
            state = SheetData.newState();
            timeline = frame("timeline");
            Desk desk = new Desk(state, new Navigator(state), new Region(), frame("layers"), frame("status"), timeline);
            return desk;
        });
    }

    private static SheetFrame frame(String id) {
        return new SheetFrame(id, fold -> new Region(), Feather.LIST, new SimpleStringProperty(id));
    }

    private Point2D edge() {
        Node handle = lookup("#timeline-height").query();
        Bounds bounds = handle.localToScreen(handle.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void dragBy(double dyPx) {
        Point2D from = edge();
        drag(from, MouseButton.PRIMARY);
        moveTo(from.add(0, dyPx / 2));
        moveTo(from.add(0, dyPx));
        drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theUpperEdgeIsDraggedAndTheMapsFreePartFollows() {
        double before = state.covered().get().bottomPx();
        dragBy(-100);
        assertThat(timeline.getHeight()).isEqualTo(312);
        assertThat(state.covered().get().bottomPx()).isEqualTo(before + 100);
    }

    @Test
    void itStopsAtAReadableHeightAndAtThreeFifthsOfTheWindow() {
        dragBy(-700);
        assertThat(timeline.getHeight()).isEqualTo(0.6 * HEIGHT_PX);
        dragBy(450);
        assertThat(timeline.getHeight()).isEqualTo(120);
    }

    @Test
    void keysMoveTheEdgeAndADoubleClickBringsTheUsualHeightBack() {
        interact(() -> lookup("#timeline-height").query().requestFocus());
        type(KeyCode.UP).type(KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(timeline.getHeight()).isEqualTo(244);
        type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(timeline.getHeight()).isEqualTo(228);
        doubleClickOn(edge());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(timeline.getHeight()).isEqualTo(212);
    }

    @Test
    void aFoldedTimelineHasNoEdgeToDrag() {
        interact(() -> timeline.folded().set(true));
        assertThat(lookup("#timeline-height").query().isVisible()).isFalse();
    }
}
