package paso.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paso.view.SheetData.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.Scene;
import paso.portrayal.Portrayer;
import paso.render.Fonts;
import paso.style.Styles;
import paso.view.MadeUp;
import paso.view.OwnStage;
import paso.view.SheetData;
import paso.view.axis.AxisTime;
import paso.view.axis.TimeAxis;
import paso.view.axis.TimelineLayout;
import paso.view.control.Commands;
import paso.view.counts.CountsChart;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.state.Playback;
import paso.view.words.Phrases;

/** The sheet of time under a robot's hands: rows, groups, sorts, zoom, and 10,000 lanes. */
class TimelineSheetTest extends OwnStage {

    private static final int WIDTH_PX = 1240;
    private static final int HEIGHT_PX = 212;
    private static final double ON_NAMES_X = 60;
    private static final double ON_BINS_Y = 40;

    private Navigator navigator;
    private TimelineSheet sheet;

    @BeforeEach
    void openSheet() throws TimeoutException {
        open(SheetData.newState());
    }

    private void open(MapState shown) throws TimeoutException {
        show(WIDTH_PX, HEIGHT_PX, () -> {
            state = shown;
            navigator = new Navigator(state);
            sheet = new TimelineSheet(
                    state,
                    navigator,
                    new Playback(state, () -> Instant.parse("2023-12-20T18:00:00Z")),
                    new Commands(),
                    address -> {},
                    () -> {});
            Pane root = new Pane(sheet) {
                @Override
                protected void layoutChildren() {
                    sheet.resizeRelocate(0, 0, getWidth(), getHeight());
                }
            };
            return root;
        });
    }

    @AfterEach
    void stopWhatMoves() {
        interact(() -> {
            navigator.stop();
        });
    }

    private TimelineChart chart() {
        return sheet.chart();
    }

    private Point2D onChart(double x, double y) {
        return chart().localToScreen(x, y);
    }

    private double xOf(String day) {
        return TimelineLayout.LABEL_PX + chart().axis().x(AxisTime.ofDay(LocalDate.parse(day)) + 0.5);
    }

    private double middlePx(int row) {
        return chart().parts().rowTopPx(row) + TimelineLayout.LANE_PX / 2;
    }

    private int rowOf(String laneId) {
        return chart().rows().rowOf(laneId).orElseThrow();
    }

    private boolean isSeen(String laneId) {
        int row = rowOf(laneId);
        return row >= chart().parts().firstRow() && row < chart().parts().endRow();
    }

    private List<String> lanes() {
        return chart().rows().lanes().stream().map(Lane::id).toList();
    }

    private void choose(LaneChoice choice) {
        interact(() -> chart().choice().set(choice));
        settle();
    }

    /** One notch of a wheel, turned away from the person. */
    private void wheelUp(double x, double y, boolean ctrl) {
        Canvas canvas = lookup("#timeline-canvas").query();
        Point2D screen = onChart(x, y);
        Point2D inScene = chart().localToScene(x, y);
        interact(() -> Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        inScene.getX(),
                        inScene.getY(),
                        screen.getX(),
                        screen.getY(),
                        false,
                        ctrl,
                        false,
                        false,
                        false,
                        false,
                        0,
                        40,
                        0,
                        40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(canvas, inScene.getX(), inScene.getY()))));
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Label label && label.getText() != null) {
            texts.add(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }

    // rows

    @Test
    void aClickOnABarSelectsAndSetsTheDate() {
        clickOn(onChart(xOf("2023-10-03"), middlePx(rowOf("nogales-morley"))));
        assertThat(state.selectedId().get()).contains("nogales-morley");
        assertThat(state.asOf().get()).isEqualTo(noon("2023-10-03"));
    }

    @Test
    void aDragOverBarsMovesTheDateAndSelectsNothing() {
        drag(onChart(xOf("2023-10-03"), middlePx(1)), MouseButton.PRIMARY);
        moveTo(onChart(xOf("2023-11-03"), middlePx(1)));
        drop();
        assertThat(state.selectedId().get()).isEmpty();
        assertThat(state.asOf().get()).isEqualTo(noon("2023-11-03"));
    }

    @Test
    void allShowsEveryPortAndLineAndBack() {
        List<String> changed = lanes();
        assertThat(changed).doesNotContain("san-ysidro");
        clickOn("#lanes-all");
        assertThat(lanes()).contains("san-ysidro").containsAll(changed);
        assertThat(chart().rows().lanes())
                .filteredOn(lane -> lane.marks().isEmpty())
                .hasSize(SheetData.SCENE.ports().size()
                        + SheetData.SCENE.railLines().size());
        clickOn("#lanes-all");
        assertThat(lanes()).isEqualTo(changed);
    }

    @Test
    void theMenuSortsAndGroups() {
        chooseInMenu("Most days closed first");
        List<Double> closed = chart().rows().lanes().stream()
                .filter(lane -> lane.group().kind() == LaneGroup.Kind.FIELD_OFFICE && !lane.isConstant())
                .map(Lane::daysClosed)
                .toList();
        assertThat(closed).hasSizeGreaterThan(3).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        chooseInMenu("First change first");
        assertThat(lanes().indexOf("nogales-morley")).isLessThan(lanes().indexOf("lukeville"));
        chooseInMenu("Group by field office and operator");
        assertThat(chart().rows().get(0)).isInstanceOf(LaneRow.Heading.class);
    }

    private void chooseInMenu(String words) {
        clickOn("#lanes-menu");
        clickOn(words);
        settle();
    }

    @Test
    void aHeadingFoldsItsGroupByMouseAndByKeyboard() {
        choose(LaneChoice.FIRST.withGrouped(true));
        int all = chart().rows().size();
        clickOn(onChart(ON_NAMES_X, middlePx(0)));
        assertThat(chart().rows().size()).isLessThan(all);
        assertThat(lanes()).doesNotContain("san-ysidro-pedwest");
        clickOn(onChart(ON_NAMES_X, middlePx(0)));
        assertThat(chart().rows().size()).isEqualTo(all);
        interact(() -> chart().requestFocus());
        type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(lanes()).doesNotContain("san-ysidro-pedwest");
        type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(state.selectedId().get()).contains("lukeville");
    }

    @Test
    void theSelectedLaneComesIntoViewFromAFoldedGroup() {
        LaneGroup laredo = laneOf("eagle-pass-bridge-1").group();
        choose(LaneChoice.FIRST.withGrouped(true).withFlipped(laredo));
        assertThat(lanes()).doesNotContain("eagle-pass-bridge-1");
        select("eagle-pass-bridge-1");
        assertThat(isSeen("eagle-pass-bridge-1")).isTrue();
    }

    private Lane laneOf(String id) {
        return TimelineModel.of(state.scene(), Language.EN).laneOf(id).orElseThrow();
    }

    @Test
    void theSelectedLaneComesIntoViewThoughItNeverChanged() {
        assertThat(lanes()).doesNotContain("brownsville-bm");
        select("brownsville-bm");
        assertThat(isSeen("brownsville-bm")).isTrue();
        select("lukeville");
        assertThat(lanes()).doesNotContain("brownsville-bm");
        assertThat(isSeen("lukeville")).isTrue();
    }

    @Test
    void theSelectedEventIsSeenOnTheLaneOfItsKindAndCanBeClickedThere() {
        select("event-001");
        int row = rowOf("events:closure");
        assertThat(isSeen("events:closure")).isTrue();
        interact(() -> state.selectedId().set(Optional.empty()));
        clickOn(onChart(xOf("2023-09-14"), middlePx(row)));
        assertThat(state.selectedId().get()).contains("event-001");
    }

    // time

    @Test
    void theWheelZoomsAboutThePointerOverTheHistogramAndWithCtrlAnywhere() {
        double x = xOf("2023-12-10");
        double before = chart().axis().time(x - TimelineLayout.LABEL_PX);
        wheelUp(x, ON_BINS_Y, false);
        TimeAxis once = chart().axis();
        assertThat(once.isWhole()).isFalse();
        assertThat(once.time(x - TimelineLayout.LABEL_PX)).isCloseTo(before, within(1e-6));
        wheelUp(x, middlePx(2), true);
        assertThat(chart().axis().pxPerDay()).isGreaterThan(once.pxPerDay());
        assertThat(chart().axis().time(x - TimelineLayout.LABEL_PX)).isCloseTo(before, within(1e-6));
    }

    @Test
    void theWheelOverRowsScrollsThem() {
        interact(() -> chart().scrollRows(10));
        TimeAxis axis = chart().axis();
        double scrolled = chart().parts().scrollPx();
        wheelUp(500, middlePx(chart().parts().firstRow() + 1), false);
        assertThat(chart().parts().scrollPx()).isEqualTo(scrolled - 2 * TimelineLayout.LANE_PX);
        assertThat(chart().axis()).isEqualTo(axis);
    }

    @Test
    void aDragOnTheHistogramPansWhatIsZoomedAndAClickStillSetsTheDate() {
        interact(() -> chart().zoomBy(4));
        double from = chart().axis().from();
        drag(onChart(500, ON_BINS_Y), MouseButton.PRIMARY);
        moveTo(onChart(560, ON_BINS_Y));
        moveTo(onChart(620, ON_BINS_Y));
        drop();
        assertThat(chart().axis().from()).isLessThan(from);
        assertThat(state.asOf().get()).isEqualTo(noon("2023-12-27"));
        clickOn(onChart(xOf("2023-12-10"), ON_BINS_Y));
        assertThat(state.asOf().get()).isEqualTo(noon("2023-12-10"));
    }

    @Test
    void fitShowsAllOfTheTimeAgain() {
        Node fit = lookup("#timeline-fit").query();
        assertThat(fit.isVisible()).isFalse();
        interact(() -> chart().zoomBy(4));
        clickOn(fit);
        assertThat(chart().axis().isWhole()).isTrue();
        interact(() -> chart().zoomBy(4));
        doubleClickOn(onChart(400, ON_BINS_Y));
        assertThat(chart().axis().isWhole()).isTrue();
    }

    @Test
    void thePlayheadGlowsOnlyWhileKeysMoveIt() {
        clickOn(onChart(ON_NAMES_X, ON_BINS_Y));
        assertThat(lookup(".playhead-knob").query().getEffect()).isNull();
        for (int i = 0; i < 40 && !chart().isFocusVisible(); i++) {
            type(KeyCode.TAB);
        }
        settle();
        assertThat(chart().isFocusVisible()).isTrue();
        assertThat(lookup(".playhead-knob").query().getEffect()).isNotNull();
        assertThat(lookup("#timeline-playhead").<javafx.scene.shape.Line>query().getStrokeDashArray())
                .isEmpty();
    }

    // words and room

    @Test
    void controlsSpeakTheLanguageAndGroupsStayFolded() {
        choose(LaneChoice.FIRST
                .withGrouped(true)
                .withFlipped(laneOf("lukeville").group()));
        interact(() -> state.language().set(Language.ES));
        assertThat(lookup("#lanes-all").<ToggleButton>query().getText()).isEqualTo("Todo");
        assertThat(texts(sheet)).contains("Sucesos y cambios");
        assertThat(lanes()).doesNotContain("lukeville");
        LaneRow.Heading heading = (LaneRow.Heading) chart().rows().get(0);
        assertThat(heading.group().name()).isEqualTo("Oficina de San Diego");
    }

    @Test
    void monthlyCountsTakeTheirRoomFromTheLanes() {
        double alone = chart().getHeight();
        interact(() -> state.charts().set(true));
        settle();
        assertThat(chart().getHeight()).isEqualTo(alone - CountsChart.HEIGHT_PX);
        assertThat(sheet.counts().getWidth()).isEqualTo(chart().getWidth());
        interact(() -> state.charts().set(false));
        settle();
        assertThat(chart().getHeight()).isEqualTo(alone);
    }

    // many

    private static MapState manyPorts() {
        Scene scene = MadeUp.manyPorts(10_000);
        Portrayer portrayer = Portrayer.of(scene, Styles.shipped(), new Fonts(), WebMercator.INSTANCE);
        return new MapState(
                portrayer, Viewport.fitting(WebMercator.INSTANCE, scene.info().home(), 1000, 700, Insets.NONE));
    }

    @Test
    void tenThousandLanesScrollToTheLast() throws TimeoutException {
        open(manyPorts());
        assertThat(chart().rows().size()).isEqualTo(10_000);
        ScrollBar bar = lookup(".scroll-bar")
                .match(ScrollBar::isVisible)
                .match(node -> node.getParent() == chart())
                .query();
        interact(() -> bar.setValue(bar.getMax()));
        settle();
        assertThat(isSeen("port-9999")).isTrue();
        assertThat(chart().parts().endRow()).isEqualTo(10_000);
        clickOn(onChart(ON_NAMES_X, middlePx(9_999)));
        assertThat(state.selectedId().get()).contains("port-9999");
        select("port-5000");
        assertThat(isSeen("port-5000")).isTrue();
    }

    @Test
    void onlyTheRowsInViewArePainted() {
        Scene scene = MadeUp.manyPorts(10_000);
        TimelineModel model = TimelineModel.of(scene, Language.EN);
        LaneRows rows = LaneRows.of(model.lanes(), LaneChoice.FIRST);
        TimelineLayout layout = new TimelineLayout(1000, 400, rows.size(), 0, 0).showing(7_000);
        TimelinePainter painter = new TimelinePainter(
                model,
                new Phrases(Language.EN),
                state.portrayer().get().roles(state.theme().get()));
        List<Integer> asked = new ArrayList<>();
        interact(() -> painter.paint(
                new Canvas(1000, 400).getGraphicsContext2D(),
                layout,
                TimeAxis.whole(model.firstDay(), model.lastDay(), layout.chartWidthPx()),
                row -> {
                    asked.add(row);
                    return rows.get(row);
                },
                new Marked(Optional.empty(), Optional.empty(), -1, -1)));
        int seen = (int) (layout.lanesHeightPx() / TimelineLayout.LANE_PX);
        assertThat(asked)
                .isEqualTo(
                        IntStream.rangeClosed(7_000 - seen + 1, 7_000).boxed().toList());
    }
}
