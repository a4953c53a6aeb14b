package paso.export.format.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paso.export.format.PngMetadata;

class PngFileTest {

    @TempDir
    Path folder;

    private Path written(int[] argbPre, int width, int height, int rows, boolean alpha, Map<String, String> texts)
            throws Exception {
        Path file = folder.resolve(rows + ".png");
        try (var out = Files.newOutputStream(file)) {
            PngFile png = PngFile.begin(out, width, height, alpha, 300, texts);
            for (int top = 0; top < height; top += rows) {
                int bottom = Math.min(height, top + rows);
                int[] own = java.util.Arrays.copyOfRange(argbPre, top * width, bottom * width);
                png.add(PngFile.piece(new PixelBand(own, width, top, bottom, bottom == height), alpha));
            }
            png.end();
        }
        return file;
    }

    @Test
    void pixelsResolutionAndTextsAreReadBack() throws Exception {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", "Ciudad Juárez");
        texts.put("Description", "Zócalo – ✓");
        texts.put("Comment", " ");
        int[] pixels = new int[70 * 50];
        pixels[4 * 70 + 3] = 0xff12ab34;

        Path file = written(pixels, 70, 50, 16, true, texts);

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getRGB(3, 4)).isEqualTo(0xff12ab34);
        assertThat(image.getRGB(4, 4)).isZero();
        PngMetadata metadata = PngMetadata.of(file);
        assertThat(metadata.pixelsPerMeter()).isEqualTo(11811);
        assertThat(metadata.texts())
                .containsExactly(Map.entry("Title", "Ciudad Juárez"), Map.entry("Description", "Zócalo – ✓"));
    }

    @Test
    void anyPixelsInAnyBandsAreReadBack() throws Exception {
        Random random = new Random(7);
        int[] pixels = random.ints(61 * 47).map(pixel -> pixel | 0xff000000).toArray();
        for (int rows : new int[] {1, 5, 46, 47, 100}) {
            BufferedImage image =
                    ImageIO.read(written(pixels, 61, 47, rows, false, Map.of()).toFile());
            assertThat(image.getColorModel().hasAlpha()).isFalse();
            assertThat(image.getRGB(0, 0, 61, 47, null, 0, 61)).isEqualTo(pixels);
        }
    }

    @Test
    void aHalfCoveredPixelKeepsItsFullColour() throws Exception {
        // a fifth, a half and nearly nothing of orange, multiplied by alpha as painters leave it
        int[] pixels = {0x33331f00, 0x80804e00, 0x01010100, 0x00000000};

        BufferedImage image =
                ImageIO.read(written(pixels, 4, 1, 1, true, Map.of()).toFile());

        assertThat(image.getRGB(0, 0)).isEqualTo(0x33ff9b00);
        assertThat(image.getRGB(1, 0)).isEqualTo(0x80ff9b00);
        assertThat(image.getRGB(2, 0)).isEqualTo(0x01ffff00);
        assertThat(image.getRGB(3, 0)).isZero();
    }
}
