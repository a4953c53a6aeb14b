package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paso.app.PictureFault.Kind;
import paso.app.PictureFault.Rows;
import paso.portrayal.list.DisplayList;
import paso.render.CancelFlag;
import paso.render.Fonts;
import paso.render.RasterPainter;

/**
 * That golden pictures fail when they should: every marker and name of some of them, and the thin lines, are got wrong one
 * after the other, and each fault has to be seen in the blocks about it.
 */
class GoldenFaultsTest {

    /** A thing of which less can be seen lies under another or at the picture's edge. */
    private static final int LEAST_SEEN_PX = 12;

    private static final int SEEN = 24;

    /** At small scale and large, dark, in print, and on a press sheet. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "before-the-closures",
                "all-layers",
                "home-dark-es",
                "ports-only-print",
                "sonora-arizona",
                "sheet-a4"
            })
    void everythingThatCanBeSeenToBeWrongIsCaught(String name) throws IOException {
        GoldenCase.Composed composed = GoldenCase.named(name).composed();
        DisplayList right = composed.list();
        BufferedImage expected = GoldenCase.named(name).expected();
        try (Painting painting = new Painting(composed.map().map().fonts())) {
            Rows all = new Rows(0, right.heightPx());
            assertThat(PictureDifference.between(expected, painting.of(right, all))
                            .told())
                    .startsWith("0 of ");
            List<String> missed = new ArrayList<>();
            Map<Kind, Integer> caught = new EnumMap<>(Kind.class);
            for (PictureFault fault : PictureFault.of(right)) {
                Rows rows = wholeBlocks(fault.rows(), right.heightPx());
                if (rows.bottom() <= rows.top()) {
                    continue;
                }
                PictureDifference difference =
                        PictureDifference.between(part(expected, rows), painting.of(fault.list(), rows));
                if (!difference.bad().isEmpty()) {
                    caught.merge(fault.kind(), 1, Integer::sum);
                } else if (seen(painting.of(right, rows), painting.of(fault.glaring(), rows)) >= LEAST_SEEN_PX) {
                    missed.add(fault.what() + ": " + difference.told());
                }
            }
            assertThat(missed).isEmpty();
            assertThat(caught).containsOnlyKeys(Kind.values());
            assertThat(caught.get(Kind.MARKER_ERASED)).isGreaterThan(20);
            assertThat(caught.get(Kind.NAME_MOVED)).isGreaterThan(40);
        }
    }

    @Test
    void aDifferenceTellsWhereAndHowMuchAndIsFramed() {
        BufferedImage white = new BufferedImage(48, 40, BufferedImage.TYPE_INT_RGB);
        white.getGraphics().fillRect(0, 0, 48, 40);
        BufferedImage dotted = new BufferedImage(48, 40, BufferedImage.TYPE_INT_RGB);
        dotted.getGraphics().fillRect(0, 0, 48, 40);
        dotted.setRGB(20, 35, 0xff00ff);

        PictureDifference difference = PictureDifference.between(white, dotted);

        assertThat(difference.bad()).containsExactly(new PictureDifference.Block(16, 32, 1 / 768.0 * 255));
        assertThat(difference.told())
                .startsWith(
                        "1 of 9 blocks of 16 px differ by more than 0.25 (0.33 at x 16, y 32); the whole by 0.0443");
        assertThat(new Color(difference.marked().getRGB(15, 36))).isEqualTo(Color.RED);
        assertThat(difference.marked().getRGB(20, 35)).isEqualTo(Color.BLACK.getRGB());
        assertThat(PictureDifference.between(white, white).isAlike()).isTrue();
        assertThat(PictureDifference.between(white, part(white, new Rows(0, 32)))
                        .told())
                .isEqualTo("48 x 32 pixels instead of 48 x 40");
    }

    /** Paints parts of pictures. */
    private static final class Painting implements AutoCloseable {
        private final RasterPainter painter;
        private final RasterPainter.Strips strips;

        Painting(Fonts fonts) {
            painter = new RasterPainter(fonts);
            strips = painter.strips();
        }

        BufferedImage of(DisplayList list, Rows rows) {
            int height = rows.bottom() - rows.top();
            int[] pixels = new int[list.widthPx() * height];
            assertThat(strips.paint(list, rows.top(), rows.bottom(), pixels, new CancelFlag()))
                    .isTrue();
            BufferedImage picture = new BufferedImage(list.widthPx(), height, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(0, 0, list.widthPx(), height, pixels, 0, list.widthPx());
            return picture;
        }

        @Override
        public void close() {
            painter.close();
        }
    }

    private static Rows wholeBlocks(Rows rows, int height) {
        int block = PictureDifference.BLOCK_PX;
        return new Rows(
                Math.max(0, Math.floorDiv(rows.top(), block) * block),
                Math.min(height, Math.floorDiv(rows.bottom() + block - 1, block) * block));
    }

    private static BufferedImage part(BufferedImage picture, Rows rows) {
        return picture.getSubimage(0, rows.top(), picture.getWidth(), rows.bottom() - rows.top());
    }

    /** How many pixels of two pictures differ so much that a person could see it. */
    private static int seen(BufferedImage a, BufferedImage b) {
        int count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                count += PictureDifference.difference(a.getRGB(x, y), b.getRGB(x, y)) > SEEN ? 1 : 0;
            }
        }
        return count;
    }
}
