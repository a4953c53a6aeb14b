package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;
import static paso.view.SheetData.local;
import static paso.view.SheetData.noon;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import paso.document.Edit;
import paso.document.Origin;
import paso.geo.Viewport;
import paso.model.FeatureSet;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Subject;
import paso.portrayal.request.LayerSetting;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.TimeLength;
import paso.view.OwnStage;
import paso.view.SheetData;
import paso.view.axis.AxisTime;
import paso.view.axis.TimelineLayout;
import paso.view.card.Card;
import paso.view.card.CardMaker;
import paso.view.control.Commands;
import paso.view.layers.LayersSheet;
import paso.view.state.Comparing;
import paso.view.state.Navigator;
import paso.view.state.Playback;
import paso.view.status.StatusCounts;
import paso.view.status.StatusRow;
import paso.view.status.StatusSheet;
import paso.view.timeline.TimelineSheet;

/** The three sheets on a stage of their own, with the real data, under a robot's hands. */
class SheetsTest extends OwnStage {

    private static final int WIDTH_PX = 1240;
    private static final int HEIGHT_PX = 780;

    private Navigator navigator;
    private Playback playback;
    private TimelineSheet timeline;
    private final List<String> opened = new ArrayList<>();
    private final List<String> wished = new ArrayList<>();
    private final LayersSheet.Wishes wishes = new LayersSheet.Wishes() {
        @Override
        public void addFile() {
            wished.add("file");
        }

        @Override
        public void styleFile(LayerKey layer) {
            wished.add("style of " + layer);
        }

        @Override
        public void remove(LayerKey layer) {
            state.document().edit(new Edit.Remove(layer));
        }
    };
    private int folds;

    @BeforeEach
    void openSheets() throws TimeoutException {
        show(WIDTH_PX, HEIGHT_PX, () -> {
            state = SheetData.newState();
            navigator = new Navigator(state);
            playback = new Playback(state, () -> Instant.parse("2023-12-20T18:00:00Z"));
            LayersSheet layers = new LayersSheet(state, navigator, wishes, () -> folds++);
            showEachLegendIn(layers);
            StatusSheet status = new StatusSheet(state, navigator, new Comparing(state), opened::add, () -> folds++);
            timeline = new TimelineSheet(state, navigator, playback, new Commands(), opened::add, () -> folds++);
            Pane root = new Pane(layers, status, timeline) {
                @Override
                protected void layoutChildren() {
                    layers.resizeRelocate(0, 0, 248, 560);
                    status.resizeRelocate(getWidth() - 328, 0, 328, 560);
                    timeline.resizeRelocate(0, 564, getWidth(), 212);
                }
            };
            return root;
        });
    }

    /** Does what the map does in the window: whatever changes, a new picture brings its legend. */
    private void showEachLegendIn(LayersSheet layers) {
        Runnable draw = () -> layers.showLegendOf(state.portrayer().get().portray(state.request(1)));
        state.asOf().addListener((property, was, is) -> draw.run());
        state.portrayer().addListener((property, was, is) -> draw.run());
        draw.run();
    }

    @AfterEach
    void stopWhatMoves() {
        interact(() -> {
            playback.playing().set(false);
            navigator.stop();
        });
    }

    private List<String> textsIn(String query) {
        return texts(lookup(query).query());
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Labeled labeled && labeled.isVisible() && labeled.getText() != null) {
            texts.add(labeled.getText());
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }

    private Label labelIn(String query, String text) {
        return lookup(query)
                .match((Label label) -> label.getText().equals(text))
                .<Label>query();
    }

    private List<String> listed() {
        ListView<StatusRow> list = lookup("#status-list").query();
        return list.getItems().stream()
                .filter(StatusRow.Entry.class::isInstance)
                .map(row -> ((StatusRow.Entry) row).id())
                .toList();
    }

    private Set<String> visibleLayers() {
        return state.layers().stream()
                .filter(LayerSetting::visible)
                .map(LayerSetting::layer)
                .collect(Collectors.toSet());
    }

    private List<String> order() {
        return state.layers().stream().map(LayerSetting::layer).toList();
    }

    // layers

    @Test
    void aCheckBoxTogglesItsLayerAndTheLegendFollows() {
        assertThat(textsIn("#legend")).contains("Ports of entry", "Closed", "5");
        clickOn("#layer-ports");
        settle();
        assertThat(visibleLayers()).doesNotContain("ports");
        assertThat(textsIn("#legend")).doesNotContain("Ports of entry", "Closed");
        clickOn("#layer-ports");
        settle();
        assertThat(visibleLayers()).contains("ports");
        assertThat(textsIn("#legend")).contains("Ports of entry");
    }

    private void chooseStyle(String layer, String title) {
        moveTo("#layer-" + layer);
        clickOn("#layer-more-" + layer);
        MenuButton menu = lookup("#layer-style-" + layer).query();
        interact(() -> menu.getItems().stream()
                .filter(item -> title.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
    }

    @Test
    void aLayersMenuOffersItsStylesAndTheLegendTellsTheClasses() {
        assertThat(textsIn("#legend")).doesNotContain("100,000 to 300,000");
        chooseStyle("ports", "By traffic");

        assertThat(textsIn("#legend")).contains("800,000 crossings a month and more", "100,000 to 300,000", "Closed");
        MenuButton menu = lookup("#layer-style-ports").query();
        assertThat(menu.getItems().stream()
                        .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                        .map(MenuItem::getText))
                .containsExactly("By traffic");

        chooseStyle("ports", "Usual style");
        assertThat(textsIn("#legend")).doesNotContain("100,000 to 300,000");
        chooseStyle("rail", "Style file…");
        assertThat(wished).containsExactly("style of rail");
    }

    @Test
    void theLegendCountsFollowTheDate() {
        at(noon("2024-01-05"));
        List<String> texts = textsIn("#legend");
        StatusCounts counts = StatusCounts.of(SheetData.SCENE, noon("2024-01-05"));
        assertThat(texts.get(texts.indexOf("Closed") + 1)).isEqualTo(String.valueOf(counts.closed()));
        assertThat(texts.get(texts.indexOf("Open") + 1)).isEqualTo(String.valueOf(counts.open()));
    }

    @Test
    void altClickShowsOneLayerAndTheNextBringsBackTheRest() {
        Set<String> before = visibleLayers();
        press(KeyCode.ALT);
        clickOn("#layer-rail");
        settle();
        assertThat(visibleLayers()).containsExactlyInAnyOrder("rail", "basemap");
        clickOn("#layer-rail");
        release(KeyCode.ALT);
        settle();
        assertThat(visibleLayers()).isEqualTo(before);
    }

    @Test
    void allOffAndAllOn() {
        clickOn("#layers-all-off");
        assertThat(visibleLayers()).containsExactly("basemap");
        clickOn("#layers-all-on");
        assertThat(visibleLayers()).hasSize(state.layers().size());
    }

    @Test
    void draggingAHandleChangesTheOrderAtOnce() {
        List<String> before = order();
        String top = before.get(before.size() - 1);
        String second = before.get(before.size() - 2);
        Node box = lookup("#layer-" + top).query();
        Bounds from = box.localToScreen(box.getBoundsInLocal());
        Node other = lookup("#layer-" + second).query();
        Bounds to = other.localToScreen(other.getBoundsInLocal());
        double handleX = from.getMinX() - 7;
        drag(new Point2D(handleX, from.getCenterY()), MouseButton.PRIMARY);
        moveTo(new Point2D(handleX, from.getCenterY() + 8));
        moveTo(new Point2D(handleX, to.getCenterY() + 2));
        settle();
        assertThat(order().get(before.size() - 1)).isEqualTo(second);
        assertThat(order().get(before.size() - 2)).isEqualTo(top);
        drop();
    }

    @Test
    void altAndArrowMoveTheFocusedLayer() {
        List<String> before = order();
        String top = before.get(before.size() - 1);
        interact(() -> lookup("#layer-" + top).query().requestFocus());
        press(KeyCode.ALT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.ALT);
        settle();
        assertThat(order().indexOf(top)).isEqualTo(before.size() - 3);
        assertThat(lookup("#layer-" + top).query().isFocused()).isTrue();
    }

    @Test
    void theOpacitySliderFadesTheLayer() {
        moveTo("#layer-ports");
        clickOn("#layer-more-ports");
        interact(() -> lookup("#layer-opacity-ports")
                .<javafx.scene.control.Slider>query()
                .setValue(0.4));
        assertThat(state.document().newest().find(LayerKey.PORTS).orElseThrow().opacity())
                .isEqualTo(0.4);
    }

    @Test
    void anAddedLayerCanBeRemoved() {
        FeatureSet lakes = SheetData.SCENE.baseMap("lakes").orElseThrow();
        interact(() -> {
            state.document().edit(new Edit.Add(Origin.table(Path.of("lakes.geojson"), "lakes"), lakes));
        });
        settle();
        assertThat(textsIn("#layer-rows")).containsSubsequence("lakes", "66", "1", "Ports of entry");
        moveTo("#layer-file-lakes");
        clickOn("#layer-more-file-lakes");
        clickOn("#layer-remove-file-lakes");
        settle();
        assertThat(order()).doesNotContain("file:lakes");
        assertThat(lookup("#layer-file-lakes").tryQuery()).isEmpty();
        assertThat(state.portrayer().get().document().added()).isEmpty();
    }

    // status

    @Test
    void theCardOfLukevilleTellsAll() {
        at(noon("2023-12-21"));
        select("lukeville");
        assertThat(lookup("#card-title").<Label>query().getText()).isEqualTo("Lukeville");
        assertThat(lookup("#card-status").<Label>query().getText()).isEqualTo("Closed");
        assertThat(textsIn("#card"))
                .contains("since Mon 4 Dec 2023", "day 18", "until 4 Jan 06:00", "Vehicles", "Pedestrians");
        clickOn(lookup("#card-sources .link").<Node>query());
        assertThat(opened).hasSize(1).allMatch(url -> url.startsWith("http"));
    }

    @Test
    void theRailBridgeOpensAtTheMinute() {
        select("eagle-pass-rail");
        at(local("2023-12-22T12:59"));
        assertThat(lookup("#card-status").<Label>query().getText()).isEqualTo("Closed");
        at(local("2023-12-22T13:00"));
        assertThat(lookup("#card-status").<Label>query().getText()).isEqualTo("Open");
        assertThat(textsIn("#card")).contains("since Fri 22 Dec 2023 13:00 CST");
    }

    @Test
    void aRowFliesToItsFeatureAndASecondClickBack() {
        Viewport before = state.viewport().get();
        clickOn(row("Lukeville"));
        waitForFlight();
        assertThat(state.selectedId().get()).contains("lukeville");
        assertThat(state.viewport().get().metersPerPixel()).isLessThan(before.metersPerPixel() / 2);
        clickOn(row("Lukeville"));
        settle();
        assertThat(state.viewport().get()).isEqualTo(before);
    }

    private Node row(String name) {
        return labelIn("#status-list .status-line .label", name);
    }

    private void waitForFlight() {
        Subject lukeville = SheetData.SCENE.find("lukeville").orElseThrow();
        try {
            WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS, () -> {
                Viewport now = state.viewport().get();
                double x = now.pixelXOf(lukeville.anchor().orElseThrow());
                return Math.abs(x - now.widthPx() / 2.0) < 1 && now.metersPerPixel() < 1000;
            });
        } catch (TimeoutException late) {
            throw new AssertionError(
                    "the flight did not arrive: " + state.viewport().get(), late);
        }
        settle();
    }

    @Test
    void arrowKeysStepThroughTheListAndShowCards() {
        clickOn(row("San Ysidro PedWest"));
        type(KeyCode.DOWN);
        settle();
        assertThat(state.selectedId().get()).contains("lukeville");
        assertThat(lookup("#card-title").<Label>query().getText()).isEqualTo("Lukeville");
    }

    @Test
    void tabsAndCountsFilterTheList() {
        assertThat(listed()).contains("lukeville").doesNotContain("san-ysidro");
        clickOn("#tab-all");
        assertThat(listed()).contains("lukeville", "san-ysidro").hasSize(60 + 39);
        clickOn("#count-partial");
        assertThat(listed()).contains("eagle-pass-bridge-1").doesNotContain("lukeville", "san-ysidro");
        clickOn("#count-partial");
        clickOn("#tab-cargo");
        assertThat(listed()).contains("lukeville").doesNotContain("san-ysidro-pedwest");
        clickOn("#tab-not-open");
        clickOn("#count-open");
        assertThat(listed()).contains("san-ysidro").doesNotContain("lukeville");
    }

    @Test
    void typingNarrowsTheListAndAnEmptyOneSaysSo() {
        clickOn("#filter-more");
        write("eagle");
        settle();
        assertThat(listed()).contains("eagle-pass-bridge-1").doesNotContain("lukeville");
        write("xyz");
        settle();
        assertThat(listed()).isEmpty();
        assertThat(textsIn("#status-list")).anyMatch(text -> text.startsWith("Nothing fits these filters"));
        clickOn("#filter-clear");
        settle();
        assertThat(lookup("#filter-text").<TextField>query().getText()).isEmpty();
        assertThat(listed()).contains("lukeville");
    }

    @Test
    void countsFollowTheDate() {
        at(noon("2024-01-05"));
        StatusCounts counts = StatusCounts.of(SheetData.SCENE, noon("2024-01-05"));
        assertThat(lookup("#count-closed").query().getAccessibleText()).isEqualTo(counts.closed() + " closed");
        assertThat(listed()).doesNotContain("lukeville");
    }

    @Test
    void aRelatedEventMovesTheClock() {
        select("lukeville");
        Card card = new CardMaker(SheetData.SCENE, Language.EN)
                .of(state.selected().orElseThrow(), state.asOf().get());
        Card.EventLine first = card.events().get(0);
        Label title = labelIn("#card .label", first.title());
        interact(() -> title.getParent().getOnMouseClicked().handle(null));
        settle();
        assertThat(state.selectedId().get()).contains(first.id());
        paso.model.Event event =
                (paso.model.Event) SheetData.SCENE.find(first.id()).orElseThrow();
        assertThat(state.asOf().get()).isEqualTo(AsOf.noonOf(event.date()));
    }

    // timeline

    private Point2D onChart(double x, double y) {
        return timeline.chart().localToScreen(x, y);
    }

    private double xOf(String day) {
        return TimelineLayout.LABEL_PX
                + timeline.chart().axis().x(AxisTime.ofDay(java.time.LocalDate.parse(day)) + 0.5);
    }

    private double rowMiddlePx(int row) {
        return timeline.chart().parts().rowTopPx(row) + TimelineLayout.LANE_PX / 2;
    }

    private int rowOf(String laneId) {
        return timeline.chart().rows().rowOf(laneId).orElseThrow();
    }

    @Test
    void aClickOnTheAxisSetsTheDate() {
        clickOn(onChart(xOf("2023-11-20"), 12));
        assertThat(state.asOf().get()).isEqualTo(noon("2023-11-20"));
        clickOn(onChart(xOf("2023-10-03"), rowMiddlePx(2)));
        assertThat(state.asOf().get()).isEqualTo(noon("2023-10-03"));
    }

    @Test
    void draggingThePlayheadMovesTheClock() {
        drag(onChart(timeline.chart().playheadX(), 80), MouseButton.PRIMARY);
        moveTo(onChart(xOf("2023-12-10"), 80));
        settle();
        assertThat(state.asOf().get()).isEqualTo(noon("2023-12-10"));
        moveTo(onChart(xOf("2023-10-10"), 80));
        drop();
        settle();
        assertThat(state.asOf().get()).isEqualTo(noon("2023-10-10"));
        assertThat(timeline.chart().playheadX()).isEqualTo(xOf("2023-10-10"));
    }

    @Test
    void aLanesNameSelectsItsSubject() {
        clickOn(onChart(60, rowMiddlePx(rowOf("lukeville"))));
        assertThat(state.selectedId().get()).contains("lukeville");
        assertThat(state.asOf().get()).isEqualTo(noon("2023-12-27"));
    }

    @Test
    void keysStepByDaysAndChanges() {
        clickOn(onChart(xOf("2023-12-21"), 12));
        type(KeyCode.RIGHT);
        assertThat(state.asOf().get()).isEqualTo(noon("2023-12-22"));
        press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        assertThat(state.asOf().get()).isEqualTo(local("2023-12-22T13:00"));
        type(KeyCode.HOME);
        assertThat(state.asOf().get())
                .isEqualTo(AsOf.noonOf(SheetData.SCENE.info().firstDay()));
        type(KeyCode.END);
        assertThat(state.asOf().get())
                .isEqualTo(AsOf.noonOf(SheetData.SCENE.info().lastDay()));
    }

    @Test
    void transportButtonsDriveTheClock() {
        clickOn("#timeline-next-day");
        assertThat(state.asOf().get()).isEqualTo(noon("2023-12-28"));
        clickOn("#timeline-previous-day");
        clickOn("#timeline-previous-change");
        assertThat(state.asOf().get()).isEqualTo(local("2023-12-27T00:00"));
        clickOn("#timeline-next-change");
        assertThat(state.asOf().get().onAxis()).isAfter(noon("2023-12-27").onAxis());
        clickOn("#timeline-play");
        assertThat(playback.playing().get()).isTrue();
        clickOn("#timeline-play");
        assertThat(playback.playing().get()).isFalse();
        clickOn("#timeline-speed");
        assertThat(playback.speed().get()).isEqualTo(TimeLength.of(2, TimeLength.Unit.DAY));
    }

    @Test
    void zoomKeepsThePlayheadWhereItIs() {
        double before = timeline.chart().playheadX();
        interact(() -> timeline.chart().zoomBy(4));
        settle();
        assertThat(timeline.chart().axis().isWhole()).isFalse();
        assertThat(timeline.chart().playheadX()).isEqualTo(before, org.assertj.core.api.Assertions.within(0.01));
        double day = timeline.chart().axis().from();
        press(KeyCode.SHIFT);
        drag(onChart(500, 80), MouseButton.PRIMARY);
        moveTo(onChart(620, 80));
        drop();
        release(KeyCode.SHIFT);
        settle();
        assertThat(timeline.chart().axis().from()).isLessThan(day);
        assertThat(state.asOf().get()).isEqualTo(noon("2023-12-27"));
    }

    @Test
    void anEventOfTheListMovesTheClockAndIsSelected() {
        at(noon("2023-09-18"));
        Label title = labelIn("#event-list .event-title", "Ferromex halts 60 trains");
        clickOn(title);
        settle();
        assertThat(state.asOf().get()).isEqualTo(noon("2023-09-19"));
        assertThat(state.selectedId().get()).contains("event-003");
    }

    // all

    @Test
    void languageAndThemeSwitchLive() {
        select("lukeville");
        interact(() -> {
            state.language().set(Language.ES);
            state.theme().set(Theme.DARK);
        });
        settle();
        assertThat(textsIn("#layers")).contains("Capas", "Puertos de entrada");
        assertThat(lookup("#card-status").<Label>query().getText()).isEqualTo("Cerrado");
        assertThat(textsIn("#status")).contains("No abiertos", "Cruces");
        assertThat(textsIn("#timeline")).contains("Sucesos");
        assertThat(lookup("#layer-ports").<CheckBox>query().getAccessibleText()).isEqualTo("Puertos de entrada");
    }

    @Test
    void eachSheetFolds() {
        clickOn("#layers-fold");
        clickOn("#status-fold");
        clickOn("#timeline-fold");
        assertThat(folds).isEqualTo(3);
    }
}
