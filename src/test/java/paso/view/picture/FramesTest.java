package paso.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import paso.geo.Viewport;
import paso.geo.WebMercator;

class FramesTest {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 310;

    private final Frames frames = new Frames();
    private final Viewport view = new Viewport(WebMercator.INSTANCE, 0, 0, 1000, WIDTH, HEIGHT);
    private final int[] screen = new int[WIDTH * HEIGHT];

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** What a person sees who is shown a picture whole or in patches. */
    private int show(Viewport at, int[] picture) {
        Optional<List<Frames.Patch>> patches = frames.changes(at, picture);
        if (patches.isEmpty()) {
            System.arraycopy(picture, 0, screen, 0, picture.length);
            return -1;
        }
        for (Frames.Patch patch : patches.get()) {
            int width = (int) patch.image().getWidth();
            int height = (int) patch.image().getHeight();
            patch.image()
                    .getPixelReader()
                    .getPixels(
                            0,
                            0,
                            width,
                            height,
                            PixelFormat.getIntArgbPreInstance(),
                            screen,
                            patch.yPx() * WIDTH + patch.xPx(),
                            WIDTH);
        }
        return patches.get().size();
    }

    @Test
    void whatIsSeenIsAlwaysTheNewestPictureWholly() {
        Random random = new Random(7);
        int[] picture = new int[WIDTH * HEIGHT];
        int patched = 0;
        for (int frame = 0; frame < 60; frame++) {
            int x = random.nextInt(WIDTH - 120);
            int y = random.nextInt(HEIGHT - 90);
            int color = 0xff000000 | random.nextInt(0xffffff);
            for (int row = y; row < y + random.nextInt(90); row++) {
                Arrays.fill(picture, row * WIDTH + x, row * WIDTH + x + random.nextInt(120), color);
            }
            patched += show(view, picture.clone()) > 0 ? 1 : 0;
            assertThat(screen).isEqualTo(picture);
        }
        assertThat(patched).isGreaterThan(40);
    }

    @Test
    void onePixelMakesOnePatch() {
        int[] picture = new int[WIDTH * HEIGHT];
        show(view, picture);
        picture[HEIGHT * WIDTH - 1] = 0xffff0000;
        assertThat(show(view, picture)).isEqualTo(1);
        assertThat(show(view, picture)).isZero();
    }

    @Test
    void aPictureOfAnotherViewOrOneThatChangesMuchIsShownWhole() {
        int[] picture = new int[WIDTH * HEIGHT];
        assertThat(show(view, picture)).isEqualTo(-1);
        assertThat(show(view.draggedBy(1, 0), picture)).isEqualTo(-1);
        int[] other = picture.clone();
        Arrays.fill(other, 0, other.length * 2 / 3, 0xff00ff00);
        assertThat(show(view.draggedBy(1, 0), other)).isEqualTo(-1);
    }
}
