package paso.source.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paso.model.Caravan;
import paso.model.Event;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.MonthlyCounts;
import paso.model.PortOfEntry;
import paso.model.RailLine;
import paso.model.RailStation;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.source.check.DatasetCheck;
import paso.source.file.BadInputException;
import paso.time.AsOf;
import paso.time.AsOfParser;

/** The dataset that comes with the program, as a scene. */
class DatasetReaderTest {

    private static LoadedDataset dataset;
    private static Scene scene;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        dataset = DatasetReader.read(DatasetLocation.packed());
        scene = dataset.scene();
    }

    private static AsOf at(String text) {
        return new AsOfParser(java.time.Instant::now).parse(text).orElseThrow();
    }

    private static Status statusOf(String id, String at) {
        return ((StatefulSubject) scene.find(id).orElseThrow()).stateAt(at(at)).status();
    }

    @Test
    void everyRowOfEveryFileIsThere() {
        assertThat(dataset.report().problems()).isEmpty();
        assertThat(dataset.report().files()).hasSize(29);
        assertThat(scene.ports()).hasSize(60);
        assertThat(scene.railLines()).hasSize(39);
        assertThat(scene.checkpoints()).hasSize(57);
        assertThat(scene.caravans()).hasSize(17);
        assertThat(scene.caravans().stream()
                        .mapToInt(caravan -> caravan.track().waypoints().size())
                        .sum())
                .isEqualTo(109);
        assertThat(scene.subjects(LayerKey.ROUTES)).hasSize(16);
        assertThat(scene.subjects(LayerKey.PLACES)).hasSize(31);
        assertThat(scene.subjects(LayerKey.SECTORS)).hasSize(9);
        assertThat(scene.events()).hasSize(101);
        assertThat(scene.figures()).hasSize(78);
        assertThat(scene.sources()).hasSize(419);
        assertThat(scene.stateful().stream()
                        .mapToInt(subject -> subject.history().changes().size())
                        .sum())
                .isEqualTo(47 + 73);
        assertThat(scene.baseMap()).hasSize(10);
    }

    @Test
    void whatTheDatasetSaysOfItself() {
        assertThat(scene.info().firstDay()).isEqualTo(LocalDate.of(2023, 9, 1));
        assertThat(scene.info().defaultDay()).isEqualTo(LocalDate.of(2023, 12, 27));
        assertThat(scene.info().home().minX()).isEqualTo(-118.5);
        assertThat(scene.info().title().in(Language.ES)).startsWith("Paso: cruces fronterizos");
    }

    @Test
    void theStoryOfDecember2023() {
        List<String> ids = List.of(
                "lukeville",
                "eagle-pass-rail",
                "el-paso-bnsf-rail",
                "nogales-morley",
                "san-ysidro-pedwest",
                "eagle-pass-bridge-1");
        assertThat(ids).allSatisfy(id -> assertThat(statusOf(id, "2023-12-21")).isNotEqualTo(Status.OPEN));
        assertThat(ids).allSatisfy(id -> assertThat(statusOf(id, "2024-01-05")).isEqualTo(Status.OPEN));
        assertThat(statusOf("eagle-pass-rail", "2023-12-22T12:59")).isEqualTo(Status.CLOSED);
        assertThat(statusOf("eagle-pass-rail", "2023-12-22T13:00")).isEqualTo(Status.OPEN);
        Caravan christmas = (Caravan) scene.find("caravan-2023-12").orElseThrow();
        assertThat(christmas
                        .positionAt(at("2023-12-27"))
                        .orElseThrow()
                        .last()
                        .name()
                        .english())
                .startsWith("Escuintla");
    }

    @Test
    void aPortKnowsItsModesNamesAndSources() {
        PortOfEntry lukeville = (PortOfEntry) scene.find("lukeville").orElseThrow();
        assertThat(lukeville.history().modes()).contains(Mode.VEHICLE, Mode.PEDESTRIAN);
        assertThat(lukeville.cbpPortCode()).isEqualTo("2602");
        assertThat(lukeville.history().changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.reason().spanish()).isPresent();
            assertThat(change.provenance().sourceIds())
                    .allSatisfy(id -> assertThat(scene.source(id)).isPresent());
        });
    }

    @Test
    void aJunctionIsOneStationOnSeveralLines() {
        assertThat(scene.railStations()).hasSize(184);
        RailStation ixtepec = scene.railStations().stream()
                .filter(station -> station.name().english().equals("Ixtepec"))
                .findFirst()
                .orElseThrow();
        assertThat(ixtepec.lineIds()).hasSizeGreaterThan(1).contains("fit-k-hidalgo-ixtepec");
        RailLine line = (RailLine) scene.find("fit-k-hidalgo-ixtepec").orElseThrow();
        assertThat(line.stationIds()).startsWith("station-ciudad-hidalgo").endsWith(ixtepec.id());
        assertThat(scene.railLines()).allSatisfy(each -> assertThat(each.stationIds())
                .allSatisfy(id -> assertThat(scene.find(id)).isPresent())
                .hasSizeGreaterThan(1));
    }

    @Test
    void monthlyCountsAreFoundByWhatTheyAreAbout() {
        MonthlyCounts sector = scene.countsAbout("sector-del-rio").get(0);
        assertThat(sector.counts().get(YearMonth.of(2018, 10))).isEqualTo(2002);
        assertThat(scene.countsAbout("southwest"))
                .extracting(MonthlyCounts::measure)
                .containsExactly("Border Patrol", "Field Operations", "Total");
        assertThat(scene.countsAbout(MonthlyCounts.cbpPort("2301")))
                .filteredOn(series -> series.measure().equals("Trains"))
                .singleElement()
                .satisfies(series ->
                        assertThat(series.counts().get(YearMonth.of(2023, 1))).isEqualTo(65));
        assertThat(scene.countsAbout(MonthlyCounts.cbpPort("2402")))
                .extracting(MonthlyCounts::measure)
                .contains("Rail Cars");
        assertThat(scene.countsAbout("los-indios")).isNotEmpty();
    }

    @Test
    void monthlyCountsTellHowFarTheyAreRounded() {
        assertThat(scene.countsAbout("sector-tucson"))
                .filteredOn(series -> series.counts().containsKey(YearMonth.of(2023, 12)))
                .singleElement()
                .satisfies(series -> assertThat(series.roundedTo()).isEqualTo(10));
        assertThat(scene.countsAbout("sector-tucson"))
                .filteredOn(series -> series.counts().containsKey(YearMonth.of(2019, 5)))
                .singleElement()
                .satisfies(series -> assertThat(series.roundedTo()).isEqualTo(1));
        assertThat(scene.countsAbout(MonthlyCounts.cbpPort("2602"))).allMatch(series -> series.roundedTo() == 1);
    }

    @Test
    void eventsFiguresAndTheBaseMap() {
        Event event = (Event) scene.find("event-051").orElseThrow();
        assertThat(event.date()).isEqualTo(LocalDate.of(2023, 12, 27));
        assertThat(scene.find("event-001").flatMap(found -> found.geometry())).isPresent();
        assertThat(scene.figures().get(0).value()).isEqualTo("680000");
        assertThat(scene.figures()).extracting(figure -> figure.value()).contains("35.8");
        var towns = scene.baseMap("towns").orElseThrow();
        assertThat(towns.value(0, "population")).isEqualTo(12294193);
        assertThat(towns.geometry(0)).isPresent();
    }

    @Test
    void theDatasetIsAlsoReadOutOfAJar() throws IOException {
        Path jar = folder.resolve("año nuevo/paso.jar");
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(Path.of("data"))) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.toString().replace('\\', '/');
                out.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    copy(file, out);
                }
                out.closeEntry();
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            DatasetLocation packed = new DatasetLocation.Packed(loader);
            for (int i = 0; i < 2; i++) {
                LoadedDataset read = DatasetReader.read(packed);
                assertThat(read.report().problems()).isEmpty();
                assertThat(read.scene().subjects()).hasSameSizeAs(scene.subjects());
                assertThat(read.scene().baseMap("countries").orElseThrow().size())
                        .isEqualTo(48);
            }
            assertThat(DatasetCheck.check(packed).problems()).isEmpty();
        }
    }

    private static void copy(Path file, OutputStream out) throws IOException {
        out.write(Files.readAllBytes(file));
    }

    @Test
    void aFolderThatIsNoDatasetIsRefused() {
        assertThatThrownBy(() -> DatasetReader.read(DatasetLocation.folder(folder)))
                .isInstanceOf(BadInputException.class)
                .hasMessage(folder + ": this is no dataset: it has no dataset.json; name another folder");
        assertThatThrownBy(() -> DatasetReader.read(DatasetLocation.folder(folder.resolve("none"))))
                .hasMessage(folder.resolve("none") + ": there is no such folder; check the name");
    }

    @Test
    void aMobileCheckpointIsNotSaidToBeOpen() {
        assertThat(statusOf("mx-huixtla-caitf", "2023-12-27")).isEqualTo(Status.OPEN);
        Optional<Status> tactical = scene.checkpoints().stream()
                .filter(checkpoint -> checkpoint.kind() == paso.model.Checkpoint.Kind.TACTICAL)
                .map(checkpoint -> checkpoint.stateAt(at("2023-12-27")).status())
                .findFirst();
        assertThat(tactical).contains(Status.UNKNOWN);
    }
}
