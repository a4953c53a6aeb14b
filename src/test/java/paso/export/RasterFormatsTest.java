package paso.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paso.export.file.ExportException;
import paso.export.file.ExportMonitor;
import paso.export.format.Formats;
import paso.export.publish.MapFormat;
import paso.export.spec.FileOptions;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.Scene;
import paso.portrayal.Portrayer;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.render.Fonts;
import paso.render.RasterPainter;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

/** Files of pixels, which are painted and written in bands. */
class RasterFormatsTest {

    private static final FileOptions TRANSPARENT = new FileOptions(true, false, false, false);

    private static Scene scene;
    private static Fonts fonts;
    private static Portrayer portrayer;
    private static MapExport export;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        scene = ShippedScene.read();
        fonts = new Fonts();
        portrayer = Portrayer.of(scene, Styles.shipped(), fonts, WebMercator.INSTANCE);
        export = new MapExport(portrayer, fonts, new Imprint("Paso", "", LocalDate.EPOCH));
    }

    private static MapSpec spec(PictureSize size, FileOptions options) {
        return new MapSpec(
                size,
                scene.info().home(),
                ClockReading.of(AsOf.noonOf(scene.info().defaultDay())),
                LayerSetting.allOf(portrayer.document()),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                true,
                new MapSpec.Inscription("Bands", scene.info().credit(), MapSpec.Inscription.USUAL),
                options);
    }

    private static MapFormat format(Path file) {
        return Formats.of(file).orElseThrow();
    }

    private BufferedImage written(MapSpec spec, String name) throws IOException {
        Path file = folder.resolve(name);
        assertThat(export.write(spec, format(file), file, ExportMonitor.NONE)).isTrue();
        return ImageIO.read(file.toFile());
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @CsvSource({"whole.png, 1711, 1203, 150", "whole.tif, 1711, 1203, 150", "wide.png, 16384, 300, 96"})
    void theBandsMakeUpThePictureThatIsPaintedAtOnce(String name, int width, int height, double dpi)
            throws IOException {
        MapSpec spec = spec(new PictureSize(width, height, dpi), FileOptions.NONE);
        int[] whole;
        try (RasterPainter painter = new RasterPainter(fonts, 1)) {
            whole = pixels(painter.picture(export.compose(spec)));
        }

        assertThat(pixels(written(spec, name))).isEqualTo(whole);
    }

    @Test
    void theSamePixelsAreInEachFormat() throws IOException {
        MapSpec spec = spec(new PictureSize(900, 700, 120), TRANSPARENT);
        int[] png = pixels(written(spec, "same.png"));

        assertThat(pixels(written(spec, "same.tif"))).isEqualTo(png);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.png", "map.jpg", "map.tif"})
    void howFarItIsIsTold(String name) throws IOException {
        List<Double> shares = new ArrayList<>();
        ExportMonitor monitor = new ExportMonitor() {
            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void done(double share) {
                shares.add(share);
            }
        };
        Path file = folder.resolve(name);

        export.write(spec(PictureSize.onScreen(800, 1100), FileOptions.NONE), format(file), file, monitor);

        assertThat(shares).isSorted().hasSizeGreaterThan(3).endsWith(1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.png", "map.jpg", "map.tif"})
    void aPictureThatIsNoLongerWantedLeavesNothing(String name) throws IOException {
        AtomicBoolean cancelled = new AtomicBoolean();
        List<Double> shares = new ArrayList<>();
        ExportMonitor monitor = new ExportMonitor() {
            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }

            @Override
            public void done(double share) {
                shares.add(share);
                cancelled.set(true);
            }
        };
        Path file = Files.writeString(folder.resolve(name), "old");

        assertThat(export.write(spec(PictureSize.onScreen(800, 1100), FileOptions.NONE), format(file), file, monitor))
                .isFalse();

        assertThat(shares).hasSize(1);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void anUnfitOptionIsRefusedBeforeAnythingIsDrawn() {
        Path file = folder.resolve("map.jpg");

        assertThatThrownBy(() -> export.write(
                        spec(PictureSize.onScreen(800, 600), TRANSPARENT), format(file), file, ExportMonitor.NONE))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("JPEG has no transparency");
        assertThat(file).doesNotExist();
    }
}
