package paso.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import paso.geo.WebMercator;
import paso.model.FeatureSet;
import paso.model.Language;
import paso.model.Scene;
import paso.model.SceneSearch;
import paso.portrayal.Portrayer;
import paso.render.Fonts;
import paso.source.DatasetLocation;
import paso.source.DatasetReader;
import paso.style.Styles;
import paso.style.Theme;

/**
 * Pictures of the whole window in both themes and languages, kept in {@code target/pictures} to be looked at. The README's is
 * {@code window-light-en.png}.
 */
class WindowPicturesTest extends FxRobot {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static WindowContent content;

    @BeforeAll
    static void load() throws IOException, TimeoutException {
        Scene scene = DatasetReader.read(DatasetLocation.packed()).scene();
        Fonts fonts = new Fonts();
        Portrayer portrayer = Portrayer.of(scene, Styles.shipped(), fonts, WebMercator.INSTANCE);
        content = new WindowContent(scene, portrayer, new SceneSearch(scene), fonts);
        Files.createDirectories(PICTURES);
        FxToolkit.registerPrimaryStage();
    }

    private static final class Services implements WindowServices {
        @Override
        public WindowContent load() {
            return content;
        }

        @Override
        public FeatureSet open(Path file) throws NotReadable {
            throw new NotReadable("no file is opened here", new IOException());
        }

        @Override
        public Instant now() {
            return Instant.parse("2023-12-27T18:00:00Z");
        }

        @Override
        public void show(URI uri) {}
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,EN", "LIGHT,ES", "DARK,EN", "DARK,ES"})
    void theWindowIsInItsThemeFromEdgeToEdgeAndShowsWhatIsClosed(Theme theme, Language language)
            throws TimeoutException, IOException {
        PasoWindow[] window = new PasoWindow[1];
        Stage[] stage = new Stage[1];
        FxToolkit.setupFixture(() -> {
            stage[0] = new Stage();
            window[0] = new PasoWindow(
                    stage[0], new Services(), new WindowStart(theme, language, Optional.empty(), List.of()));
            window[0].show();
        });
        waitForMap(window[0]);
        interact(() -> window[0].workspace().state().selectedId().set(Optional.of("lukeville")));
        waitForMap(window[0]);

        BufferedImage picture = WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> copy(stage[0].getScene().snapshot(null)));
        String name = "window-" + theme.id() + "-" + language.code() + ".png";
        ImageIO.write(picture, "png", PICTURES.resolve(name).toFile());
        FxToolkit.setupFixture(() -> stage[0].close());

        double light = lightness(picture);
        assertThat(theme == Theme.DARK ? light < 0.3 : light > 0.75)
                .as("mean lightness of the %s window is %s", theme.id(), light)
                .isTrue();
        int closed = content.portrayer().roles(theme).argb("closed");
        assertThat(count(picture, closed)).as("pixels in the colour of closed").isGreaterThan(2_000);
    }

    private static void waitForMap(PasoWindow window) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        30_000,
                        () -> window.workspace() != null
                                && window.workspace().map().isUpToDate()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static BufferedImage copy(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, argb, 0, width);
        return copy;
    }

    private static double lightness(BufferedImage picture) {
        long sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                sum += ((rgb >> 16) & 0xff) + ((rgb >> 8) & 0xff) + (rgb & 0xff);
            }
        }
        return sum / 765.0 / picture.getWidth() / picture.getHeight();
    }

    private static int count(BufferedImage picture, int argb) {
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getRGB(x, y) == argb) {
                    count++;
                }
            }
        }
        return count;
    }
}
