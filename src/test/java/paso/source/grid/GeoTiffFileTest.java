package paso.source.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paso.model.Raster;
import paso.source.check.Inspection;
import paso.source.file.BadInputException;
import paso.source.file.FieldInfo;
import paso.source.file.FileInfo;
import paso.source.file.Limits;
import paso.source.file.ReadingMonitor;
import paso.source.grid.MadeTiff.Cells;

/** Grids of cells as files bring them: heights, pictures, and what only claims to be one. */
class GeoTiffFileTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("grid.tif");
    }

    private static Raster read(Path file) throws IOException {
        try (GeoTiffFile opened = GeoTiffFile.open(file)) {
            return opened.read(ReadingMonitor.NONE);
        }
    }

    private static double[] toGrid(Raster raster, double lonDeg, double latDeg) {
        double[] place = {lonDeg, latDeg};
        raster.placement().toGrid(place, 1);
        return place;
    }

    @ParameterizedTest
    @EnumSource(
            value = Cells.class,
            names = {"FLOAT32", "INT16", "INT32"})
    void heightsOfEveryKindOfNumberAreRead(Cells cells) throws IOException {
        Path file = new MadeTiff(40, 30, cells, (column, row) -> 100 * row - column)
                .placed(4326, -110, 32, 0.1, 0.1)
                .write(file());
        Raster.Elevation grid = (Raster.Elevation) read(file);
        assertThat(grid.name()).isEqualTo("grid");
        assertThat(grid.columns()).isEqualTo(40);
        assertThat(grid.rows()).isEqualTo(30);
        assertThat(grid.step()).isEqualTo(1);
        assertThat(grid.meters()[0]).isEqualTo(0);
        assertThat(grid.meters()[29 * 40 + 39]).isEqualTo(2861);
    }

    @Test
    void stripsAndTilesHoldTheSame() throws IOException {
        MadeTiff.Values values = (column, row) -> Math.sin(column * 0.3) * row;
        Raster.Elevation strips = (Raster.Elevation) read(new MadeTiff(70, 45, Cells.FLOAT32, values)
                .placed(4326, -110, 32, 0.1, 0.1)
                .write(file()));
        Raster.Elevation tiles = (Raster.Elevation) read(new MadeTiff(70, 45, Cells.FLOAT32, values)
                .placed(4326, -110, 32, 0.1, 0.1)
                .inTiles(32)
                .write(folder.resolve("tiles.tif")));
        assertThat(tiles.meters()).isEqualTo(strips.meters());
    }

    @Test
    void cellsWithoutAHeightAreKnownAsSuch() throws IOException {
        Raster.Elevation grid = (Raster.Elevation)
                read(new MadeTiff(4, 1, Cells.INT16, (column, row) -> new int[] {7, -9999, -32768, 8}[column])
                        .placed(4326, -110, 32, 0.1, 0.1)
                        .noData("-9999")
                        .write(file()));
        assertThat(grid.meters()).containsExactly(7, Float.NaN, Float.NaN, 8);
    }

    @Test
    void aGridInDegreesLiesWhereItsCornersAre() throws IOException {
        Raster grid = read(new MadeTiff(40, 30, Cells.INT16, (column, row) -> 0)
                .placed(4326, -110, 32, 0.1, 0.2)
                .write(file()));
        assertThat(grid.extentDeg().orElseThrow().minX()).isCloseTo(-110, within(1e-9));
        assertThat(grid.extentDeg().orElseThrow().maxX()).isCloseTo(-106, within(1e-9));
        assertThat(grid.extentDeg().orElseThrow().minY()).isCloseTo(26, within(1e-9));
        assertThat(toGrid(grid, -109.95, 31.9)).containsExactly(new double[] {0.5, 0.5}, within(1e-6));
    }

    /** Zone 12 north has its middle at 111 W; northings are 0.9996 of the way from the equator. */
    @Test
    void aGridInUtmLiesWhereThatZoneHasIt() throws IOException {
        Raster grid = read(new MadeTiff(40, 30, Cells.INT16, (column, row) -> 0)
                .placed(32612, 498_000, 3_530_000, 100, 100)
                .write(file()));
        double latDeg = 31.9;
        double northing = 0.9996 * Geodesic.WGS84.Inverse(0, -111, latDeg, -111).s12;
        double[] there = toGrid(grid, -111, latDeg);
        assertThat(there[0]).isCloseTo(20, within(0.001));
        assertThat(there[1]).isCloseTo((3_530_000 - northing) / 100, within(0.01));
    }

    @Test
    void aGridInWebMercatorLiesWhereWebMapsHaveIt() throws IOException {
        double west = paso.geo.WebMercator.INSTANCE.x(-110, 0);
        double north = paso.geo.WebMercator.INSTANCE.y(0, 32);
        Raster grid = read(new MadeTiff(40, 30, Cells.INT16, (column, row) -> 0)
                .placed(3857, west, north, 1000, 1000)
                .write(file()));
        assertThat(toGrid(grid, -110, 32)).containsExactly(new double[] {0, 0}, within(1e-6));
    }

    @Test
    void aGridOverTheAntimeridianIsOneGrid() throws IOException {
        Raster grid = read(new MadeTiff(40, 30, Cells.INT16, (column, row) -> 0)
                .placed(4326, 178, 32, 0.1, 0.1)
                .write(file()));
        assertThat(toGrid(grid, 179.05, 31.95)[0]).isCloseTo(10.5, within(1e-6));
        assertThat(toGrid(grid, -179.95, 31.95)[0]).isCloseTo(20.5, within(1e-6));
    }

    @Test
    void aLargeGridIsGatheredIntoTheMeanOfItsCells() throws IOException {
        int columns = 2 * Limits.MAX_RASTER_SIDE + 5;
        Raster.Elevation grid = (Raster.Elevation)
                read(new MadeTiff(columns, 9, Cells.INT16, (column, row) -> column % 3 == 0 ? -9999 : 10 * row)
                        .placed(4326, -110, 32, 0.001, 0.001)
                        .noData("-9999")
                        .write(file()));
        assertThat(grid.step()).isEqualTo(3);
        assertThat(grid.columns()).isEqualTo((columns + 2) / 3);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(Arrays.copyOf(grid.meters(), 3)).containsExactly(10, 10, 10);
        assertThat(grid.meters()[2 * grid.columns()]).isEqualTo(70);
        assertThat(toGrid(grid, -109.9985, 31.9985)).containsExactly(new double[] {0.5, 0.5}, within(1e-6));
    }

    @Test
    void aPhotographKeepsItsColours() throws IOException {
        Raster.Picture picture = (Raster.Picture)
                read(new MadeTiff(3, 1, Cells.RGB, (column, row) -> new int[] {0xff8040, 0, 0x102030}[column])
                        .placed(32612, 498_000, 3_530_000, 100, 100)
                        .noData("0")
                        .write(file()));
        assertThat(picture.argb()).containsExactly(0xffff8040, 0, 0xff102030);
    }

    @Test
    void oneChannelOfBytesIsAGreyPicture() throws IOException {
        Raster.Picture picture = (Raster.Picture) read(new MadeTiff(2, 1, Cells.GREY, (column, row) -> 200 * column)
                .placed(4326, -110, 32, 0.1, 0.1)
                .write(file()));
        assertThat(picture.argb()).containsExactly(0xff000000, 0xffc8c8c8);
    }

    @Test
    void aPictureWithoutAPlaceIsRefused() throws IOException {
        Path file = new MadeTiff(4, 4, Cells.INT16, (column, row) -> 1).write(file());
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("does not say where on the earth it lies")
                .hasMessageContaining("gdal_translate -a_srs");
    }

    @Test
    void whatClaimsToBeTooLargeIsRefusedBeforeAnythingOfThatSizeIsMade() throws IOException {
        Path wide = new MadeTiff(4, 4, Cells.INT16, (column, row) -> 1)
                .placed(4326, -110, 32, 0.1, 0.1)
                .claiming(400_000, 400_000)
                .write(file());
        assertThatThrownBy(() -> read(wide))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("400000 x 400000 cells")
                .hasMessageContaining("-outsize");
        Path inOnePiece = new MadeTiff(4, 4, Cells.INT16, (column, row) -> 1)
                .placed(4326, -110, 32, 0.001, 0.001)
                .claiming(40_000, 40_000)
                .inStrips(40_000)
                .write(file());
        assertThatThrownBy(() -> read(inOnePiece))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("TILED=YES");
    }

    @Test
    void aFileCutOffIsRefusedAndOneOfNoiseToo() throws IOException {
        Path whole = new MadeTiff(40, 30, Cells.FLOAT32, (column, row) -> row)
                .placed(4326, -110, 32, 0.1, 0.1)
                .write(file());
        byte[] bytes = Files.readAllBytes(whole);
        for (int kept : new int[] {9, 100, bytes.length / 2, bytes.length - 60}) {
            Path part = Files.write(folder.resolve("part.tif"), Arrays.copyOf(bytes, kept));
            assertThatThrownBy(() -> read(part)).as("%s bytes", kept).isInstanceOf(BadInputException.class);
        }
        assertThat(GeoTiffFile.isTiff(Files.writeString(folder.resolve("a.tif"), "II, not a TIFF")))
                .isFalse();
    }

    /** Where the directory is in front, as most programs write it, only the cells are missing. */
    @Test
    void cellsThatLieBeyondTheEndOfTheFileAreNotTakenForLevelGround() throws IOException {
        byte[] bytes = Files.readAllBytes(new MadeTiff(40, 30, Cells.INT16, (column, row) -> row)
                .placed(4326, -110, 32, 0.1, 0.1)
                .inStrips(30)
                .write(file()));
        java.nio.ByteBuffer strip = java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        int directory = strip.getInt(4);
        for (int i = 0; i < strip.getShort(directory); i++) {
            int entry = directory + 2 + 12 * i;
            if (strip.getShort(entry) == 273) {
                strip.putInt(entry + 8, bytes.length - 100);
            }
        }
        Path cut = Files.write(folder.resolve("cut.tif"), bytes);
        assertThatThrownBy(() -> read(cut))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("the file is cut off; get a whole copy");
    }

    /** A file with bytes changed is read or refused with a sentence; it never hangs, and nothing else is thrown. */
    @Test
    void changedBytesAreReadOrRefused() throws IOException {
        byte[] whole = Files.readAllBytes(new MadeTiff(40, 30, Cells.INT16, (column, row) -> row)
                .placed(32612, 498_000, 3_530_000, 100, 100)
                .noData("-9999")
                .write(file()));
        Random random = new Random(20231227);
        int refused = 0;
        int directory = 8 + 2 * 40 * 30;
        for (int i = 0; i < 400; i++) {
            byte[] changed = whole.clone();
            for (int k = 0; k < 1 + random.nextInt(3); k++) {
                changed[directory + random.nextInt(changed.length - directory)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("changed.tif"), changed);
            try {
                read(file);
            } catch (BadInputException told) {
                refused++;
                assertThat(told.problem()).doesNotContain("\n").contains(";");
            }
        }
        assertThat(refused).isBetween(20, 399);
    }

    @Test
    void aLookTellsWhatItHolds() throws IOException {
        Path file = new MadeTiff(40, 30, Cells.INT16, (column, row) -> row == 0 ? -9999 : 10 * row)
                .placed(32612, 498_000, 3_530_000, 100, 100)
                .noData("-9999")
                .write(file());
        FileInfo info = Inspection.of(file);
        assertThat(info.format()).isEqualTo("GeoTIFF");
        FileInfo.LayerInfo layer = info.layers().get(0);
        assertThat(layer.geometryType()).isEqualTo("Grid 40 x 30");
        assertThat(layer.crs()).isEqualTo("WGS 84 / UTM zone 12N");
        assertThat(layer.count()).isEqualTo(1200);
        assertThat(layer.extent().orElseThrow().contains(-111, 31.89)).isTrue();
        FieldInfo height = layer.fields().get(0);
        assertThat(height.nullCount()).isEqualTo(40);
        assertThat(height.smallest().orElseThrow()).isEqualTo(10.0);
        assertThat(height.largest().orElseThrow()).isEqualTo(290.0);
    }
}
