package paso.source.grid;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** The rows of a stored picture from the first to the last, read so many at once as it stores together. */
final class PixelRows {

    private final ImageReader reader;
    private final int image;
    private final int rowsAtOnce;

    private PixelRows(ImageReader reader, int image, int rowsAtOnce) {
        this.reader = reader;
        this.image = image;
        this.rowsAtOnce = rowsAtOnce;
    }

    /** @param bytes about how much is read at once, where the picture is not stored in larger pieces */
    static PixelRows of(ImageReader reader, int image, int bytes) throws IOException {
        int wide = reader.getWidth(image);
        int piece = Math.max(1, Math.min(reader.getHeight(image), reader.getTileHeight(image)));
        long pieceBytes = 4L * wide * piece * reader.getImageTypes(image).next().getNumBands();
        return new PixelRows(reader, image, (int) (piece * Math.max(1, bytes / pieceBytes)));
    }

    /** Takes some rows of a picture. */
    interface Taker {
        /** @param top number of the first row in the whole picture */
        void take(BufferedImage rows, int top);
    }

    void forEach(Taker taker) throws IOException {
        int wide = reader.getWidth(image);
        int high = reader.getHeight(image);
        for (int top = 0; top < high; top += rowsAtOnce) {
            ImageReadParam part = reader.getDefaultReadParam();
            part.setSourceRegion(new Rectangle(0, top, wide, Math.min(rowsAtOnce, high - top)));
            taker.take(reader.read(image, part), top);
        }
    }
}
