package paso.portrayal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.geo.Projections;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.Raster;
import paso.portrayal.grid.GridWindow;
import paso.portrayal.grid.RasterSource;
import paso.portrayal.grid.ReliefShader;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.MapRequest;
import paso.source.file.ReadingMonitor;
import paso.source.grid.GeoTiffFile;
import paso.source.grid.MadeTiff;
import paso.source.grid.MadeTiff.Cells;
import paso.style.Roles;
import paso.style.Styles;
import paso.style.Symbolizer.RasterSymbol;
import paso.style.Symbolizer.Relief;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

/** Shaded relief against what can be worked out by hand. */
class ReliefTest {

    private static final Roles ROLES = Styles.shipped().roles(Theme.LIGHT);
    private static final double METERS_PER_DEG = Math.toRadians(6_371_008.8);

    @TempDir
    private Path folder;

    private static Raster read(Path file) throws IOException {
        try (GeoTiffFile opened = GeoTiffFile.open(file)) {
            return opened.read(ReadingMonitor.NONE);
        }
    }

    /** Heights over longitude and latitude, in cells of a hundredth of a degree about a place. */
    private Raster degrees(double lonDeg, double latDeg, int side, Heights heights) throws IOException {
        double cell = 0.01;
        double west = lonDeg - side * cell / 2;
        double north = latDeg + side * cell / 2;
        return read(new MadeTiff(
                        side,
                        side,
                        Cells.FLOAT32,
                        (column, row) -> heights.at(west + (column + 0.5) * cell, north - (row + 0.5) * cell))
                .placed(4326, west, north, cell, cell)
                .write(folder.resolve("degrees.tif")));
    }

    private interface Heights {
        double at(double lonDeg, double latDeg);
    }

    /** A plane that rises by {@code slope} metres a metre in a direction, about a place. */
    private static Heights plane(double lonDeg, double latDeg, double slope, double towardsDeg) {
        double towards = Math.toRadians(towardsDeg);
        return (lon, lat) -> {
            double east = (lon - lonDeg) * METERS_PER_DEG * Math.cos(Math.toRadians(latDeg));
            double north = (lat - latDeg) * METERS_PER_DEG;
            return 1000 + slope * (east * Math.sin(towards) + north * Math.cos(towards));
        };
    }

    private static MapRequest request(Viewport viewport) {
        return new MapRequest(
                viewport,
                ClockReading.of(AsOf.noonOf(LocalDate.of(2023, 12, 27))),
                List.of(),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                List.of(),
                1);
    }

    private static Viewport around(Projection projection, double lonDeg, double latDeg, double halfDeg, int sidePx) {
        return Viewport.fitting(
                projection,
                Bounds.ofDegrees(lonDeg - halfDeg, latDeg - halfDeg, lonDeg + halfDeg, latDeg + halfDeg),
                sidePx,
                sidePx,
                Insets.NONE);
    }

    private static DisplayList.Picture picture(Raster raster, Viewport viewport, Relief relief) {
        RasterSymbol symbol = new RasterSymbol(1, relief, paso.style.Unit.PIXEL);
        return (DisplayList.Picture) new RasterSource("file:grid", raster)
                .ops(request(viewport), symbol, ROLES)
                .get(0);
    }

    /** Premultiplied colour of a pixel of the viewport; 0 beyond the picture. */
    private static int at(DisplayList.Picture picture, int x, int y) {
        int column = x - (int) picture.x();
        int row = y - (int) picture.y();
        return column < 0 || row < 0 || column >= picture.widthPx() || row >= picture.heightPx()
                ? 0
                : picture.argbPre()[row * picture.widthPx() + column];
    }

    /** How far a pixel is from the colour of level ground: to the light above 0, to the shade below. */
    private static double tone(int pre) {
        int light = ROLES.argb("relief-light");
        int shadow = ROLES.argb("relief-shadow");
        double alpha = pre >>> 24;
        boolean isLight = alpha > 0 && (pre & 0xff) / alpha > 0.6;
        return isLight ? alpha / (light >>> 24) : -alpha / (shadow >>> 24);
    }

    /** The tone that a plane ought to have: the light of a matt surface, over or under that of level ground. */
    private static double expectedTone(double slope, double towardsDeg, Relief relief, double raised) {
        double azimuth = Math.toRadians(relief.azimuthDeg());
        double altitude = Math.toRadians(relief.altitudeDeg());
        double rise = slope * raised;
        double facing = -rise * Math.cos(Math.toRadians(towardsDeg) - azimuth);
        double shade = Math.max(0, (Math.sin(altitude) + Math.cos(altitude) * facing) / Math.hypot(1, rise));
        double level = Math.sin(altitude);
        return shade < level ? -(level - shade) / level : (shade - level) / (1 - level);
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, 135, 315, 45",
        "0.3, 315, 315, 45",
        "0.3, 45, 315, 45",
        "0.1, 180, 315, 45",
        "0.5, 90, 315, 45",
        "0.2, 0, 315, 45",
        "0.2, 0, 180, 30",
        "0.4, 270, 90, 60"
    })
    void aPlaneHasTheShadeOfItsSlope(double slope, double towardsDeg, double azimuthDeg, double altitudeDeg)
            throws IOException {
        Relief relief = new Relief(1, azimuthDeg, altitudeDeg, false);
        Raster plane = degrees(-105, 30, 60, plane(-105, 30, slope, towardsDeg));
        Viewport viewport = around(WebMercator.INSTANCE, -105, 30, 0.1, 120);
        double raised = ReliefShader.raised(relief, viewport.groundMetersPerPixel());
        double tone = tone(at(picture(plane, viewport, relief), 60, 60));
        assertThat(tone).isCloseTo(expectedTone(slope, towardsDeg, relief, raised), within(0.02));
    }

    @Test
    void theSlopeTowardsTheNorthWestIsTheBrightestAndTheOneAwayFromItTheDarkest() throws IOException {
        double[] tones = new double[8];
        for (int i = 0; i < 8; i++) {
            Raster plane = degrees(-105, 30, 40, plane(-105, 30, 0.1, 45 * i));
            tones[i] = tone(at(picture(plane, around(WebMercator.INSTANCE, -105, 30, 0.1, 60), Relief.USUAL), 30, 30));
        }
        for (int i = 0; i < 8; i++) {
            assertThat(tones[i]).isBetween(tones[7], tones[3]);
        }
        assertThat(tones[3]).isGreaterThan(0.2);
        assertThat(tones[7]).isLessThan(-0.2);
    }

    @Test
    void levelGroundStaysAsTheMapIs() throws IOException {
        Raster level = degrees(-105, 30, 40, (lon, lat) -> 1500);
        List<DisplayList.Op> ops = new RasterSource("file:grid", level)
                .ops(request(around(WebMercator.INSTANCE, -105, 30, 0.1, 60)), RasterSymbol.USUAL, ROLES);
        assertThat(ops).isEmpty();
    }

    /** A degree of longitude is half as long at 60 degrees: a slope in metres has one shade everywhere. */
    @Test
    void slopesAreInMetresOnTheGroundAtEveryLatitude() throws IOException {
        Relief one = new Relief(1, 270, 45, false);
        double[] tones = new double[2];
        int next = 0;
        for (double lat : new double[] {1, 60}) {
            Raster plane = degrees(-105, lat, 60, plane(-105, lat, 0.3, 90));
            Viewport viewport = new Viewport(
                    WebMercator.INSTANCE,
                    WebMercator.INSTANCE.x(-105, lat),
                    WebMercator.INSTANCE.y(-105, lat),
                    200 * WebMercator.INSTANCE.scaleFactor(LonLat.ofDegrees(-105, lat)),
                    100,
                    100);
            tones[next++] = tone(at(picture(plane, viewport, one), 50, 50));
        }
        assertThat(tones[1]).isCloseTo(tones[0], within(0.01));
    }

    /** One hill, measured in degrees, in UTM and in Web Mercator, is one hill on the map. */
    @Test
    void aHillIsTheSameInEveryReferenceSystem() throws IOException {
        Heights hill = (lon, lat) -> {
            double east = (lon + 105) * 96_000;
            double north = (lat - 30) * 111_000;
            return 900 * Math.exp(-(east * east + north * north) / 8e7) + 3000;
        };
        Raster inDegrees = degrees(-105, 30, 80, hill);
        int side = 160;
        Projection utm = Projections.anyNamed("EPSG:32613").orElseThrow();
        List<Raster> others = List.of(sampled(utm, 32613, hill, side), sampled(WebMercator.INSTANCE, 3857, hill, side));
        Viewport viewport = around(WebMercator.INSTANCE, -105, 30, 0.25, 160);
        DisplayList.Picture one = picture(inDegrees, viewport, Relief.USUAL);
        for (Raster other : others) {
            DisplayList.Picture same = picture(other, viewport, Relief.USUAL);
            double sum = 0;
            double strength = 0;
            for (int y = 10; y < 150; y++) {
                for (int x = 10; x < 150; x++) {
                    sum += Math.abs(tone(at(one, x, y)) - tone(at(same, x, y)));
                    strength += Math.abs(tone(at(one, x, y)));
                }
            }
            assertThat(strength / 140 / 140).isGreaterThan(0.05);
            assertThat(sum).as(other.placement().crsName()).isLessThan(0.03 * strength);
        }
    }

    private Raster sampled(Projection projection, int epsg, Heights heights, int side) throws IOException {
        double centerX = projection.x(-105, 30);
        double centerY = projection.y(-105, 30);
        double cell = 500;
        double west = centerX - cell * side / 2;
        double north = centerY + cell * side / 2;
        return read(new MadeTiff(side, side, Cells.FLOAT32, (column, row) -> {
                    LonLat place = projection.inverse(west + (column + 0.5) * cell, north - (row + 0.5) * cell);
                    return heights.at(place.lonDeg(), place.latDeg());
                })
                .placed(epsg, west, north, cell, cell)
                .write(folder.resolve(epsg + ".tif")));
    }

    private Raster rough() throws IOException {
        Random random = new Random(7);
        double[] noise = random.doubles(80 * 80, 0, 2000).toArray();
        return degrees(
                -105,
                30,
                80,
                (lon, lat) -> noise[(int) Math.floor((lon + 105.4) * 100) + 80 * (int) Math.floor((30.4 - lat) * 100)]);
    }

    @Test
    void whileTimePlaysThePictureIsTheOneThatIsThere() throws IOException {
        RasterSource source = new RasterSource("file:grid", rough());
        Viewport viewport = around(WebMercator.INSTANCE, -105, 30, 0.2, 200);
        assertThat(source.ops(request(viewport), RasterSymbol.USUAL, ROLES).get(0))
                .isSameAs(
                        source.ops(request(viewport), RasterSymbol.USUAL, ROLES).get(0));
    }

    @Test
    void aDraggedMapIsShadedAsAFreshOne() throws IOException {
        Raster rough = rough();
        RasterSource source = new RasterSource("file:grid", rough);
        Viewport viewport = around(WebMercator.INSTANCE, -105, 30, 0.2, 200);
        source.ops(request(viewport), RasterSymbol.USUAL, ROLES);
        for (int[] drag : new int[][] {{30, -17}, {-80, 95}, {120, 0}}) {
            Viewport dragged = viewport.draggedBy(drag[0], drag[1]);
            DisplayList.Picture kept = (DisplayList.Picture)
                    source.ops(request(dragged), RasterSymbol.USUAL, ROLES).get(0);
            DisplayList.Picture fresh = picture(rough, dragged, Relief.USUAL);
            int off = 0;
            for (int y = 0; y < 200; y++) {
                for (int x = 0; x < 200; x++) {
                    off += Math.abs(tone(at(kept, x, y)) - tone(at(fresh, x, y))) > 0.06 ? 1 : 0;
                }
            }
            assertThat(off).isLessThan(200);
        }
    }

    @Test
    void groundWithoutHeightsIsClearAndItsNeighboursAreNot() throws IOException {
        Raster half = degrees(-105, 30, 60, (lon, lat) -> lon < -105 ? -32_768 : 3000 * (lat - 29));
        Viewport viewport = around(WebMercator.INSTANCE, -105, 30, 0.2, 100);
        DisplayList.Picture picture = picture(half, viewport, Relief.USUAL);
        assertThat(at(picture, 40, 50)).isZero();
        assertThat(tone(at(picture, 60, 50))).isLessThan(-0.05);
    }

    /** The quick way through knots and straight lines against the exact place of each pixel. */
    @ParameterizedTest
    @ValueSource(strings = {"EPSG:3857", "ESRI:102009", "ESRI:102008", "EPSG:4326", "EPSG:32614"})
    void pixelsLieInTheGridWhereTheyOught(String code) throws IOException {
        Projection projection = Projections.anyNamed(code).orElseThrow();
        Raster grid = degrees(-103, 27, 600, (lon, lat) -> 0);
        for (double half : new double[] {0.05, 1, 4, 12}) {
            Viewport viewport = around(projection, -103, 27, half, 333);
            GridWindow window = new GridWindow(viewport, grid.placement());
            double cells = window.cellsPerPixel(grid.columns(), grid.rows());
            boolean[] seen = new boolean[333 * 333];
            double[] worst = new double[1];
            window.forEach(grid.columns(), grid.rows(), (pixel, column, row, groundX, groundY) -> {
                int line = pixel / 333;
                LonLat place = viewport.placeAt(pixel % 333 + 0.5, line + 0.5);
                double[] exact = {place.lonDeg(), place.latDeg()};
                grid.placement().toGrid(exact, 1);
                if (Double.isNaN(column)) {
                    return;
                }
                synchronized (worst) {
                    seen[pixel] = true;
                    worst[0] = Math.max(worst[0], Math.hypot(exact[0] - column, exact[1] - row) / cells);
                }
            });
            assertThat(worst[0]).as("%s, %s degrees: pixels off", code, half).isLessThan(0.4);
            for (int pixel = 0; pixel < seen.length; pixel++) {
                int line = pixel / 333;
                LonLat place = viewport.placeAt(pixel % 333 + 0.5, line + 0.5);
                double[] exact = {place.lonDeg(), place.latDeg()};
                grid.placement().toGrid(exact, 1);
                boolean within =
                        !Double.isNaN(exact[0]) && exact[0] > 0 && exact[1] > 0 && exact[0] < 600 && exact[1] < 600;
                assertThat(seen[pixel] || !within).as("pixel %s", pixel).isTrue();
            }
        }
    }

    @Test
    void aPictureOfTheGroundIsDrawnInItsColours() throws IOException {
        Raster picture = read(new MadeTiff(20, 20, Cells.RGB, (column, row) -> column < 10 ? 0xc03020 : 0x2040c0)
                .placed(4326, -106, 31, 0.1, 0.1)
                .write(folder.resolve("picture.tif")));
        Viewport viewport = around(WebMercator.INSTANCE, -105, 30, 0.9, 200);
        DisplayList.Picture drawn = picture(picture, viewport, Relief.USUAL);
        assertThat(at(drawn, 50, 100)).isEqualTo(0xffc03020);
        assertThat(at(drawn, 150, 100)).isEqualTo(0xff2040c0);
    }
}
