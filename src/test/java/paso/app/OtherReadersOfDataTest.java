package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of data in the hands of other people's programs: GDAL and QGIS, as Debian packs them. */
class OtherReadersOfDataTest {

    private static final String PYTHON = "/usr/bin/python3";
    private static final Path VALIDATOR =
            Path.of("/usr/lib/python3/dist-packages/osgeo_utils/samples/validate_gpkg.py");
    private static final int OPEN = 0x009e73;
    private static final int PARTIAL = 0xe69f00;
    private static final int CLOSED = 0xd55e00;

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() {
        for (String ending : List.of("geojson", "csv", "gpkg", "kml", "kmz")) {
            Told told = Told.paso(
                    "snapshot",
                    folder.resolve("map." + ending).toString(),
                    "--at",
                    "2023-12-27",
                    "--lang",
                    "es",
                    "--hide",
                    "places");
            assertThat(told.code()).as(told.err()).isZero();
        }
    }

    /** What a program prints on both streams; the test is skipped, loudly, where the program is absent. */
    private static String run(String program, String packageName, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Path output = Files.createTempFile(folder, "told", ".txt");
        builder.redirectOutput(output.toFile());
        Process process;
        try {
            process = builder.start();
        } catch (IOException absent) {
            return skipped(program, packageName);
        }
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES))
                    .as(command + " ends")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
        String told = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }

    private static String skipped(String program, String packageName) {
        String message = "SKIPPED: " + program + " is not here; install " + packageName;
        System.err.println(message);
        Assumptions.abort(message);
        return "";
    }

    private static Map<String, Integer> portsByStatus(JsonNode rows, String status) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.get(status).asText(), 1, Integer::sum));
        return counts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "csv", "gpkg", "kml", "kmz"})
    void gdalReadsEveryLayerWithoutAWarning(String ending) throws IOException {
        String told = run(
                "ogrinfo",
                "gdal-bin",
                "-ro",
                "-al",
                "-so",
                folder.resolve("map." + ending).toString());
        assertThat(told).doesNotContainIgnoringCase("warning").doesNotContain("ERROR");
        assertThat(told).contains("Feature Count: ").contains("(-117.");
    }

    @Test
    void gdalFindsTheSameStatesAtTheSamePlaces() throws IOException {
        JsonNode expected = Told.paso("status", "--layer", "ports", "--at", "2023-12-27", "--format", "json")
                .json()
                .get("subjects");
        for (String ending : List.of("geojson", "csv", "gpkg")) {
            Path out = folder.resolve("from-" + ending + ".geojson");
            String layer = ending.equals("gpkg") ? "ports" : "";
            List<String> arguments = new ArrayList<>(List.of("-f", "GeoJSON", out.toString()));
            arguments.add(folder.resolve("map." + ending).toString());
            if (!layer.isEmpty()) {
                arguments.add(layer);
            } else {
                arguments.addAll(List.of("-where", "feature_type = 'ports'"));
            }
            run("ogr2ogr", "gdal-bin", arguments.toArray(String[]::new));
            JsonNode features = new ObjectMapper().readTree(out.toFile()).get("features");
            List<JsonNode> rows = new ArrayList<>();
            AtomicInteger lukevilles = new AtomicInteger();
            features.forEach(feature -> {
                rows.add(feature.get("properties"));
                // GDAL makes a property of that name the feature's own id, and back
                String id = feature.path("id").asText()
                        + feature.get("properties").path("id").asText();
                if (id.equals("lukeville")) {
                    lukevilles.incrementAndGet();
                    assertThat(feature.get("geometry").get("coordinates").get(0).asDouble())
                            .isEqualTo(-112.81692);
                }
            });
            assertThat(lukevilles).as(ending).hasValue(1);
            assertThat(rows).as(ending).hasSize(60);
            assertThat(portsByStatus(new ObjectMapper().valueToTree(rows), "status"))
                    .as(ending)
                    .isEqualTo(portsByStatus(expected, "status"));
        }
    }

    @Test
    void gdalsOwnValidatorFindsNothingWrongInTheGeoPackage() throws IOException {
        if (!Files.exists(VALIDATOR)) {
            skipped(VALIDATOR.toString(), "python3-gdal");
        }
        run(PYTHON, "python3", VALIDATOR.toString(), folder.resolve("map.gpkg").toString());
    }

    @Test
    void qgisOpensTheGeoPackageAndDrawsItAsPasoDoes() throws IOException {
        try {
            run(PYTHON, "python3", "-c", "import qgis.core");
        } catch (AssertionError noModule) {
            skipped("qgis.core", "python3-qgis");
        }
        Path script = Path.of("src/test/resources/paso/app/qgis-render.py");
        Path picture = folder.resolve("qgis.png");
        String told = run(
                PYTHON,
                "python3-qgis",
                script.toString(),
                folder.resolve("map.gpkg").toString(),
                picture.toString(),
                "-118,24,-96,36",
                "2200x1200");
        assertThat(told)
                .contains("ports 60 RuleRenderer True")
                .contains("rail_lines 39 RuleRenderer True")
                .contains("caravan_positions 1 RuleRenderer True")
                .contains("status_changes 120 table");
        BufferedImage image = ImageIO.read(picture.toFile());
        JsonNode ports = new ObjectMapper()
                .readTree(folder.resolve("map.geojson").toFile())
                .get("features");
        List<String> seen = new ArrayList<>();
        for (JsonNode port : ports) {
            String id = port.get("properties").path("id").asText();
            int colour =
                    switch (id) {
                        case "lukeville" -> CLOSED;
                        case "columbus" -> OPEN;
                        case "eagle-pass-bridge-1" -> PARTIAL;
                        default -> -1;
                    };
            if (colour >= 0) {
                JsonNode place = port.get("geometry").get("coordinates");
                // left of the middle: there a square has no bar and a diamond its full colour
                int x = (int) Math.round((place.get(0).asDouble() + 118) * 100) - 4;
                int y = (int) Math.round((36 - place.get(1).asDouble()) * 100);
                int above = image.getRGB(x, y - (colour == CLOSED ? 4 : 0)) & 0xffffff;
                assertThat(Integer.toHexString(above)).as(id).isEqualTo(Integer.toHexString(colour));
                seen.add(id);
            }
        }
        assertThat(seen).hasSize(3);
    }
}
