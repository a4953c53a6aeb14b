package paso.export.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.FileImageOutputStream;

/** Writes a picture in a format of ImageIO and forces it to the disk. */
final class ImageFile {

    /** Says how to write and what to put beside the pixels. */
    @FunctionalInterface
    interface Setup {
        void apply(ImageWriteParam how, IIOMetadata metadata) throws IOException;
    }

    private ImageFile() {}

    /** @param format ImageIO's name for it, {@code png} or {@code jpeg} */
    static void write(String format, BufferedImage image, Setup setup, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
                FileImageOutputStream out = new FileImageOutputStream(opened)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), how);
            setup.apply(how, metadata);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), how);
            out.flush();
            opened.getFD().sync();
        } finally {
            writer.dispose();
        }
    }
}
