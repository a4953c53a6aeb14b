package paso.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GeoTIFF, world files and transparent ground as other programs see them. */
class RasterFilesTest {

    private static final double LON_DEG = -112.8156;
    private static final double LAT_DEG = 31.8797;
    private static final int MAGENTA = 0xffff00ff;

    private static final Path GDAL = Path.of("/usr/bin/gdaltransform");
    private static final Path QGIS = Path.of("/usr/lib/python3/dist-packages/qgis/core");

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

    private static Path mark;
    private static Path style;

    @BeforeAll
    static void writeTheMark() throws IOException {
        mark = Files.writeString(folder.resolve("mark.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},
                 "geometry": {"type": "Point", "coordinates": [%s, %s]}}]}
                """.formatted(LON_DEG, LAT_DEG));
        style = Files.writeString(folder.resolve("mark.sld"), STYLE);
    }

    private static Path snapshot(String name, String... options) {
        Path file = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("snapshot", file.toString(), "--force", "--at", "2023-12-27"));
        arguments.addAll(List.of(options));
        Told told = Told.paso(arguments.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
        return file;
    }

    private static Path marked(String name, String crs, String... options) {
        List<String> all = new ArrayList<>(List.of(
                "--add",
                mark.toString(),
                "--style",
                "mark=" + style,
                "--crs",
                crs,
                "--extent",
                "-116,29,-105,35",
                "--size",
                "1100x700"));
        all.addAll(List.of(options));
        return snapshot(name, all.toArray(String[]::new));
    }

    /** The middle of the mark in pixels, the centre of the first pixel at 0.5. */
    private static double[] middleOfTheMark(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        double sumX = 0;
        double sumY = 0;
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == MAGENTA) {
                    sumX += x + 0.5;
                    sumY += y + 0.5;
                    count++;
                }
            }
        }
        assertThat(count).as("pixels of the mark in " + file).isBetween(150, 260);
        return new double[] {sumX / count, sumY / count};
    }

    private static boolean isThere(String debianPackage, Path... itsFiles) {
        boolean there = Arrays.stream(itsFiles).allMatch(Files::exists);
        if (!there) {
            System.err.println("SKIPPED: " + debianPackage + " is not installed, so that no file was opened with it");
        }
        return there;
    }

    private static String said(String input, String... command) throws Exception {
        Path out = Files.createTempFile(folder, "said", ".txt");
        Path in = Files.writeString(Files.createTempFile(folder, "input", ".txt"), input);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .redirectInput(in.toFile());
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(command[0]).isTrue();
        String text = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:3857", "ESRI:102009", "ESRI:102008", "EPSG:4326", "EPSG:6372", "EPSG:2276"})
    void aPlaceIsWhereTheReferenceSystemPutsIt(String crs) throws Exception {
        Assumptions.assumeTrue(isThere("gdal-bin", GDAL), "gdal-bin is not installed");
        String name = crs.replace(':', '-');
        Path tiff = marked(name + ".tif", crs);
        Path png = marked(name + ".png", crs, "--world-file");
        Path jpeg = marked(name + "-j.jpg", crs, "--world-file");
        double[] inTiff = middleOfTheMark(tiff);
        double[] inPng = middleOfTheMark(png);

        assertNear(inTiff, pixelOf(tiff));
        assertNear(inPng, pixelOf(png));
        assertNear(inPng, pixelOf(jpeg));
        // by the world file and the .prj alone, as programs do that know no .aux.xml
        Files.delete(folder.resolve(name + ".png.aux.xml"));
        String prj = folder.resolve(name + ".prj").toString();
        String[] plane = said(
                        LON_DEG + " " + LAT_DEG + "\n",
                        "gdaltransform",
                        "-s_srs",
                        "+proj=longlat +datum=WGS84",
                        "-t_srs",
                        prj)
                .strip()
                .split(" ");
        List<Double> world = Files.readAllLines(folder.resolve(name + ".pgw")).stream()
                .map(Double::valueOf)
                .toList();
        assertNear(inPng, new double[] {
            (Double.parseDouble(plane[0]) - world.get(4)) / world.get(0) + 0.5,
            (Double.parseDouble(plane[1]) - world.get(5)) / world.get(3) + 0.5
        });
    }

    /** Where GDAL puts the place in a picture, in pixels. */
    private static double[] pixelOf(Path file) throws Exception {
        String[] plane = said(
                        LON_DEG + " " + LAT_DEG + "\n",
                        "gdaltransform",
                        "-i",
                        "-t_srs",
                        "+proj=longlat +datum=WGS84",
                        file.toString())
                .strip()
                .split(" ");
        return new double[] {Double.parseDouble(plane[0]), Double.parseDouble(plane[1])};
    }

    private static void assertNear(double[] expected, double[] actual) {
        assertThat(actual[0]).as("x").isCloseTo(expected[0], within(1.0));
        assertThat(actual[1]).as("y").isCloseTo(expected[1], within(1.0));
    }

    @Test
    void gdalKnowsTheConicsByTheirParameters() throws Exception {
        Assumptions.assumeTrue(isThere("gdal-bin", GDAL), "gdal-bin is not installed");

        assertThat(said(
                        "",
                        "gdalsrsinfo",
                        "-o",
                        "proj4",
                        marked("l.tif", "ESRI:102009").toString()))
                .contains("+proj=lcc", "+lat_0=40", "+lon_0=-96", "+lat_1=20", "+lat_2=60", "+datum=WGS84", "+units=m");
        assertThat(said(
                        "",
                        "gdalsrsinfo",
                        "-o",
                        "proj4",
                        marked("a.tif", "ESRI:102008").toString()))
                .contains("+proj=aea", "+lat_0=40", "+lon_0=-96", "+lat_1=20", "+lat_2=60", "+datum=WGS84", "+units=m");
        assertThat(said(
                        "",
                        "gdalsrsinfo",
                        "-o",
                        "epsg",
                        marked("m.tif", "EPSG:3857").toString()))
                .contains("EPSG:3857");
        assertThat(said(
                        "",
                        "gdalsrsinfo",
                        "-o",
                        "epsg",
                        marked("d.tif", "EPSG:4326").toString()))
                .contains("EPSG:4326");
        assertThat(said("", "gdalinfo", "-checksum", folder.resolve("l.tif").toString()))
                .contains("Block=256x256", "COMPRESSION=DEFLATE", "TIFFTAG_SOFTWARE=Paso", "AREA_OR_POINT=Area")
                .contains("Checksum=");
    }

    @Test
    void qgisOpensTheMapInItsPlace() throws Exception {
        Assumptions.assumeTrue(isThere("python3-qgis", QGIS), "python3-qgis is not installed");
        Path script = Files.writeString(folder.resolve("open.py"), """
                import os, sys
                from qgis.core import *
                QgsApplication.setPrefixPath("/usr", True)
                app = QgsApplication([], False)
                app.initQgis()
                lon, lat = float(sys.argv[1]), float(sys.argv[2])
                for file in sys.argv[3:]:
                    layer = QgsRasterLayer(file, "map")
                    crs = layer.crs()
                    there = QgsCoordinateTransform(
                        QgsCoordinateReferenceSystem("EPSG:4326"), crs, QgsCoordinateTransformContext()
                    ).transform(lon, lat)
                    seen = [int(layer.dataProvider().sample(there, band)[0]) for band in (1, 2, 3)]
                    print(layer.isValid(), crs.isValid(), layer.bandCount(), seen)
                sys.stdout.flush()
                os._exit(0)
                """);
        List<String> command = new ArrayList<>(
                List.of("/usr/bin/python3", script.toString(), String.valueOf(LON_DEG), String.valueOf(LAT_DEG)));
        for (String crs : List.of("EPSG:3857", "ESRI:102009", "ESRI:102008", "EPSG:4326")) {
            String name = "qgis-" + crs.replace(':', '-');
            command.add(marked(name + ".tif", crs).toString());
            command.add(marked(name + ".png", crs, "--world-file").toString());
        }

        assertThat(said("", command.toArray(String[]::new)).lines().filter(line -> line.startsWith("True")))
                .hasSize(8)
                .containsOnly("True True 3 [255, 0, 255]");
    }

    @Test
    void aGeoTiffIsTheMapAloneAndTheSameEachTime() throws Exception {
        Path file = snapshot("alone.tif", "--size", "800x500", "--title", "No title on the ground");
        BufferedImage tiff = ImageIO.read(file.toFile());
        BufferedImage map =
                ImageIO.read(snapshot("sheet.png", "--size", "800x500").toFile());

        assertThat(tiff.getColorModel().hasAlpha()).isFalse();
        assertThat(tiff.getRGB(40, 40)).as("no card lies in the corner").isNotEqualTo(map.getRGB(40, 40));
        assertThat(snapshot("again.tif", "--size", "800x500", "--title", "No title on the ground"))
                .hasSameBinaryContentAs(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.png", "map.tif"})
    void theWaterIsLeftOutAndTheLandIsNot(String name) throws Exception {
        String[] options = {"--size", "800x500", "--extent", "-118.5,13.5,-88,34"};
        Path solid = snapshot("solid-" + name, options);
        Path file =
                snapshot(name, "--size", "800x500", "--extent", "-118.5,13.5,-88,34", "--transparent", "--title", "");
        BufferedImage open = ImageIO.read(file.toFile());
        BufferedImage ground = ImageIO.read(solid.toFile());
        int clear = 0;
        int full = 0;
        for (int y = 0; y < 500; y++) {
            for (int x = 0; x < 800; x++) {
                int alpha = open.getRGB(x, y) >>> 24;
                clear += alpha == 0 ? 1 : 0;
                full += alpha == 255 ? 1 : 0;
            }
        }

        assertThat(ground.getColorModel().hasAlpha()).isFalse();
        assertThat(clear).as("pixels of open water").isGreaterThan(800 * 500 / 10);
        assertThat(full).as("pixels of land").isGreaterThan(800 * 500 / 4);
    }

    @Test
    void withoutTheBaseMapOnlySymbolsRemainInTheirFullColours() throws Exception {
        BufferedImage image = ImageIO.read(marked("symbols.tif", "EPSG:3857", "--transparent", "--layers", "ports")
                .toFile());
        int clear = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                clear += argb >>> 24 == 0 ? 1 : 0;
                boolean seam = (argb & 0xff00ff) != 0 && (argb & 0xff) == ((argb >>> 16) & 0xff) && isMark(argb);
                if (seam && argb >>> 24 > 20) {
                    assertThat((argb >>> 16) & 0xff)
                            .as("red at the mark's edge, %08x", argb)
                            .isGreaterThan(240);
                }
            }
        }
        assertThat(clear).isGreaterThan(image.getWidth() * image.getHeight() * 9 / 10);
    }

    private static boolean isMark(int argb) {
        return ((argb >>> 8) & 0xff) < 20;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "map.jpg --transparent   | JPEG has no transparency; choose PNG",
                "map.svg --world-file    | not with SVG",
                "map.tif --world-file    | which says itself where it lies"
            })
    void whatAFormatCannotIsTold(String line) {
        String[] parts = line.split("\\|");
        List<String> arguments = new ArrayList<>(List.of("snapshot"));
        arguments.addAll(List.of(parts[0].strip().split(" ")));
        arguments.set(1, folder.resolve("refused-" + arguments.get(1)).toString());

        Told told = Told.paso(arguments.toArray(String[]::new));

        assertThat(told.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(told.oneLine()).contains(parts[1].strip());
        assertThat(Path.of(arguments.get(1))).doesNotExist();
    }

    @Test
    void thePictureAndTheFilesBesideItAreThereTogether() throws Exception {
        Files.createDirectory(folder.resolve("taken.prj"));

        Told told = Told.paso("snapshot", folder.resolve("taken.png").toString(), "--world-file", "--force");

        assertThat(told.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(told.oneLine()).contains("taken.prj: this is a folder");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .filteredOn(name -> name.contains("taken"))
                    .containsExactly("taken.prj");
        }
    }
}
