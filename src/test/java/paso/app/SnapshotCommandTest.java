package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.export.Headline;
import paso.export.MapExport;
import paso.export.format.PngMetadata;
import paso.export.spec.FileOptions;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.model.Language;
import paso.model.Subject;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.AsOfParser;
import paso.time.ClockReading;

class SnapshotCommandTest {

    private static final int OPEN = 0xff009e73;
    private static final int CLOSED = 0xffd55e00;
    private static final int PARTIAL = 0xffe69f00;
    private static final int CARAVAN = 0xffb3568f;

    private static final Bounds HOME = Bounds.ofDegrees(-118.5, 13.5, -88, 34);

    private static DrawnMap map;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        map = DrawnMap.load(Optional.empty(), List.of(), report -> {});
    }

    private BufferedImage snapshot(String... options) throws IOException {
        Path file = folder.resolve("map.png");
        List<String> arguments = new ArrayList<>(List.of("snapshot", file.toString(), "--force"));
        arguments.addAll(List.of(options));
        if (!arguments.contains("--size")) {
            arguments.addAll(List.of("--size", "1280x800"));
        }
        Told told = Told.paso(arguments.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out() + told.err()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(left -> left.toString().endsWith(".tmp"))).isEmpty();
        }
        return ImageIO.read(file.toFile());
    }

    /** Where the picture shows what: the very frame that the command uses. */
    private static Viewport frame(Bounds extent, String at) {
        AsOf asOf = new AsOfParser(java.time.Instant::now).parse(at).orElseThrow();
        MapSpec spec = new MapSpec(
                PictureSize.onScreen(1280, 800),
                extent,
                ClockReading.of(asOf),
                LayerSetting.allOf(map.portrayer().document()),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                new MapSpec.Inscription("", map.scene().info().credit(), MapSpec.Inscription.USUAL),
                FileOptions.NONE);
        MapExport export = new MapExport(map.portrayer(), map.fonts(), map.imprint(Instant.EPOCH));
        return export.viewport(Headline.titled(spec, export, map.scene()));
    }

    private static LonLat place(String id) throws IOException {
        return Datasets.sound(Optional.empty())
                .find(id)
                .flatMap(Subject::anchor)
                .orElseThrow();
    }

    private static int count(BufferedImage image, int argb) {
        return count(image, argb, 0, 0, image.getWidth(), image.getHeight());
    }

    private static int count(BufferedImage image, int argb, int left, int top, int right, int bottom) {
        int count = 0;
        for (int y = Math.max(0, top); y < Math.min(image.getHeight(), bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(image.getWidth(), right); x++) {
                count += image.getRGB(x, y) == argb ? 1 : 0;
            }
        }
        return count;
    }

    private static int near(BufferedImage image, int argb, Viewport frame, LonLat place) {
        int x = (int) frame.pixelXOf(place);
        int y = (int) frame.pixelYOf(place);
        return count(image, argb, x - 9, y - 9, x + 10, y + 10);
    }

    @Test
    void theClosedCrossingsAreClosedWhereTheyLie() throws IOException {
        BufferedImage image = snapshot("--at", "2023-12-27");
        Viewport frame = frame(HOME, "2023-12-27");

        for (String id :
                List.of("lukeville", "nogales-morley", "san-ysidro-pedwest", "presidio-rail", "fabens-caseta")) {
            assertThat(near(image, CLOSED, frame, place(id))).as(id).isGreaterThan(40);
        }
        assertThat(near(image, PARTIAL, frame, place("eagle-pass-bridge-1"))).isGreaterThan(20);
        assertThat(near(image, CARAVAN, frame, LonLat.ofDegrees(-92.66, 15.33)))
                .as("the caravan at Escuintla")
                .isGreaterThan(20);
    }

    @Test
    void aLayerIsDrawnAsAFileSays() throws IOException {
        BufferedImage image = snapshot("--at", "2023-12-27", "--style", "ports=src/test/resources/sld/sld10.sld");
        Viewport frame = frame(HOME, "2023-12-27");

        assertThat(near(image, 0xff0000ff, frame, place("lukeville"))).isGreaterThan(40);
        assertThat(count(image, 0xff00b050)).isGreaterThan(400);
        assertThat(near(image, CLOSED, frame, place("lukeville"))).isZero();
    }

    @Test
    void whatAStyleAsksInVainIsToldAndAnUnknownLayerIsRefused() {
        String style = "src/test/resources/sld/points_categorized.sld";
        String out = folder.resolve("told.png").toString();
        Told told = Told.paso("snapshot", out, "--size", "400x300", "--layers", "ports", "--style", "ports=" + style);

        assertThat(told.code()).isZero();
        assertThat(told.oneLine())
                .contains("points_categorized.sld:88: there is no picture symbol/landmark.svg in the style's folder");
        assertThat(Told.paso("snapshot", out, "--style", "ports").oneLine()).contains("is not LAYER=FILE");
        assertThat(Told.paso("snapshot", out, "--style", "harbours=" + style).oneLine())
                .contains("there is no layer 'harbours'");
        assertThat(Told.paso("snapshot", out, "--style", "ports=none.sld").oneLine())
                .contains("none.sld")
                .contains("there is no such file");
    }

    @Test
    void thePictureFollowsTheDate() throws IOException {
        BufferedImage closed = snapshot("--at", "2023-12-27", "--place", "lukeville");
        BufferedImage reopened = snapshot("--at", "2024-01-05", "--place", "lukeville");
        LonLat lukeville = place("lukeville");
        Bounds around = Frame.around("lukeville", map.scene(), note -> {});

        assertThat(near(closed, CLOSED, frame(around, "2023-12-27"), lukeville)).isGreaterThan(40);
        assertThat(near(reopened, CLOSED, frame(around, "2024-01-05"), lukeville))
                .isZero();
        assertThat(near(reopened, OPEN, frame(around, "2024-01-05"), lukeville)).isGreaterThan(40);
    }

    @Test
    void sizeResolutionAndWordsAreInTheFile() throws IOException {
        BufferedImage image =
                snapshot("--at", "2023-12-27", "--size", "900x700", "--dpi", "192", "--title", "Cerca de Juárez");

        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(700);
        PngMetadata metadata = PngMetadata.of(folder.resolve("map.png"));
        assertThat(metadata.pixelsPerMeter()).isEqualTo(7559);
        assertThat(metadata.texts())
                .contains(Map.entry("Title", "Cerca de Juárez"), Map.entry("Software", "Paso"))
                .hasEntrySatisfying("Description", words -> assertThat(words)
                        .startsWith("Map: Wednesday 27 December 2023, 12:00 local time at each place.\n"))
                .hasEntrySatisfying("Source", credit -> assertThat(credit).contains("GeoNames, CC BY 4.0"));
    }

    @Test
    void theSameQuestionHasTheSameAnswer() throws IOException {
        snapshot("--at", "2023-12-27");
        byte[] first = Files.readAllBytes(folder.resolve("map.png"));
        snapshot("--at", "2023-12-27");

        assertThat(Files.readAllBytes(folder.resolve("map.png"))).isEqualTo(first);
    }

    @Test
    void layersAreChosenAndHidden() throws IOException {
        BufferedImage all = snapshot("--at", "2023-12-27");
        BufferedImage base = snapshot("--at", "2023-12-27", "--layers", "basemap");
        BufferedImage withoutPorts = snapshot("--at", "2023-12-27", "--hide", "ports,checkpoints");
        BufferedImage onlyPorts = snapshot("--at", "2023-12-27", "--layers", "ports");
        int land = 0xfff7f4ee;

        assertThat(count(all, OPEN)).isGreaterThan(500);
        assertThat(count(base, OPEN) + count(base, CLOSED) + count(base, CARAVAN))
                .isZero();
        assertThat(count(base, land)).isGreaterThan(50_000);
        assertThat(count(withoutPorts, OPEN)).isZero();
        assertThat(count(withoutPorts, CARAVAN)).isGreaterThan(20);
        assertThat(count(onlyPorts, OPEN)).isGreaterThan(500);
        assertThat(count(onlyPorts, land)).as("but for halos").isLessThan(5_000);
        assertThat(count(onlyPorts, CARAVAN)).isZero();
    }

    @Test
    void theThemeDressesMapAndFurniture() throws IOException {
        BufferedImage dark = snapshot("--theme", "dark");
        BufferedImage light = snapshot("--theme", "light");

        assertThat(count(dark, 0xff151b21)).as("water").isGreaterThan(20_000);
        assertThat(count(dark, 0xff1c2126)).as("sheet").isGreaterThan(20_000);
        assertThat(count(light, 0xffdfe7ea)).as("water").isGreaterThan(20_000);
        assertThat(count(light, 0xffffffff)).as("sheet").isGreaterThan(20_000);
        assertThat(count(light, 0xff151b21)).isZero();
    }

    @Test
    void exactlyTheFurnitureThatIsAskedForIsThere() throws IOException {
        int insetWater = 0xffeef3f5;
        int sheet = 0xffffffff;
        BufferedImage usual = snapshot("--at", "2023-12-27");
        BufferedImage onlyInset = snapshot("--at", "2023-12-27", "--furniture", "inset");
        BufferedImage bare = snapshot("--at", "2023-12-27", "--furniture", "none");

        assertThat(count(usual, insetWater)).isGreaterThan(1000);
        assertThat(count(usual, sheet)).isGreaterThan(20_000);
        assertThat(count(onlyInset, insetWater)).isGreaterThan(1000);
        assertThat(count(onlyInset, sheet)).isLessThan(5_000);
        assertThat(count(bare, insetWater)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--furniture legend,scale",
                "--lang es",
                "--title Another",
                "--extent -107,25,-96,33",
                "--place Tijuana",
                "--place 31.88,-112.82",
                "--place eagle-pass-rail",
                "--dpi 144",
                "--window 14d",
                "--callouts"
            })
    void eachOptionChangesThePicture(String option) throws IOException {
        BufferedImage plain = snapshot("--at", "2023-12-27");
        List<String> options = new ArrayList<>(List.of("--at", "2023-12-27"));
        options.addAll(List.of(option.split(" ")));
        BufferedImage other = snapshot(options.toArray(String[]::new));

        long different = 0;
        for (int y = 0; y < plain.getHeight(); y++) {
            for (int x = 0; x < plain.getWidth(); x++) {
                different += plain.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        assertThat(different).isGreaterThan(300);
    }

    @Test
    void theExtentIsShownWhole() throws IOException {
        BufferedImage image = snapshot("--at", "2023-12-27", "--extent", "-101.5,28,-99.5,29.5");
        Viewport frame = frame(Bounds.ofDegrees(-101.5, 28, -99.5, 29.5), "2023-12-27");

        // the plates of crossings that are close stand apart, beside their places
        int x = (int) frame.pixelXOf(place("eagle-pass-bridge-1"));
        int y = (int) frame.pixelYOf(place("eagle-pass-bridge-1"));
        assertThat(count(image, PARTIAL, x - 30, y - 30, x + 31, y + 31)).isGreaterThan(20);
        assertThat(frame.degreeBounds().minX()).isLessThan(-101.5);
        assertThat(frame.degreeBounds().maxY()).isGreaterThan(29.5);
    }

    @Test
    void anAddedFileIsDrawnOnTop() throws IOException {
        Path file = Files.writeString(folder.resolve("area.geojson"), """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"x"},"geometry":
            {"type":"Polygon","coordinates":[[[-110,20],[-100,20],[-100,28],[-110,28],[-110,20]]]}}]}
            """);
        BufferedImage with = snapshot("--at", "2023-12-27", "--layers", "basemap", "--add", file.toString());
        BufferedImage without = snapshot("--at", "2023-12-27", "--layers", "basemap");
        Viewport frame = frame(HOME, "2023-12-27");
        int x = (int) frame.pixelXOf(LonLat.ofDegrees(-108.4, 22.5));
        int y = (int) frame.pixelYOf(LonLat.ofDegrees(-108.4, 22.5));

        assertThat(with.getRGB(x, y)).isNotEqualTo(without.getRGB(x, y));
    }

    @Test
    void anAddedFileElsewhereIsGoneTo() throws IOException {
        Path file =
                Files.writeString(folder.resolve("europe.csv"), "name,lon,lat\nBerlin,13.4,52.5\nParis,2.35,48.86\n");
        BufferedImage there = snapshot("--layers", "basemap", "--add", file.toString());
        BufferedImage home = snapshot("--layers", "basemap");

        assertThat(there.getRGB(700, 300)).isNotEqualTo(0);
        assertThat(count(home, 0xffdfe7ea)).isNotEqualTo(count(there, 0xffdfe7ea));
    }

    @Test
    void aPlaceThatIsNotNamedInFullIsTold() {
        Told told = Told.paso("snapshot", folder.resolve("a.png").toString(), "--place", "eagle pass rail br");

        assertThat(told.code()).isZero();
        assertThat(told.oneLine())
                .isEqualTo("paso: --place: 'eagle pass rail br' is taken for Eagle Pass rail bridge (Union Pacific)");
        assertThat(folder.resolve("a.png")).exists();
    }

    @Test
    void theDateLineTellsTheWindow() throws IOException {
        snapshot("--at", "2023-12-27", "--window", "7d", "--callouts");

        assertThat(PngMetadata.of(folder.resolve("map.png")).texts().get("Description"))
                .startsWith("Map: 20 to 27 December 2023;");
    }

    @Test
    void aCumulativeWindowShowsTheWholeTrail() throws IOException {
        String[] within = {"--at", "2023-12-28", "--place", "Huixtla", "--window", "12h"};
        String[] all = {"--at", "2023-12-28", "--place", "Huixtla", "--window", "12h", "--cumulative"};

        assertThat(count(snapshot(all), CARAVAN)).isGreaterThan(count(snapshot(within), CARAVAN) + 300);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--window soon | '--window: ''soon'' is no length of time; write a number and h, d, w or mo, such as'",
                "--window 0d   | '--window: ''0d'' is no length of time'",
                "--cumulative  | '--cumulative says how a window looks; give one with --window'"
            })
    void aWindowThatIsNoneIsWrongUsage(String options, String expected) {
        List<String> arguments =
                new ArrayList<>(List.of("snapshot", folder.resolve("a.png").toString()));
        arguments.addAll(List.of(options.split(" ")));
        Told told = Told.paso(arguments.toArray(String[]::new));

        assertThat(told.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(told.oneLine()).contains(expected);
        assertThat(folder.resolve("a.png")).doesNotExist();
    }

    @Test
    void aPlaceThatIsNoneIsWrongUsage() {
        Told told = Told.paso("snapshot", folder.resolve("a.png").toString(), "--place", "Atlantis");

        assertThat(told.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(told.oneLine()).contains("nothing is called 'Atlantis'");
    }

    @Test
    void whatCannotBeWrittenIsToldAndNothingIsLeft() throws IOException {
        Path missing = folder.resolve("gone").resolve("a.png");
        Path isFolder = Files.createDirectory(folder.resolve("b.png"));

        for (Path file : List.of(missing, isFolder)) {
            Told told = Told.paso("snapshot", file.toString());
            assertThat(told.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(told.oneLine()).startsWith("paso: " + file + ": ");
        }
    }

    @Test
    void aJpegIsTheSamePictureWithItsResolution() throws IOException {
        BufferedImage exact = snapshot("--at", "2023-12-27", "--dpi", "144");
        Path file = folder.resolve("map.jpg");
        Told told = Told.paso("snapshot", file.toString(), "--at", "2023-12-27", "--dpi", "144", "--size", "1280x800");
        assertThat(told.code()).as(told.err()).isZero();
        BufferedImage jpeg = ImageIO.read(file.toFile());

        assertThat(jpeg.getWidth()).isEqualTo(1280);
        assertThat(jpeg.getHeight()).isEqualTo(800);
        long sum = 0;
        for (int y = 0; y < 800; y++) {
            for (int x = 0; x < 1280; x++) {
                int a = exact.getRGB(x, y);
                int b = jpeg.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs(((a >> shift) & 0xff) - ((b >> shift) & 0xff));
                }
            }
        }
        assertThat(sum / 3.0 / 1280 / 800).as("mean difference of a channel").isLessThan(2);
        byte[] head = Arrays.copyOf(Files.readAllBytes(file), 600);
        assertThat(head[13]).as("dots per inch").isEqualTo((byte) 1);
        assertThat(((head[14] & 0xff) << 8) | (head[15] & 0xff)).isEqualTo(144);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).contains("GeoNames");
    }

    @Test
    void theMapIsDrawnInTheProjectionThatIsAskedFor() throws IOException {
        BufferedImage image = snapshot("--at", "2023-12-27", "--crs", "esri:102009");
        AsOf asOf = new AsOfParser(java.time.Instant::now).parse("2023-12-27").orElseThrow();
        paso.portrayal.Portrayer lambert = map.portrayer()
                .showing(map.portrayer().document(), paso.geo.LambertConformalConic.NORTH_AMERICA, () -> false);
        MapSpec spec = new MapSpec(
                PictureSize.onScreen(1280, 800),
                HOME,
                ClockReading.of(asOf),
                LayerSetting.allOf(lambert.document()),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                new MapSpec.Inscription("", map.scene().info().credit(), MapSpec.Inscription.USUAL),
                FileOptions.NONE);
        MapExport export = new MapExport(lambert, map.fonts(), map.imprint(Instant.EPOCH));
        Viewport frame = export.viewport(Headline.titled(spec, export, map.scene()));
        assertThat(near(image, CLOSED, frame, place("lukeville"))).isGreaterThan(20);
        assertThat(near(image, CLOSED, frame(HOME, "2023-12-27"), place("lukeville")))
                .as("where the web's map has it")
                .isLessThan(20);
    }

    @Test
    void aCodeThatIsNoProjectionIsTold() {
        Told told = Told.paso("snapshot", folder.resolve("map.png").toString(), "--crs", "EPSG:99999");
        assertThat(told.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(told.oneLine()).startsWith("paso: --crs: 'EPSG:99999'").contains("ESRI:102009");
    }
}
