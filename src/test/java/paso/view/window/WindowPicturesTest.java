package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.model.Language;
import paso.style.Theme;
import paso.view.RealWindow;

/**
 * Pictures of the whole window in both themes and languages, kept in {@code target/pictures} to be looked at. The README's is
 * {@code window-light-en.png}.
 */
class WindowPicturesTest extends RealWindow {

    private static final Path PICTURES = Path.of("target", "pictures");

    @BeforeAll
    static void makeFolder() throws IOException {
        Files.createDirectories(PICTURES);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,EN", "LIGHT,ES", "DARK,EN", "DARK,ES"})
    void theWindowIsInItsThemeFromEdgeToEdgeAndShowsWhatIsClosed(Theme theme, Language language)
            throws TimeoutException, IOException {
        open(new WindowStart(theme, language, Optional.empty(), List.of()));
        waitForMap();
        interact(() -> state().selectedId().set(Optional.of("lukeville")));
        waitForMap();

        BufferedImage picture = windowPicture();
        String name = "window-" + theme.id() + "-" + language.code() + ".png";
        ImageIO.write(picture, "png", PICTURES.resolve(name).toFile());

        double light = lightness(picture);
        assertThat(theme == Theme.DARK ? light < 0.3 : light > 0.75)
                .as("mean lightness of the %s window is %s", theme.id(), light)
                .isTrue();
        int closed = content().portrayer().roles(theme).argb("closed");
        assertThat(count(picture, closed)).as("pixels in the colour of closed").isGreaterThan(2_000);
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
