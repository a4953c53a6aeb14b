package paso.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import paso.portrayal.DisplayList;

/** Pictures of a display list as images of Java's. */
final class PictureImages {

    private PictureImages() {}

    static BufferedImage of(DisplayList.Picture picture) {
        BufferedImage image = new BufferedImage(picture.widthPx(), picture.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
        System.arraycopy(
                picture.argbPre(),
                0,
                ((DataBufferInt) image.getRaster().getDataBuffer()).getData(),
                0,
                picture.widthPx() * picture.heightPx());
        return image;
    }

    /** A PNG file of it. */
    static byte[] png(DisplayList.Picture picture) {
        BufferedImage straight = new BufferedImage(picture.widthPx(), picture.heightPx(), BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) straight.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Blend.straight(picture.argbPre()[i]);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(straight, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
