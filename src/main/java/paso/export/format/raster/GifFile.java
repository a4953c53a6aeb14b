package paso.export.format.raster;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageOutputStream;
import paso.export.record.MapRecord;
import paso.export.record.Xmp;

/** Writes GIF 89a picture by picture, looped for ever if there are many, and XMP at the end. */
final class GifFile implements Closeable {

    private static final String IMAGE_TREE = "javax_imageio_gif_image_1.0";
    private static final String STREAM_TREE = "javax_imageio_gif_stream_1.0";
    private static final int MOST_COLOURS = 256;
    private static final double HUNDREDTHS = 100;
    private static final int TRAILER = 0x3B;

    private final RandomAccessFile opened;
    private final FileImageOutputStream out;
    private final ImageWriter writer;
    private final int delay;
    private final boolean loops;
    private boolean begun;

    private GifFile(RandomAccessFile opened, ImageWriter writer, int delay, boolean loops) throws IOException {
        this.opened = opened;
        this.out = new FileImageOutputStream(opened);
        this.writer = writer;
        this.delay = delay;
        this.loops = loops;
    }

    /** @param framesPerSecond rounded to whole hundredths of a second a picture, of which readers show two at least */
    static GifFile begin(Path file, IndexColorModel colours, double framesPerSecond, boolean loops) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        int delay = (int) Math.max(2, Math.round(HUNDREDTHS / framesPerSecond));
        GifFile gif = new GifFile(new RandomAccessFile(file.toFile(), "rw"), writer, delay, loops);
        writer.setOutput(gif.out);
        IIOMetadata stream = writer.getDefaultStreamMetadata(null);
        IIOMetadataNode root = (IIOMetadataNode) stream.getAsTree(STREAM_TREE);
        IIOMetadataNode table = child(root, "GlobalColorTable");
        table.setAttribute("sizeOfGlobalColorTable", String.valueOf(MOST_COLOURS));
        table.setAttribute("backgroundColorIndex", "0");
        table.setAttribute("sortFlag", "FALSE");
        for (int i = 0; i < MOST_COLOURS; i++) {
            int rgb = i < colours.getMapSize() ? colours.getRGB(i) : 0;
            IIOMetadataNode entry = new IIOMetadataNode("ColorTableEntry");
            entry.setAttribute("index", String.valueOf(i));
            entry.setAttribute("red", String.valueOf((rgb >> 16) & 0xff));
            entry.setAttribute("green", String.valueOf((rgb >> 8) & 0xff));
            entry.setAttribute("blue", String.valueOf(rgb & 0xff));
            table.appendChild(entry);
        }
        stream.setFromTree(STREAM_TREE, root);
        writer.prepareWriteSequence(stream);
        return gif;
    }

    /** Lays a picture over what is shown so far, for the time of one. */
    void add(BufferedImage image, int x, int y) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(IMAGE_TREE);
        IIOMetadataNode place = child(root, "ImageDescriptor");
        place.setAttribute("imageLeftPosition", String.valueOf(x));
        place.setAttribute("imageTopPosition", String.valueOf(y));
        place.setAttribute("imageWidth", String.valueOf(image.getWidth()));
        place.setAttribute("imageHeight", String.valueOf(image.getHeight()));
        place.setAttribute("interlaceFlag", "FALSE");
        // all pictures have the file's own colours
        IIOMetadataNode local = child(root, "LocalColorTable");
        root.removeChild(local);
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("transparentColorIndex", "0");
        control.setAttribute("delayTime", String.valueOf(delay));
        if (!begun && loops) {
            IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject(new byte[] {1, 0, 0});
            child(root, "ApplicationExtensions").appendChild(loop);
        }
        begun = true;
        metadata.setFromTree(IMAGE_TREE, root);
        writer.writeToSequence(new IIOImage(image, null, metadata), null);
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) {
                return (IIOMetadataNode) root.item(i);
            }
        }
        IIOMetadataNode node = new IIOMetadataNode(name);
        root.appendChild(node);
        return node;
    }

    /** Ends the file; the packet stands in one piece, and after it what leads a reader of blocks over it. */
    void end(MapRecord record) throws IOException {
        writer.endWriteSequence();
        out.flush();
        opened.seek(opened.length() - 1);
        opened.write(new byte[] {0x21, (byte) 0xFF, 11});
        opened.write("XMP DataXMP".getBytes(StandardCharsets.US_ASCII));
        opened.write(Xmp.packet(record).getBytes(StandardCharsets.UTF_8));
        byte[] over = new byte[258];
        over[0] = 1;
        for (int i = 0; i < 256; i++) {
            over[i + 1] = (byte) (255 - i);
        }
        opened.write(over);
        opened.write(TRAILER);
        opened.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        writer.dispose();
        out.close();
        opened.close();
    }
}
