package paso.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import paso.portrayal.list.DisplayList;

/** ImageObjects that are ready, as images of their colours with another of their alpha. */
final class ImageObjects {

    private final Streams streams;
    private final COSDictionary images = new COSDictionary();

    ImageObjects(Streams streams) {
        this.streams = streams;
    }

    void paint(DisplayList.Picture picture, Operators to) throws IOException {
        String name = "I" + images.size();
        images.setItem(COSName.getPDFName(name), image(picture));
        to.save();
        to.alpha(255);
        // an image fills the unit square with y up
        to.number(picture.width()).text("0 0 ").number(-picture.height());
        to.number(picture.x()).number(picture.y() + picture.height()).op("cm");
        to.name(name).op("Do");
        to.restore();
    }

    private COSStream image(DisplayList.Picture picture) throws IOException {
        COSStream image = stream(picture, COSName.DEVICERGB);
        byte[] row = new byte[3 * picture.widthPx()];
        boolean opaque = true;
        try (OutputStream out = streams.open(image)) {
            for (int y = 0; y < picture.heightPx(); y++) {
                for (int x = 0; x < picture.widthPx(); x++) {
                    int pre = picture.argbPre()[y * picture.widthPx() + x];
                    opaque &= pre >>> 24 == 255;
                    row[3 * x] = full(pre >> 16, pre >>> 24);
                    row[3 * x + 1] = full(pre >> 8, pre >>> 24);
                    row[3 * x + 2] = full(pre, pre >>> 24);
                }
                out.write(row);
            }
        }
        if (!opaque) {
            image.setItem(COSName.SMASK, alpha(picture));
        }
        return image;
    }

    private COSStream alpha(DisplayList.Picture picture) throws IOException {
        COSStream mask = stream(picture, COSName.DEVICEGRAY);
        byte[] row = new byte[picture.widthPx()];
        try (OutputStream out = streams.open(mask)) {
            for (int y = 0; y < picture.heightPx(); y++) {
                for (int x = 0; x < row.length; x++) {
                    row[x] = (byte) (picture.argbPre()[y * row.length + x] >>> 24);
                }
                out.write(row);
            }
        }
        return mask;
    }

    private COSStream stream(DisplayList.Picture picture, COSName colours) {
        COSStream image = streams.create();
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, picture.widthPx());
        image.setInt(COSName.HEIGHT, picture.heightPx());
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, colours);
        image.setBoolean(COSName.INTERPOLATE, !picture.isPixelForPixel());
        return image;
    }

    /** A colour's share as it is without its alpha. */
    private static byte full(int share, int alpha) {
        return (byte) (alpha == 0 ? 0 : Math.min(255, ((share & 0xff) * 255 + alpha / 2) / alpha));
    }

    /** All images by name. */
    COSDictionary toDictionary() {
        return images;
    }
}
