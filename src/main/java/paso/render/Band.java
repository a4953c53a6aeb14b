package paso.render;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import paso.portrayal.list.DisplayList;

/** A horizontal strip of a picture that one thread paints: rows {@code top} to {@code bottom}, the last not included. */
final class Band {

    private static final ColorModel MODEL = new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            32,
            0xff0000,
            0xff00,
            0xff,
            0xff000000,
            true,
            DataBuffer.TYPE_INT);

    final int[] pixels;
    final int width;
    final int top;
    final int bottom;
    /** Index in {@link #pixels} of the strip's first pixel. */
    private final int origin;

    Band(int[] pixels, int width, int top, int bottom, int origin) {
        this.pixels = pixels;
        this.width = width;
        this.top = top;
        this.bottom = bottom;
        this.origin = origin;
    }

    /** The strip of a whole picture. */
    static Band of(int[] picture, int width, int top, int bottom) {
        return new Band(picture, width, top, bottom, top * width);
    }

    /** Index in {@link #pixels} of the first pixel of a row of the picture. */
    int row(int y) {
        return origin + (y - top) * width;
    }

    /** Where it lies in the picture. */
    Rectangle2D area() {
        return new Rectangle2D.Double(0, top, width, bottom - top);
    }

    void fill(int pre) {
        Arrays.fill(pixels, row(top), row(bottom), pre);
    }

    /** A copy of the strip's pixels, to be put back by {@link #restoreOutside}; in {@code room} where that is large enough. */
    int[] saved(int[] room) {
        int size = width * (bottom - top);
        int[] copy = room.length >= size ? room : new int[size];
        System.arraycopy(pixels, row(top), copy, 0, size);
        return copy;
    }

    /** Puts back what was saved, but for what is inside a rectangle of the picture. */
    void restoreOutside(DisplayList.Clip clip, int[] saved) {
        int left = Math.max(0, Math.min(width, clip.x()));
        int right = Math.max(left, Math.min(width, clip.right()));
        for (int y = top; y < bottom; y++) {
            int from = (y - top) * width;
            if (y < clip.y() || y >= clip.bottom()) {
                System.arraycopy(saved, from, pixels, row(y), width);
            } else {
                System.arraycopy(saved, from, pixels, row(y), left);
                System.arraycopy(saved, from + right, pixels, row(y) + right, width - right);
            }
        }
    }

    /** Lays another strip of the same rows over this one, its opacity multiplied by {@code share}/256. */
    void cover(Band sheet, int share) {
        int at = row(top);
        int from = sheet.row(top);
        for (int i = 0; i < width * (bottom - top); i++) {
            int source = sheet.pixels[from + i];
            if (source != 0) {
                pixels[at + i] = Blend.over(Blend.scaled(source, share), pixels[at + i]);
            }
        }
    }

    /** Graphics over the same pixels in the picture's coordinates. */
    Graphics2D graphics() {
        int rows = bottom - top;
        DataBufferInt buffer = new DataBufferInt(pixels, width * rows, origin);
        WritableRaster raster = Raster.createPackedRaster(
                buffer, width, rows, width, new int[] {0xff0000, 0xff00, 0xff, 0xff000000}, new Point(0, 0));
        BufferedImage image = new BufferedImage(MODEL, raster, true, null);
        Graphics2D g = image.createGraphics();
        g.translate(0, -top);
        Graphics2D prepared = GraphicsPainter.prepared(g);
        g.dispose();
        return prepared;
    }
}
