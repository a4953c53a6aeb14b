package paso.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.portrayal.inset.InsetView;
import paso.view.RealWindow;
import paso.view.picture.InsetPicture;
import paso.view.window.WindowStart;

/** Where the map lies, in the real window: seen, clicked and dragged as a person does. */
class OverviewInsetTest extends RealWindow {

    @BeforeEach
    void openWindow() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
    }

    private OverviewInset overview() {
        return workspace().map().overview();
    }

    private InsetView view() {
        return fx(() -> overview().view().orElseThrow());
    }

    private Viewport viewport() {
        return fx(() -> state().viewport().get());
    }

    /** The place in the middle of what the sheets leave free. */
    private LonLat middle() {
        return fx(() -> {
            Viewport viewport = state().viewport().get();
            Insets covered = state().covered().get();
            return viewport.placeAt(
                    (covered.leftPx() + viewport.widthPx() - covered.rightPx()) / 2,
                    (covered.topPx() + viewport.heightPx() - covered.bottomPx()) / 2);
        });
    }

    /** Where a place on the inset is on the screen. */
    private Point2D onScreen(LonLat place) {
        InsetView view = view();
        return fx(() -> overview()
                .localToScreen(
                        InsetPicture.SIDE_PX / 2
                                + InsetPicture.RADIUS_PX * view.cap().x(place),
                        InsetPicture.SIDE_PX / 2
                                - InsetPicture.RADIUS_PX * view.cap().y(place)));
    }

    private void settle() throws TimeoutException {
        waitForMap();
        Viewport[] before = {viewport()};
        waitUntil(() -> {
            boolean same = before[0].equals(state().viewport().get());
            before[0] = state().viewport().get();
            return same && workspace().map().isUpToDate();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void itIsThereOverNothingElseWithTheMapsFrameInIt() {
        assertThat(fx(() -> overview().isVisible())).isTrue();
        Bounds box = fx(() -> overview().localToScene(overview().getLayoutBounds()));
        for (String other : new String[] {"#map-zoom-in", "#layers-sheet", "#status-sheet", "#timeline-sheet"}) {
            lookup(other).tryQuery().filter(node -> fx(node::isVisible)).ifPresent(node -> assertThat(
                            fx(() -> node.localToScene(node.getLayoutBounds()).intersects(box)))
                    .as(other)
                    .isFalse());
        }
        assertThat(view().middle().lonDeg()).isCloseTo(middle().lonDeg(), within(1e-6));
        assertThat(fx(() -> overview().getAccessibleText())).contains("N").contains("W");
        // labels keep out of it
        assertThat(fx(() -> state().request(1).covered())).anyMatch(covered -> covered.width() == InsetPicture.SIDE_PX);
    }

    @Test
    void aClickGoesThereWithoutZooming() throws TimeoutException {
        Viewport before = viewport();
        LonLat target = LonLat.ofDegrees(-75, 5);
        clickOn(onScreen(target));
        waitUntil(() -> Math.abs(middleNow().lonDeg() - target.lonDeg()) < 2);
        settle();

        assertThat(middle().lonDeg()).isCloseTo(target.lonDeg(), within(1.5));
        assertThat(middle().latDeg()).isCloseTo(target.latDeg(), within(1.5));
        assertThat(viewport().metersPerPixel()).isEqualTo(before.metersPerPixel());
        assertThat(fx(() -> state().canGoBack().get())).isTrue();
    }

    private LonLat middleNow() {
        Viewport viewport = state().viewport().get();
        Insets covered = state().covered().get();
        return viewport.placeAt(
                (covered.leftPx() + viewport.widthPx() - covered.rightPx()) / 2,
                (covered.topPx() + viewport.heightPx() - covered.bottomPx()) / 2);
    }

    @Test
    void draggingTheFramePansAndTheGlobeHoldsStillMeanwhile() throws TimeoutException {
        InsetView before = view();
        LonLat from = middle();
        double scale = viewport().metersPerPixel();
        Point2D start = onScreen(from);
        moveTo(start);
        press(MouseButton.PRIMARY);
        moveTo(start.add(5, -3));
        moveTo(start.add(16, -10));
        waitForMap();
        InsetView during = view();
        assertThat(during.cap()).isEqualTo(before.cap());
        LonLat now = middle();
        assertThat(during.cap().x(now) - before.cap().x(from)).isCloseTo(16 / InsetPicture.RADIUS_PX, within(0.03));
        assertThat(during.cap().y(now) - before.cap().y(from)).isCloseTo(10 / InsetPicture.RADIUS_PX, within(0.03));
        release(MouseButton.PRIMARY);
        settle();

        assertThat(middle().lonDeg()).isCloseTo(now.lonDeg(), within(1e-6));
        assertThat(viewport().metersPerPixel()).isEqualTo(scale);
        // one step back undoes the whole drag
        interact(() -> state().goBack());
        assertThat(middle().lonDeg()).isCloseTo(from.lonDeg(), within(1e-6));
    }

    @Test
    void playingTimeDoesNotDrawItAnew() throws TimeoutException {
        int before = fx(() -> overview().drawn());
        for (int day = 0; day < 5; day++) {
            interact(() -> workspace().playback().stepForward());
            waitForMap();
        }
        assertThat(fx(() -> overview().drawn())).isEqualTo(before);

        interact(() -> state().theme().set(paso.style.Theme.DARK));
        waitForMap();
        assertThat(fx(() -> overview().drawn())).isEqualTo(before + 1);
    }

    @Test
    void aKeyAndAButtonFoldItForGood() throws TimeoutException {
        focusMap();
        press(KeyCode.O).release(KeyCode.O);
        waitUntil(() -> !overview().isVisible());
        assertThat(fx(() -> state().overview().get())).isEmpty();
        interact(() -> stage.setWidth(1400));
        settle();
        assertThat(fx(() -> overview().isVisible())).isFalse();
        clickOn("#map-overview");
        waitUntil(() -> overview().isVisible());
        settle();
        assertThat(fx(() -> state().overview().get())).isPresent();
    }

    @Test
    void itMakesRoomWhereTheSheetsLeaveLittleOfTheMap() throws TimeoutException {
        interact(() -> {
            stage.setWidth(880);
            stage.setHeight(640);
        });
        waitUntil(() -> !overview().isVisible());
        interact(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
        });
        waitUntil(() -> overview().isVisible());
    }

    @Test
    void arrowsMoveTheMapByHalfOfItFromTheInset() throws TimeoutException {
        LonLat before = middle();
        interact(() -> overview().requestFocus());
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        waitUntil(() -> middleNow().lonDeg() > before.lonDeg() + 5);
        settle();
        assertThat(middle().latDeg()).isCloseTo(before.latDeg(), within(0.01));
    }
}
