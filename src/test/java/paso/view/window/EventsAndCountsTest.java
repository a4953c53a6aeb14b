package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;
import static paso.view.SheetData.local;
import static paso.view.SheetData.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paso.model.Event;
import paso.model.Language;
import paso.time.AsOf;
import paso.view.OwnStage;
import paso.view.SheetData;
import paso.view.axis.AxisTime;
import paso.view.axis.TimelineLayout;
import paso.view.control.Commands;
import paso.view.counts.CountsChart;
import paso.view.event.EventRow;
import paso.view.event.EventText;
import paso.view.state.Navigator;
import paso.view.state.Playback;
import paso.view.timeline.TimelineSheet;

/** The list of events and the monthly counts in the sheet of time, with the real data, under a robot's hands. */
class EventsAndCountsTest extends OwnStage {

    private Navigator navigator;
    private Playback playback;
    private TimelineSheet timeline;
    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void openSheet() throws TimeoutException {
        show(1240, 700, () -> {
            state = SheetData.newState();
            navigator = new Navigator(state);
            playback = new Playback(state, () -> Instant.parse("2023-12-20T18:00:00Z"));
            timeline = new TimelineSheet(state, navigator, playback, new Commands(), opened::add, () -> {});
            Pane root = new Pane(timeline) {
                @Override
                protected void layoutChildren() {
                    double height = timeline.prefHeight(getWidth());
                    timeline.resizeRelocate(0, getHeight() - height, getWidth(), height);
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

    private ListView<EventRow> list() {
        return lookup("#event-list").query();
    }

    private List<String> listed() {
        return list().getItems().stream()
                .filter(EventRow.Entry.class::isInstance)
                .map(row -> ((EventRow.Entry) row).event().name().english())
                .toList();
    }

    private String note() {
        return lookup("#events-note").<Label>query().getText();
    }

    private Label title(String text) {
        interact(() -> list().scrollTo(new EventRow.Entry(event(text))));
        settle();
        return lookup("#event-list .event-title")
                .match((Label label) -> label.getText().equals(text))
                .<Label>query();
    }

    private static Event event(String name) {
        return SheetData.SCENE.events().stream()
                .filter(event -> event.name().english().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String link(Event event) {
        return new EventText(SheetData.SCENE, Language.EN).firstLink(event).orElseThrow();
    }

    private String clipboard() {
        AtomicReference<String> held = new AtomicReference<>("");
        interact(() -> held.set(String.valueOf(Clipboard.getSystemClipboard().getString())));
        return held.get();
    }

    private void clearClipboard() {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("before");
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** As a right click does where the platform has one; the headless one has none. */
    private void askForMenuOn(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        interact(() -> node.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                1,
                1,
                bounds.getMinX() + 1,
                bounds.getMinY() + 1,
                false,
                new PickResult(node, 1, 1))));
        settle();
    }

    // events

    @Test
    void typingNarrowsTheListAndEscapeClearsThenCloses() {
        clickOn("#events-filter");
        write("lukeville");
        settle();
        assertThat(listed()).isNotEmpty().hasSizeLessThan(20);
        assertThat(note()).isEqualTo(listed().size() + " of 101");
        type(KeyCode.ESCAPE);
        settle();
        assertThat(listed()).hasSize(101);
        assertThat(note()).isEqualTo("101");
        assertThat(lookup("#events-filter").<ToggleButton>query().isSelected()).isTrue();
        type(KeyCode.ESCAPE);
        settle();
        assertThat(lookup("#events-filter").<ToggleButton>query().isSelected()).isFalse();
        assertThat(list().isFocused()).isTrue();
    }

    @Test
    void severalCategoriesCanBeOn() {
        clickOn("#events-filter");
        clickOn("#event-categories");
        settle();
        clickOn("Closure  11");
        clickOn("Rail  3");
        settle();
        assertThat(lookup("#event-categories").<MenuButton>query().isShowing()).isTrue();
        assertThat(note()).isEqualTo("14 of 101");
        assertThat(lookup("#event-categories").<MenuButton>query().getText()).isEqualTo("Closure, Rail");
        clickOn("Closure  11");
        settle();
        assertThat(note()).isEqualTo("3 of 101");
        clickOn("All categories");
        settle();
        assertThat(note()).isEqualTo("101");
    }

    @Test
    void categoriesCanBeChosenByKeyAndAreNamedInSpanish() {
        interact(() -> state.language().set(Language.ES));
        clickOn("#events-filter");
        type(KeyCode.TAB);
        settle();
        assertThat(lookup("#event-categories").query().isFocused()).isTrue();
        assertThat(lookup("#event-categories").<MenuButton>query().getText()).isEqualTo("Toda categoría");
        type(KeyCode.SPACE);
        settle();
        type(KeyCode.DOWN, KeyCode.ENTER);
        settle();
        assertThat(state.scene().events()).hasSize(101);
        assertThat(lookup("#event-categories").<MenuButton>query().getText()).isEqualTo("Política");
        assertThat(note()).isEqualTo("20 de 101");
    }

    @Test
    void whereNothingFitsTheListSaysSoAndOffersToClear() {
        clickOn("#events-filter");
        write("xyzzy");
        settle();
        assertThat(listed()).isEmpty();
        assertThat(note()).isEqualTo("0 of 101");
        assertThat(lookup("No event fits.").tryQuery()).isPresent();
        clickOn("#events-clear");
        settle();
        assertThat(listed()).hasSize(101);
        assertThat(lookup("#event-filter-text").<TextField>query().getText()).isEmpty();
    }

    @Test
    void theClocksDayStandsBetweenPastAndComing() {
        at(noon("2023-12-22"));
        int now = list().getItems().indexOf(new EventRow.Now(LocalDate.of(2023, 12, 22)));
        assertThat(event(listed().get(now - 1)).date()).isEqualTo(LocalDate.of(2023, 12, 22));
        assertThat(((EventRow.Entry) list().getItems().get(now + 1)).event().date())
                .isAfter(LocalDate.of(2023, 12, 22));
        assertThat(lookup(".event-now-date")
                        .match((Label label) -> label.getText().equals("22 Dec 2023"))
                        .tryQuery())
                .isPresent();
    }

    @Test
    void theListChangesOnceADayHoweverOftenTheClockTicks() {
        AtomicInteger changes = new AtomicInteger();
        ListChangeListener<EventRow> counting = change -> changes.incrementAndGet();
        interact(() -> list().getItems().addListener(counting));
        for (int minute = 0; minute < 60; minute++) {
            at(local("2023-12-27T13:%02d".formatted(minute)));
        }
        assertThat(changes).hasValue(0);
        at(local("2023-12-28T00:10"));
        assertThat(changes.get()).isBetween(1, 2);
        assertThat(list().getItems()).contains(new EventRow.Now(LocalDate.of(2023, 12, 28)));
    }

    @Test
    void arrowKeysGoOverTheClocksRowAndEnterMovesClockAndMap() {
        at(noon("2023-12-22"));
        clickOn(title("El Paso rail bridges reopened"));
        settle();
        Event reopened = event("El Paso rail bridges reopened");
        assertThat(state.selectedId().get()).contains(reopened.id());
        assertThat(state.emphasis().relatedIds()).contains("el-paso-bnsf-rail");
        int now = list().getItems().indexOf(new EventRow.Now(LocalDate.of(2023, 12, 22)));
        interact(() -> list().getSelectionModel().clearAndSelect(now - 1));
        type(KeyCode.DOWN);
        settle();
        assertThat(list().getSelectionModel().getSelectedItem())
                .isEqualTo(list().getItems().get(now + 1));
        Event next = ((EventRow.Entry) list().getItems().get(now + 1)).event();
        type(KeyCode.ENTER);
        settle();
        assertThat(state.asOf().get()).isEqualTo(AsOf.noonOf(next.date()));
        assertThat(state.selectedId().get()).contains(next.id());
    }

    @Test
    void theSourcesLinkIsCopiedByKeyAndByButton() {
        at(noon("2023-12-22"));
        Event reopened = event("El Paso rail bridges reopened");
        clearClipboard();
        clickOn(title("El Paso rail bridges reopened"));
        press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        settle();
        assertThat(clipboard()).isEqualTo(link(reopened));
        assertThat(note()).isEqualTo("Copied");
        clearClipboard();
        at(noon("2023-11-01"));
        at(noon("2023-12-22"));
        moveTo(title("El Paso rail bridges reopened"));
        clickOn(lookup(".event-copy").match(node -> node.isVisible()).<Node>query());
        settle();
        assertThat(clipboard()).isEqualTo(link(reopened));
        clickOn(lookup(".event-open").match(node -> node.isVisible()).<Node>query());
        settle();
        assertThat(opened).containsExactly(link(reopened));
    }

    @Test
    void theContextMenuCopiesAnEventAsTextWithoutMovingTheClock() {
        at(noon("2023-12-22"));
        clearClipboard();
        askForMenuOn(title("El Paso rail bridges reopened"));
        clickOn("Copy as text");
        settle();
        assertThat(clipboard())
                .startsWith("Fri 22 Dec 2023: El Paso rail bridges reopened")
                .contains("Source: ", link(event("El Paso rail bridges reopened")));
        assertThat(state.asOf().get()).isEqualTo(noon("2023-12-22"));
        assertThat(state.selectedId().get()).isEmpty();
    }

    // counts

    private void showCounts() {
        clickOn("#timeline-charts");
        settle();
    }

    private Point2D onCounts(String day, int row) {
        CountsChart counts = timeline.counts();
        double x = TimelineLayout.LABEL_PX + timeline.chart().axis().x(AxisTime.ofDay(LocalDate.parse(day)) + 0.5);
        return counts.localToScreen(x, counts.rowMiddlePx(row));
    }

    private String tip() {
        Label tip = lookup("#counts-tip").query();
        return tip.isVisible() ? tip.getText() : "";
    }

    @Test
    void theCountsMakeRoomForThemselvesUnderTheLanes() {
        double before = timeline.prefHeight(1240);
        double lanes = timeline.chart().getHeight();
        showCounts();
        assertThat(timeline.prefHeight(1240)).isEqualTo(before + CountsChart.HEIGHT_PX);
        assertThat(timeline.chart().getHeight()).isEqualTo(lanes);
        assertThat(timeline.counts().isVisible()).isTrue();
        showCounts();
        assertThat(timeline.prefHeight(1240)).isEqualTo(before);
    }

    @Test
    void theCountsFollowTheSelection() {
        showCounts();
        assertThat(timeline.counts().model().series()).hasSize(9);
        select("lukeville");
        assertThat(timeline.counts().model().heading()).isEqualTo("Lukeville: northbound crossings");
        assertThat(timeline.counts().getAccessibleText()).contains("Dec 2023", "Cars, CBP port 2602: 3,966");
        interact(() -> state.language().set(Language.ES));
        settle();
        assertThat(timeline.counts().model().heading()).isEqualTo("Lukeville: cruces hacia el norte");
    }

    @Test
    void aMonthsNumberIsReadWhereTheTimelineHasThatMonthAlsoZoomed() {
        showCounts();
        moveTo(onCounts("2023-12-10", 3));
        settle();
        assertThat(tip()).contains("Tucson", "Dec 2023: about 80,180, rounded to 10", "Source: DHS Office");
        interact(() -> timeline.chart().zoomBy(4));
        settle();
        moveTo(onCounts("2023-12-30", 3));
        settle();
        assertThat(tip()).contains("Dec 2023");
        moveTo(onCounts("2024-01-01", 3));
        settle();
        assertThat(tip()).contains("Jan 2024: about 50,560");
        moveTo(timeline.chart());
        settle();
        assertThat(tip()).isEmpty();
    }

    @Test
    void aClickInTheCountsMovesTheClock() {
        showCounts();
        clickOn(onCounts("2023-11-14", 2));
        settle();
        assertThat(state.asOf().get()).isEqualTo(noon("2023-11-14"));
    }

    @Test
    void theNumbersAreCopiedAsATable() {
        showCounts();
        select("lukeville");
        clearClipboard();
        askForMenuOn(timeline.counts());
        clickOn("Copy the numbers as a table");
        settle();
        assertThat(clipboard()).contains("2023-12\t", "3966", "Source: US Bureau");
    }
}
