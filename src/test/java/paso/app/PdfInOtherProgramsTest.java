package paso.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A map as PDF, opened with poppler's programs and with GDAL. */
class PdfInOtherProgramsTest {

    private static final double LON_DEG = -112.8156;
    private static final double LAT_DEG = 31.8797;
    private static final int MAGENTA = 0xffff00ff;

    private static final String STYLE = """
            <StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld">
              <NamedLayer><Name>mark</Name><UserStyle><FeatureTypeStyle><Rule><PointSymbolizer><Graphic><Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><SvgParameter name="fill">#ff00ff</SvgParameter></Fill>
              </Mark><Size>15</Size></Graphic></PointSymbolizer></Rule></FeatureTypeStyle></UserStyle></NamedLayer>
            </StyledLayerDescriptor>
            """;

    @TempDir
    static Path folder;

    private static Path map;

    @BeforeAll
    static void write() {
        map = snapshot("map.pdf", "--size", "1600x1000");
    }

    private static Path snapshot(String name, String... options) {
        Path file = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("snapshot", file.toString(), "--force", "--at", "2023-12-27"));
        arguments.addAll(List.of(options));
        Told told = Told.paso(arguments.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
        return file;
    }

    private static void require(String program) {
        boolean there = List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
        if (!there) {
            System.err.println("SKIPPED: " + program + " is not installed, so that no PDF was opened with it");
        }
        Assumptions.assumeTrue(there, program + " is not installed");
    }

    /** What a program answers; standard error is not part of it. */
    private static String said(Map<String, String> environment, String input, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
        return answer;
    }

    private static BufferedImage rendered(Path pdf) throws IOException, InterruptedException {
        Path picture = Path.of(pdf + "-rendered");
        said(Map.of(), "", "pdftoppm", "-r", "96", "-singlefile", "-png", pdf.toString(), picture.toString());
        return ImageIO.read(Path.of(picture + ".png").toFile());
    }

    @Test
    void namesCanBeSearchedAndReadInOnePiece() throws Exception {
        require("pdftotext");
        String text = said(Map.of(), "", "pdftotext", "-raw", "-enc", "UTF-8", map.toString(), "-");
        assertThat(text.lines())
                .as("level, spaced and curved names")
                .contains("UNITED STATES", "Gulf of California", "Querétaro");
        assertThat(text.split("Lukeville", -1))
                .as("once, and not again for its halo")
                .hasSize(2);
        assertThat(text.indexOf("Five crossings closed"))
                .as("words around the map come in one piece, after the map's names")
                .isGreaterThan(text.indexOf("Lukeville"));
    }

    @Test
    void everyFontIsEmbeddedAndASubset() throws Exception {
        require("pdffonts");
        List<String> fonts =
                said(Map.of(), "", "pdffonts", map.toString()).lines().skip(2).toList();
        assertThat(fonts)
                .hasSizeBetween(4, 7)
                .allMatch(font -> font.matches("[A-Z]{6}\\+(Inter|BarlowCondensed)-.*Identity-H +yes +yes +yes .*"));
    }

    @Test
    void aReaderIsToldWhatItIs() throws Exception {
        require("pdfinfo");
        String info = said(Map.of(), "", "pdfinfo", map.toString());
        assertThat(info)
                .containsPattern("Title: +Five crossings closed")
                .containsPattern("Page size: +1200 x 750 pts")
                .containsPattern("Tagged: +yes")
                .doesNotContain("Author:");
    }

    @Test
    void itLooksAsThePngDoes() throws Exception {
        require("pdftoppm");
        BufferedImage png =
                ImageIO.read(snapshot("map.png", "--size", "1600x1000").toFile());
        BufferedImage pdf = rendered(map);
        assertThat(pdf.getWidth()).isEqualTo(1600);
        assertThat(pdf.getHeight()).isEqualTo(1000);
        long sum = 0;
        for (int y = 0; y < 1000; y++) {
            for (int x = 0; x < 1600; x++) {
                int p = png.getRGB(x, y);
                int q = pdf.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs(((p >> shift) & 0xff) - ((q >> shift) & 0xff));
                }
            }
        }
        assertThat(sum / 3.0 / (1600 * 1000))
                .as("mean error over the picture, of 255: the edges of letters")
                .isLessThan(2.5);
    }

    @ParameterizedTest
    @CsvSource({
        "EPSG:3857, WGS 84 / Pseudo-Mercator",
        "EPSG:4326, WGS 84",
        "EPSG:6372, Mexico ITRF2008 / LCC",
        "EPSG:26712, NAD27 / UTM zone 12N",
        "ESRI:102009, Lambert_Conformal_Conic",
        "ESRI:102008, Albers_Equal_Area_Conic"
    })
    void gdalFindsAPlaceWhereItIsPainted(String crs, String name) throws Exception {
        require("gdalinfo");
        require("gdaltransform");
        require("pdftoppm");
        Path mark = Files.writeString(folder.resolve("mark.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},
                 "geometry": {"type": "Point", "coordinates": [%s, %s]}}]}
                """.formatted(LON_DEG, LAT_DEG));
        Path style = Files.writeString(folder.resolve("mark.sld"), STYLE);
        Path pdf = snapshot(
                crs.replace(':', '-') + ".pdf",
                "--add",
                mark.toString(),
                "--style",
                "mark=" + style,
                "--crs",
                crs,
                "--extent",
                "-116,29,-109,34",
                "--size",
                "1100x700");

        Map<String, String> resolution = Map.of("GDAL_PDF_DPI", "96");
        JsonNode info = new ObjectMapper().readTree(said(resolution, "", "gdalinfo", "-json", pdf.toString()));
        assertThat(info.path("size").path(0).asInt()).isEqualTo(1100);
        assertThat(info.path("coordinateSystem").path("wkt").asText().lines().findFirst())
                .hasValueSatisfying(first -> assertThat(first).contains(name));

        double[] painted = middleOfTheMark(rendered(pdf));
        String[] found = said(
                        resolution,
                        LON_DEG + " " + LAT_DEG + "\n",
                        "gdaltransform",
                        "-i",
                        "-t_srs",
                        "+proj=longlat +datum=WGS84",
                        pdf.toString())
                .split(" ");
        assertThat(Double.parseDouble(found[0])).as("x").isCloseTo(painted[0], within(1.0));
        assertThat(Double.parseDouble(found[1])).as("y").isCloseTo(painted[1], within(1.0));
    }

    /** In pixels, the centre of the first at 0.5. */
    private static double[] middleOfTheMark(BufferedImage image) {
        double sumX = 0;
        double sumY = 0;
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) | 0xff000000) == MAGENTA) {
                    sumX += x + 0.5;
                    sumY += y + 0.5;
                    count++;
                }
            }
        }
        assertThat(count).as("pixels of the mark").isBetween(150, 260);
        return new double[] {sumX / count, sumY / count};
    }
}
