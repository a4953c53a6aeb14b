package paso.export.format.raster;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A picture in red, green, blue and perhaps alpha of which only a band is in memory: for encoders that ask for one band after the
 * other, from top to bottom. Rows that are passed are gone.
 */
final class RowImage implements RenderedImage {

    /** Gives the next band's rows, pixel by pixel in red, green, blue and perhaps alpha. */
    @FunctionalInterface
    interface Source {
        byte[] next() throws IOException;
    }

    private final int widthPx;
    private final int heightPx;
    private final ColorModel colours;
    private final SampleModel samples;
    private final Rows rows;

    RowImage(int widthPx, int heightPx, boolean alpha, Source source) {
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                alpha,
                false,
                alpha ? ColorModel.TRANSLUCENT : ColorModel.OPAQUE,
                DataBuffer.TYPE_BYTE);
        int[] offsets = alpha ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 2};
        this.samples = new PixelInterleavedSampleModel(
                DataBuffer.TYPE_BYTE, widthPx, heightPx, offsets.length, offsets.length * widthPx, offsets);
        this.rows = new Rows(samples, offsets, source);
    }

    /** Pretends to be the whole picture, and makes of it what is asked for. */
    private static final class Rows extends Raster {

        private final int[] offsets;
        private final Source source;
        private byte[] band = {};
        private int bandTop;

        Rows(SampleModel samples, int[] offsets, Source source) {
            super(samples, new DataBufferByte(1), new Point(0, 0));
            this.offsets = offsets;
            this.source = source;
        }

        @Override
        public Raster createChild(
                int parentX, int parentY, int w, int h, int childMinX, int childMinY, int @Nullable [] bandList) {
            int rowBytes = offsets.length * width;
            try {
                while (parentY >= bandTop + band.length / rowBytes) {
                    bandTop += band.length / rowBytes;
                    band = source.next();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (parentY < bandTop || parentY + h > bandTop + band.length / rowBytes) {
                throw new IllegalStateException("rows " + parentY + " to " + (parentY + h) + " are not in memory");
            }
            DataBufferByte bytes = new DataBufferByte(band, band.length);
            WritableRaster whole = Raster.createInterleavedRaster(
                    bytes, width, band.length / rowBytes, rowBytes, offsets.length, offsets, new Point(0, bandTop));
            return whole.createChild(parentX, parentY, w, h, childMinX, childMinY, bandList);
        }
    }

    @Override
    public @Nullable Vector<RenderedImage> getSources() {
        return null;
    }

    @Override
    public Object getProperty(String name) {
        return java.awt.Image.UndefinedProperty;
    }

    @Override
    public String @Nullable [] getPropertyNames() {
        return null;
    }

    @Override
    public ColorModel getColorModel() {
        return colours;
    }

    @Override
    public SampleModel getSampleModel() {
        return samples;
    }

    @Override
    public int getWidth() {
        return widthPx;
    }

    @Override
    public int getHeight() {
        return heightPx;
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return 1;
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileWidth() {
        return widthPx;
    }

    @Override
    public int getTileHeight() {
        return heightPx;
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }

    @Override
    public Raster getTile(int tileX, int tileY) {
        return rows;
    }

    @Override
    public Raster getData() {
        return rows;
    }

    @Override
    public Raster getData(Rectangle area) {
        return rows.createChild(area.x, area.y, area.width, area.height, area.x, area.y, null);
    }

    @Override
    public WritableRaster copyData(@Nullable WritableRaster target) {
        throw new UnsupportedOperationException("this picture is not in memory as a whole");
    }
}
