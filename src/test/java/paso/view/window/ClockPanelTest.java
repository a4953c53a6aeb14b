package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paso.portrayal.request.MapRequest;
import paso.render.CancelFlag;
import paso.render.RasterPainter;
import paso.time.AsOf;
import paso.time.TimeLength;
import paso.time.TimeLength.Unit;
import paso.time.TimeWindow;
import paso.view.RealWindow;
import paso.view.state.Playback;
import paso.view.timeline.TimelineChart;

/** Sets and drives the clock in the real window, by mouse and by keys. */
class ClockPanelTest extends RealWindow {

    @BeforeEach
    void openWindow() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
        focusMap();
        type(KeyCode.T);
    }

    private AsOf now() {
        return fx(() -> state().asOf().get());
    }

    private Playback playback() {
        return workspace().playback();
    }

    private void typeInto(String field, String text) {
        clickOn(field);
        interact(() -> lookup(field).<TextField>query().clear());
        write(text);
        type(KeyCode.ENTER);
    }

    @Test
    void aSpeedIsChosenOrTypedAndNonsenseIsMarkedAndChangesNothing() {
        clickOn("#clock-speed-1w");
        assertThat(playback().speed().get()).isEqualTo(TimeLength.of(1, Unit.WEEK));
        typeInto("#clock-speed-typed", "3 days");
        assertThat(playback().speed().get()).isEqualTo(TimeLength.of(3, Unit.DAY));
        assertThat(lookup("#clock-speed-1w").<ToggleButton>query().isSelected()).isFalse();
        typeInto("#clock-speed-typed", "fast");
        assertThat(playback().speed().get()).isEqualTo(TimeLength.of(3, Unit.DAY));
        assertThat(node("#clock-speed-typed").getStyleClass()).contains("wrong");
        clickOn("#clock-speed-6h");
        assertThat(node("#clock-speed-typed").getStyleClass()).doesNotContain("wrong");
        assertThat(textOf("#timeline-speed")).isEqualTo("6\u00a0h/s");
    }

    @Test
    void stepsGoByWhatIsChosen() {
        AsOf start = AsOf.noonOf(LocalDate.of(2023, 12, 27));
        clickOn("#clock-step-1mo");
        clickOn("#date-previous-day");
        assertThat(now()).isEqualTo(AsOf.noonOf(LocalDate.of(2023, 11, 27)));
        clickOn("#date-next-day");
        clickOn("#clock-step-1h");
        focusMap();
        type(KeyCode.PERIOD);
        assertThat(now()).isEqualTo(AsOf.local(LocalDateTime.of(2023, 12, 27, 13, 0)));
        type(KeyCode.COMMA);
        assertThat(now()).isEqualTo(start);
    }

    @Test
    void theNextChangeIsOfAnythingOrOfTheSelectedCrossingOnly() {
        interact(() -> state().selectedId().set(Optional.of("lukeville")));
        focusMap();
        type(KeyCode.P);
        assertThat(now()).isEqualTo(AsOf.local(LocalDateTime.of(2023, 12, 27, 0, 0)));
        clickOn("#clock-of-selection");
        focusMap();
        type(KeyCode.N);
        assertThat(now()).isEqualTo(AsOf.local(LocalDateTime.of(2024, 1, 4, 6, 0)));
        type(KeyCode.P);
        assertThat(now()).isEqualTo(AsOf.local(LocalDateTime.of(2023, 12, 4, 0, 0)));
    }

    @Test
    void timeCanBeSentToItsEndsAndToNow() {
        clickOn("#clock-first");
        assertThat(now()).isEqualTo(AsOf.noonOf(LocalDate.of(2023, 9, 1)));
        clickOn("#clock-now");
        assertThat(now()).isEqualTo(AsOf.exactly(NOW));
        clickOn("#clock-last");
        assertThat(now()).isEqualTo(AsOf.noonOf(LocalDate.of(2024, 2, 1)));
        focusMap();
        press(KeyCode.SHIFT).type(KeyCode.HOME).release(KeyCode.SHIFT);
        assertThat(now()).isEqualTo(AsOf.noonOf(LocalDate.of(2023, 9, 1)));
        type(KeyCode.END);
        assertThat(now()).isEqualTo(AsOf.noonOf(LocalDate.of(2024, 2, 1)));
    }

    @Test
    void playingStopsAtTheEndAndStartsOverWhereThatIsWanted() throws TimeoutException {
        AsOf nearTheEnd = AsOf.local(LocalDateTime.of(2024, 2, 1, 6, 0));
        interact(() -> {
            playback().speed().set(TimeLength.of(1, Unit.WEEK));
            state().clock().goTo(nearTheEnd);
        });
        focusMap();
        type(KeyCode.SPACE);
        waitUntil(() -> !playback().playing().get());
        assertThat(now()).isEqualTo(AsOf.local(LocalDateTime.of(2024, 2, 1, 23, 59)));

        interact(() -> state().clock().goTo(nearTheEnd));
        type(KeyCode.L);
        assertThat(lookup("#clock-loop").<CheckBox>query().isSelected()).isTrue();
        type(KeyCode.SPACE);
        waitUntil(() -> state().clock().day().isBefore(LocalDate.of(2023, 9, 20)));
        assertThat(fx(() -> playback().playing().get())).isTrue();
        type(KeyCode.SPACE);
        assertThat(fx(() -> playback().playing().get())).isFalse();
    }

    @Test
    void whatPlaysStandsOnlyAtWholeFramesFromWhereItBegan() throws TimeoutException {
        AsOf start = AsOf.local(LocalDateTime.of(2023, 12, 1, 0, 0));
        interact(() -> state().clock().goTo(start));
        boolean[] strayed = new boolean[1];
        int[] moments = new int[1];
        interact(() -> state().asOf().addListener((property, was, is) -> {
            long minutes =
                    java.time.Duration.between(start.onAxis(), is.onAxis()).toMinutes();
            strayed[0] |= minutes % Playback.frameMinutes(playback().speed().get()) != 0;
            moments[0]++;
        }));
        focusMap();
        type(KeyCode.SPACE);
        waitUntil(() -> moments[0] > 20);
        type(KeyCode.SPACE);
        assertThat(strayed[0]).isFalse();
    }

    @Test
    void whatIsSeenAfterPlayingIsThePictureOfThatMoment() throws TimeoutException {
        interact(() -> {
            playback().speed().set(TimeLength.of(2, Unit.DAY));
            state().clock().goTo(AsOf.local(LocalDateTime.of(2023, 12, 24, 0, 0)));
        });
        focusMap();
        type(KeyCode.SPACE);
        waitUntil(() -> state().clock().day().isAfter(LocalDate.of(2023, 12, 30)));
        type(KeyCode.SPACE);
        waitForMap();
        MapRequest request =
                fx(() -> workspace().map().picture().portrayal().orElseThrow().request());
        assertThat(request.asOf()).isEqualTo(now());
        int[] painted =
                new int[request.viewport().widthPx() * request.viewport().heightPx()];
        try (RasterPainter painter = new RasterPainter(content().fonts())) {
            painter.paint(content().portrayer().portray(request).displayList(), painted, new CancelFlag());
        }
        assertThat(differing(painted, mapPixels())).isZero();
    }

    @Test
    void aWindowOfTimeIsABandOnTheTimelineAndAWholeTrailCanBeKept() throws TimeoutException {
        clickOn("#clock-window-1w");
        assertThat(fx(() -> state().clock().window().get()))
                .contains(new TimeWindow(TimeLength.of(1, Unit.WEEK), false));
        clickOn("#clock-cumulative");
        assertThat(fx(() -> state().clock().window().get()))
                .contains(new TimeWindow(TimeLength.of(1, Unit.WEEK), true));
        TimelineChart chart = lookup(".timeline-chart").query();
        Rectangle band = lookup("#timeline-window").query();
        assertThat(band.isVisible()).isTrue();
        assertThat(band.getWidth()).isCloseTo(7 * chart.axis().pxPerDay(), within(1.0));
        assertThat(band.getX() + band.getWidth()).isCloseTo(chart.playheadX(), within(1.0));
        typeInto("#clock-window-typed", "10 d");
        waitForMap();
        assertThat(band.getWidth()).isCloseTo(10 * chart.axis().pxPerDay(), within(1.0));
        clickOn("#clock-window-none");
        assertThat(band.isVisible()).isFalse();
    }

    @Test
    void eventsAreToldInWordsOnTheMapWhenAskedFor() throws TimeoutException {
        int[] without = mapPixels();
        clickOn("#clock-callouts");
        waitForMap();
        assertThat(differing(without, mapPixels())).isGreaterThan(3000);
        clickOn("#clock-callouts");
        waitForMap();
        assertThat(differing(without, mapPixels())).isZero();
    }

    @Test
    void thePanelClosesByEscapeByItsKeyAndByAPressBesideIt() {
        assertThat(node("#clock-panel").isVisible()).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(node("#clock-panel").isVisible()).isFalse();
        type(KeyCode.T);
        assertThat(node("#clock-panel").isVisible()).isTrue();
        clickOn("#layers");
        assertThat(node("#clock-panel").isVisible()).isFalse();
    }
}
