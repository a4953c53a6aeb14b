package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paso.app.Told;
import paso.export.spec.PictureSize;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.time.AsOf;
import paso.time.TimeLength;
import paso.time.TimeLength.Unit;
import paso.time.TimeWindow;
import paso.view.RealWindow;
import paso.view.axis.AxisTime;
import paso.view.axis.TimelineLayout;
import paso.view.event.EventRow;
import paso.view.export.ExportForm;
import paso.view.timeline.TimelineChart;
import paso.view.words.Dates;

/** That all that tells of a moment tells of the same one: the clock's. */
class OneClockTest extends RealWindow {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String SELECTED = "lukeville";

    @BeforeEach
    void openWindow() throws Exception {
        open(WindowStart.plain());
        waitForMap();
        interact(() -> state().selectedId().set(Optional.of(SELECTED)));
    }

    /** The states of all subjects as the command line tells them. */
    private static Map<String, String> told(String moment) {
        Map<String, String> states = new HashMap<>();
        JsonNode answer =
                Told.paso("status", "--at", moment, "--format", "json").json();
        answer.get("subjects")
                .forEach(subject -> states.put(
                        subject.get("id").asText(), subject.get("status").asText()));
        return states;
    }

    private List<String> labelsIn(String query) {
        return fx(() -> lookup(query).query().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private TimelineChart chart() {
        return lookup(".timeline-chart").query();
    }

    /** The count beside a line of the legend under the title of the ports. */
    private Optional<String> legendCount(String label) {
        List<String> texts = labelsIn("#legend");
        int at = texts.indexOf(label);
        return at < 0 ? Optional.empty() : Optional.of(texts.get(at + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-09-20T12:00",
                "2023-11-05T01:30",
                "2023-12-21T12:00",
                "2023-12-22T12:59",
                "2023-12-22T13:00",
                "2023-12-27T12:00",
                "2024-01-05T12:00"
            })
    void mapPanelsListsExportAndCommandLineTellOfTheSameMoment(String moment) throws Exception {
        AsOf asOf = AsOf.local(LocalDateTime.parse(moment));
        interact(() -> state().clock().goTo(asOf));
        waitForMap();
        Map<String, String> told = told(moment);
        Map<Status, Long> ports = content().portrayer().scene().ports().stream()
                .collect(Collectors.groupingBy(port -> port.stateAt(asOf).status(), Collectors.counting()));

        for (StatefulSubject subject : content().portrayer().scene().stateful()) {
            assertThat(told.get(subject.id()))
                    .as("status of " + subject.id())
                    .isEqualTo(subject.stateAt(asOf).status().wordIn(subject.layer()));
        }
        assertThat(fx(() -> workspace()
                        .map()
                        .picture()
                        .portrayal()
                        .orElseThrow()
                        .request()
                        .asOf()))
                .isEqualTo(asOf);
        for (Map.Entry<Status, String> word : Map.of(
                        Status.CLOSED, "Closed", Status.PARTIAL, "Partly open", Status.OPEN, "Open")
                .entrySet()) {
            long count = ports.getOrDefault(word.getKey(), 0L);
            assertThat(node("#count-" + word.getKey().id()).getAccessibleText())
                    .as("the sheet's count of " + word.getValue())
                    .startsWith(count + " ");
            assertThat(legendCount(word.getValue()))
                    .as("the legend's count of " + word.getValue())
                    .isEqualTo(count == 0 ? Optional.empty() : Optional.of(String.valueOf(count)));
        }
        String status = told.get(SELECTED);
        assertThat(textOf("#card-status")).isEqualToIgnoringCase(status.equals("partial") ? "partly open" : status);
        assertThat(fx(() -> chart().playheadX()))
                .isEqualTo(TimelineLayout.LABEL_PX + fx(() -> chart().axis().x(AxisTime.of(asOf.onAxis()))));
        Dates dates = new Dates(state().language().get());
        assertThat(node("#date-shown").getAccessibleText()).isEqualTo(dates.weekday(asOf) + " " + Dates.clock(asOf));
        assertThat(fx(() -> lookup("#event-list").<EventRow>queryListView().getItems().stream()
                        .filter(EventRow.Now.class::isInstance)
                        .toList()))
                .containsExactly(
                        new EventRow.Now(asOf.localIn(java.time.ZoneOffset.UTC).toLocalDate()));
        assertThat(fx(() -> new ExportForm(state())
                        .spec(PictureSize.onScreen(800, 600))
                        .reading()))
                .isEqualTo(state().clock().reading());

        clickOn("#search-field").write("Lukeville");
        assertThat(badgeOfLukeville()).isEqualToIgnoringCase(status.equals("partial") ? "partly open" : status);
        interact(() -> state().clock().goTo(asOf.plus(14, java.time.temporal.ChronoUnit.DAYS)));
        String later = content().portrayer().scene().ports().stream()
                .filter(port -> port.id().equals(SELECTED))
                .map(port -> port.stateAt(state().asOf().get()).status().id())
                .findFirst()
                .orElseThrow();
        assertThat(badgeOfLukeville())
                .as("what was found follows the clock")
                .isEqualToIgnoringCase(later.equals("partial") ? "partly open" : later);

        interact(() -> state().clock().goTo(asOf));
        interact(() -> workspace().map().requestFocus());
        waitForMap();
        Files.createDirectories(PICTURES);
        ImageIO.write(
                windowPicture(),
                "png",
                PICTURES.resolve("at-" + moment.replace(':', '-') + ".png").toFile());
    }

    private String badgeOfLukeville() {
        return fx(() -> lookup("#search-results").query().lookupAll(".search-row").stream()
                .filter(row -> row.lookupAll(".label").stream()
                        .anyMatch(label -> ((Label) label).getText().equals("Lukeville")))
                .flatMap(row -> row.lookupAll(".status-badge").stream())
                .map(badge -> ((Label) badge).getText())
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theWindowOfTimeIsTheSameForMapLegendAndExport() throws Exception {
        TimeWindow week = new TimeWindow(TimeLength.of(1, Unit.WEEK), false);
        interact(() -> {
            state().clock().goTo(AsOf.local(LocalDateTime.parse("2023-12-20T12:00")));
            state().clock().window().set(Optional.of(week));
        });
        waitForMap();
        assertThat(fx(() -> workspace()
                        .map()
                        .picture()
                        .portrayal()
                        .orElseThrow()
                        .request()
                        .reading()
                        .window()))
                .contains(week);
        assertThat(labelsIn("#legend")).contains("Changed in the window");
        assertThat(fx(() -> new ExportForm(state())
                        .spec(PictureSize.onScreen(800, 600))
                        .reading()
                        .window()))
                .contains(week);
        interact(() -> state().clock().window().set(Optional.empty()));
        waitForMap();
        assertThat(labelsIn("#legend")).doesNotContain("Changed in the window");
    }

    @Test
    void theSelectedCrossingsOwnTimeStandsBesideTheDate() {
        assertThat(labelsIn("#date-shown")).contains("Lukeville 12:00, UTC\u22127");
        interact(() -> state().selectedId().set(Optional.empty()));
        assertThat(labelsIn("#date-shown")).contains("local at each place");
    }
}
