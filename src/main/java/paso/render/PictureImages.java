package paso.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import paso.portrayal.list.DisplayList;
import paso.symbol.Picture;

/** Pictures of a display list as images of Java's. */
public final class PictureImages {

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

    /** The pixels of a picture that a mark shows, for a rectangle of a display list. */
    public static DisplayList.Picture placed(Picture picture, double x, double y, double width, double height) {
        BufferedImage decoded = Pictures.decoded(picture);
        int[] pixels = decoded.getRGB(0, 0, decoded.getWidth(), decoded.getHeight(), null, 0, decoded.getWidth());
        int share = (int) Math.round(picture.opacity() * 256);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Blend.scaled(Blend.premultiplied(pixels[i]), share);
        }
        return new DisplayList.Picture(decoded.getWidth(), decoded.getHeight(), pixels, x, y, width, height);
    }
}
