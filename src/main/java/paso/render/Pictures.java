package paso.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import paso.symbol.Picture;

/** Decodes pictures that marks show. */
final class Pictures {

    private Pictures() {}

    /** The pixels of a picture; one empty pixel where its file is damaged. */
    static BufferedImage decoded(Picture picture) {
        try {
            @Nullable BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.file()));
            if (image != null) {
                return image;
            }
        } catch (IOException | RuntimeException damaged) {
            // its size was read when the style was opened, the rest of it cannot be
        }
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    }
}
