package paso.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFileTest {

    @TempDir
    Path folder;

    @Test
    void pixelsResolutionAndTextsAreReadBack() throws Exception {
        BufferedImage image = new BufferedImage(70, 50, BufferedImage.TYPE_INT_ARGB_PRE);
        image.setRGB(3, 4, 0xff12ab34);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", "Ciudad Juárez");
        texts.put("Description", "Zócalo – ✓");
        texts.put("Comment", " ");
        Path file = folder.resolve("a.png");

        PngFile.write(image, 300, texts, file);

        assertThat(ImageIO.read(file.toFile()).getRGB(3, 4)).isEqualTo(0xff12ab34);
        PngMetadata metadata = PngMetadata.of(file);
        assertThat(metadata.pixelsPerMeter()).isEqualTo(11811);
        assertThat(metadata.texts())
                .containsOnly(Map.entry("Title", "Ciudad Juárez"), Map.entry("Description", "Zócalo – ✓"));
    }
}
