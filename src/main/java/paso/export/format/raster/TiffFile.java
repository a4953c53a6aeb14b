package paso.export.format.raster;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;

/** TIFF 6.0 of 8 bits a channel in deflated tiles, so that a reader can fetch any part of a large picture. */
final class TiffFile {

    static final int TILE_PX = 256;

    /** Of zlib the sixth of nine levels. */
    private static final float QUALITY = 0.625f;

    private static final long FRACTION = 1000;

    private TiffFile() {}

    /**
     * @param image is asked for one row of tiles after the other, from top to bottom
     * @param fields of everything but the pixels
     */
    static void write(RenderedImage image, double dpi, List<TIFFField> fields, ImageOutputStream out)
            throws IOException {
        ImageWriter writer = writer();
        try {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("ZLib");
            how.setCompressionQuality(QUALITY);
            how.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
            how.setTiling(TILE_PX, TILE_PX, 0, 0);
            TIFFDirectory directory = TIFFDirectory.createFromMetadata(
                    writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), how));
            directory.addTIFFField(shorts(
                    baseline(BaselineTIFFTagSet.TAG_PREDICTOR), BaselineTIFFTagSet.PREDICTOR_HORIZONTAL_DIFFERENCING));
            directory.addTIFFField(
                    shorts(baseline(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT), BaselineTIFFTagSet.RESOLUTION_UNIT_INCH));
            directory.addTIFFField(rational(BaselineTIFFTagSet.TAG_X_RESOLUTION, dpi));
            directory.addTIFFField(rational(BaselineTIFFTagSet.TAG_Y_RESOLUTION, dpi));
            fields.forEach(directory::addTIFFField);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, directory.getAsMetadata()), how);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            writer.dispose();
        }
    }

    /** The JDK's own: GeoTools brings another one, which cannot wait for its pixels and is found first at times. */
    private static ImageWriter writer() {
        Iterator<ImageWriter> all = ImageIO.getImageWritersByFormatName("tiff");
        while (all.hasNext()) {
            ImageWriter writer = all.next();
            if (writer.getClass().getModule().equals(ImageIO.class.getModule())) {
                return writer;
            }
        }
        throw new IllegalStateException("this Java cannot write TIFF");
    }

    static TIFFTag baseline(int tag) {
        return BaselineTIFFTagSet.getInstance().getTag(tag);
    }

    /** Whole numbers up to 65,535. */
    static TIFFField shorts(TIFFTag tag, int... numbers) {
        char[] content = new char[numbers.length];
        for (int i = 0; i < content.length; i++) {
            content[i] = (char) numbers[i];
        }
        return new TIFFField(tag, TIFFTag.TIFF_SHORT, content.length, content);
    }

    /** A text in UTF-8, as readers take it today; the JDK's writer takes a letter for each byte. */
    static TIFFField text(TIFFTag tag, String text) {
        String bytes =
                new String(text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return new TIFFField(tag, TIFFTag.TIFF_ASCII, 1, new String[] {bytes});
    }

    static TIFFField doubles(TIFFTag tag, double... numbers) {
        return new TIFFField(tag, TIFFTag.TIFF_DOUBLE, numbers.length, numbers);
    }

    /** A number to three decimals. */
    private static TIFFField rational(int tag, double number) {
        long[][] content = {{Math.round(number * FRACTION), FRACTION}};
        return new TIFFField(baseline(tag), TIFFTag.TIFF_RATIONAL, 1, content);
    }
}
