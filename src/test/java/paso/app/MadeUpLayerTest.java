package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paso.analysis.Differences;
import paso.export.MapExport;
import paso.export.file.ExportMonitor;
import paso.export.format.Formats;
import paso.export.spec.FileOptions;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.MadeUpLayer;
import paso.model.Scene;
import paso.model.SceneSearch;
import paso.model.Subject;
import paso.model.Track;
import paso.portrayal.Portrayal;
import paso.portrayal.Portrayer;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.MapRequest;
import paso.render.Fonts;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;
import picocli.CommandLine;

/** A layer that no line of the program was written for is told, drawn and written like those it ships. */
class MadeUpLayerTest {

    private static final AsOf STORM = AsOf.noonOf(LocalDate.of(2023, 12, 27));
    private static final AsOf CALM = AsOf.noonOf(LocalDate.of(2023, 12, 1));
    private static Scene scene;
    private static Portrayer portrayer;

    @TempDir
    static Path folder;

    @BeforeAll
    static void addTheLayer() throws IOException {
        scene = MadeUpLayer.in(DatasetReader.read(DatasetLocation.packed()).scene());
        portrayer = Portrayer.of(scene, Styles.shipped(), new Fonts(), WebMercator.INSTANCE);
    }

    private static Subject subject(String id) {
        return scene.find(id).orElseThrow();
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void itsTimesAreStepsOfTheClock() {
        assertThat(scene.layers()).endsWith(MadeUpLayer.FERRIES);
        AsOf before = AsOf.noonOf(LocalDate.of(2023, 12, 9));
        assertThat(scene.changeTimes()).containsAll(subject("ferry-1").changeTimes());
        assertThat(Scene.after(before, subject("ferry-1").changeTimes()).map(AsOf::iso))
                .contains("2023-12-10T00:00");
        assertThat(subject("boat").changeTimes()).hasSize(2);
    }

    @Test
    void statusTellsItsStatesAndWhereTheBoatIs() throws IOException {
        JsonNode told = status("--at", "2023-12-27");
        List<String> states = new ArrayList<>();
        told.path("subjects").forEach(row -> {
            if (row.path("layer").asText().equals("ferries")) {
                states.add(row.path("status").asText());
            }
        });
        assertThat(states).hasSize(20).startsWith("closed", "partial", "open").doesNotContain("unknown");

        JsonNode boat = status("--at", "2023-12-25", "boat").path("subjects").get(0);
        assertThat(boat.path("status").asText()).isEqualTo("on-the-way");
        assertThat(boat.path("position").path("last_waypoint").asText()).isEqualTo("Topolobampo");
    }

    private static JsonNode status(String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings around = Surroundings.of(out, out, () -> Instant.EPOCH, window -> {});
        StatusCommand command = new StatusCommand(around);
        CommandLine line = new CommandLine(command);
        line.registerConverter(AsOf.class, text -> AsOf.noonOf(LocalDate.parse(text)));
        Words.registerOn(line);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        line.parseArgs(all.toArray(String[]::new));
        command.write(scene);
        around.out().flush();
        return json(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void historyTellsItsChangesAndReports() throws IOException {
        JsonNode ferry = history("ferry-1");
        assertThat(ferry.path("zone").asText()).isEqualTo("America/Mazatlan");
        assertThat(ferry.path("entries").findValuesAsText("status")).containsExactly("closed");
        assertThat(ferry.path("entries").get(0).path("title").asText()).isEqualTo("Storm at sea");
        assertThat(history("boat").path("entries").findValuesAsText("title"))
                .startsWith("Topolobampo")
                .contains("La Paz");
    }

    private static JsonNode history(String id) throws IOException {
        StringWriter out = new StringWriter();
        new HistoryWriter(scene, subject(id))
                .write(HistoryEntry.of(subject(id), scene), Format.JSON, new PrintWriter(out, true));
        return json(out.toString());
    }

    @Test
    void diffTellsWhatChangedAndMoved() throws IOException {
        StringWriter out = new StringWriter();
        new DiffWriter(scene, CALM, STORM)
                .write(Differences.between(scene, CALM, STORM), Format.JSON, new PrintWriter(out, true));
        assertThat(json(out.toString()).findValuesAsText("id"))
                .contains("ferry-1", "ferry-2", "boat")
                .doesNotContain("ferry-3");
    }

    @Test
    void searchFindsItByItsNameAndByAPlaceOfTheWay() {
        SceneSearch search = new SceneSearch(scene);
        assertThat(search.find("ferry no 7", 3).get(0).name().english()).isEqualTo("Ferry No. 7");
        assertThat(search.find("topolobampo", 3))
                .anyMatch(found -> found.name().english().equals("The Boat"));
    }

    @Test
    void aBlurMovesTheBoat() {
        Scene blurred = new paso.export.spec.Geomask(5, 1).appliedTo(scene);
        Track truth = subject("boat").moving().orElseThrow().track();
        Track shown = blurred.find("boat").orElseThrow().moving().orElseThrow().track();
        assertThat(shown.waypoints())
                .extracting(waypoint -> waypoint.place())
                .doesNotContainAnyElementsOf(truth.waypoints().stream()
                        .map(waypoint -> waypoint.place())
                        .toList());
        assertThat(blurred.title(MadeUpLayer.FERRIES)).isPresent();
    }

    @Test
    void itIsDrawnPickedAndCounted() {
        MapRequest request = request();
        Portrayal portrayal = portrayer.portray(request);
        Viewport viewport = request.viewport();
        for (int number = 1; number <= 20; number++) {
            LonLat place = subject("ferry-" + number).anchor().orElseThrow();
            assertThat(portrayal.pick(viewport.pixelXOf(place), viewport.pixelYOf(place), 6))
                    .extracting(hit -> hit.id())
                    .contains("ferry-" + number);
        }
        LonLat boat = subject("boat")
                .moving()
                .orElseThrow()
                .positionAt(STORM)
                .orElseThrow()
                .place();
        assertThat(portrayal.pick(viewport.pixelXOf(boat), viewport.pixelYOf(boat), 6))
                .extracting(hit -> hit.id())
                .contains("boat");
        assertThat(portrayer.legend(request).stream()
                        .filter(entry -> entry.layer().equals("ferries"))
                        .map(entry ->
                                entry.label().english() + " " + entry.count().orElse(0)))
                .contains("Closed 1", "Partly open 1", "Open 18");
        assertThat(portrayer.document().titleOf("ferries").english()).isEqualTo("Ferries");
    }

    private static final Bounds GULF = Bounds.ofDegrees(-115, 22, -105, 33);

    private static MapRequest request() {
        return new MapRequest(
                Viewport.fitting(WebMercator.INSTANCE, GULF, 1280, 800, Insets.NONE),
                ClockReading.of(STORM),
                LayerSetting.allOf(portrayer.document()),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                List.of(),
                1);
    }

    private static Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        MapSpec spec = new MapSpec(
                PictureSize.onScreen(800, 600),
                GULF,
                ClockReading.of(STORM),
                LayerSetting.allOf(portrayer.document()),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                new MapSpec.Inscription("Gulf", "", Set.of()),
                FileOptions.NONE);
        new MapExport(portrayer, new Fonts(), new Imprint("Paso", "", LocalDate.EPOCH))
                .write(spec, Formats.of(file).orElseThrow(), file, ExportMonitor.NONE);
        return file;
    }

    @Test
    void itIsInEveryFormatOfData() throws IOException {
        List<JsonNode> features = new ArrayList<>();
        json(Files.readString(written("gulf.geojson"))).path("features").forEach(features::add);
        JsonNode ferry = features.stream()
                .map(feature -> feature.path("properties"))
                .filter(properties -> properties.path("id").asText().equals("ferry-1"))
                .findFirst()
                .orElseThrow();
        assertThat(ferry.path("status").asText()).isEqualTo("closed");
        assertThat(ferry.path("since").asText()).isEqualTo("2023-12-10");
        assertThat(ferry.path("reason").asText()).isEqualTo("Storm at sea");
        assertThat(ferry.path("berths").asInt()).isEqualTo(1);
        assertThat(ferry.path("source_ids").asText()).isEqualTo("harbour-log");

        assertThat(Files.readAllLines(written("gulf.csv")))
                .filteredOn(line -> line.contains("ferry-"))
                .hasSizeGreaterThanOrEqualTo(20);

        String kml = Files.readString(written("gulf.kml"));
        assertThat(kml).contains("ferry-1.0", "ferry-1.1", "ferry-20.0", "boat.track", "Storm at sea");
    }

    @Test
    void aGeoPackageHasItsTables() throws IOException, SQLException {
        Path file = written("gulf.gpkg");
        assertThat(number(file, "SELECT count(*) FROM ferries WHERE status = 'open'"))
                .isEqualTo(18);
        assertThat(number(file, "SELECT count(*) FROM ferries_positions WHERE id = 'boat'"))
                .isEqualTo(1);
        assertThat(number(file, "SELECT count(*) FROM status_changes WHERE layer = 'ferries'"))
                .isEqualTo(2);
        assertThat(number(file, "SELECT count(*) FROM sources WHERE source_id = 'harbour-log'"))
                .isEqualTo(1);
    }

    private static int number(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getInt(1);
        }
    }
}
