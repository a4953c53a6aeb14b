package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.MadeUpLayer;
import paso.model.Scene;
import paso.model.SceneSearch;
import paso.portrayal.Portrayer;
import paso.time.AsOf;
import paso.view.RealWindow;
import paso.view.content.WindowContent;
import paso.view.status.StatusRow;

/** A layer that no line of the window was written for is there in all of its panels. */
class MadeUpLayerWindowTest extends RealWindow {

    private static final AsOf STORM = AsOf.noonOf(LocalDate.of(2023, 12, 27));
    private static final WindowContent WITH_FERRIES = withFerries();

    private static WindowContent withFerries() {
        WindowContent shipped = content();
        Scene scene = MadeUpLayer.in(shipped.portrayer().document().scene());
        return new WindowContent(
                Portrayer.of(
                        scene,
                        shipped.portrayer().styles(),
                        shipped.fonts(),
                        shipped.portrayer().projection()),
                new SceneSearch(scene),
                shipped.fonts(),
                shipped.imprint());
    }

    @Override
    protected WindowContent loaded() {
        return WITH_FERRIES;
    }

    @BeforeEach
    void openWindow() throws Exception {
        open(WindowStart.plain());
        waitForMap();
        interact(() -> state().clock().goTo(STORM));
        waitForMap();
    }

    private List<String> labelsIn(String query) {
        return fx(() -> lookup(query).query().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private List<String> listed() {
        return fx(() -> lookup("#status-list").<StatusRow>queryListView().getItems().stream()
                .map(row -> row instanceof StatusRow.Heading heading ? heading.text() : ((StatusRow.Entry) row).id())
                .toList());
    }

    @Test
    void itsStatesAreCountedAndListed() {
        assertThat(node("#count-closed").getAccessibleText()).startsWith("6 ");
        assertThat(node("#count-partial").getAccessibleText()).startsWith("2 ");
        assertThat(node("#count-open").getAccessibleText()).startsWith("72 ");
        assertThat(listed()).containsSubsequence("Ferries", "ferry-2", "ferry-1");

        interact(() -> state().language().set(Language.ES));
        assertThat(listed()).contains("Transbordadores");
    }

    @Test
    void theLegendCountsThemByState() {
        List<String> legend = labelsIn("#legend");
        List<String> ferries = legend.subList(legend.indexOf("Ferries"), legend.size());
        assertThat(ferries.get(ferries.indexOf("Open") + 1)).isEqualTo("18");
        assertThat(ferries.get(ferries.indexOf("Closed") + 1)).isEqualTo("1");
    }

    @Test
    void aClickOnTheMapShowsItsCard() throws Exception {
        LonLat place = place("ferry-1");
        interact(() -> state().moveTo(Viewport.fitting(
                WebMercator.INSTANCE,
                Bounds.ofDegrees(place.lonDeg() - 1, place.latDeg() - 1, place.lonDeg() + 1, place.latDeg() + 1),
                state().viewport().get().widthPx(),
                state().viewport().get().heightPx(),
                state().covered().get())));
        waitForMap();
        Point2D at = fx(() -> workspace()
                .map()
                .localToScreen(
                        state().viewport().get().pixelXOf(place),
                        state().viewport().get().pixelYOf(place)));
        clickOn(at);
        waitUntil(() -> lookup("#card-title").tryQuery().isPresent()
                && textOf("#card-title").equals("Ferry No. 1"));
        assertThat(textOf("#card-status")).isEqualTo("Closed");
        assertThat(labelsIn("#card"))
                .anyMatch(text -> text.startsWith("Ferry line"))
                .contains("since Sun 10 Dec 2023", "Storm at sea", "Harbour, 2023")
                .containsSubsequence("Berths", "1");
    }

    private static LonLat place(String id) {
        return WITH_FERRIES
                .portrayer()
                .document()
                .scene()
                .find(id)
                .orElseThrow()
                .anchor()
                .orElseThrow();
    }

    @Test
    void theBoatHasACardWithItsWay() {
        interact(() -> state().selectedId().set(Optional.of("boat")));
        assertThat(textOf("#card-title")).isEqualTo("The Boat");
        assertThat(labelsIn("#card")).contains("Topolobampo", "La Paz");
    }

    @Test
    void searchFindsItWithItsState() {
        clickOn("#search-field").write("ferry no 2");
        assertThat(labelsIn("#search-results")).contains("Ferry No. 2", "Ferry line", "partly open");
    }

    @Test
    void theClockStopsAtItsChanges() {
        interact(() -> state().clock().goTo(AsOf.noonOf(LocalDate.of(2023, 12, 9))));
        assertThat(state().scene().nextChange(state().asOf().get()).map(AsOf::iso))
                .contains("2023-12-10T00:00");
    }
}
