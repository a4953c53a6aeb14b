package paso.export.format.raster;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.NodeList;

/** Writes JPEG with resolution, a comment and other segments. */
final class JpegFile {

    private static final String JPEG_TREE = "javax_imageio_jpeg_image_1.0";
    /** High enough that thin lines and small text show no ringing. */
    private static final float QUALITY = 0.94f;

    private static final int MOST_SEGMENT_BYTES = 65_533;

    /**
     * A part of the file beside the picture, such as EXIF or XMP.
     *
     * @param marker its kind: 0xe1 for the first of the application's own, known as APP1
     */
    record Segment(int marker, byte[] content) {}

    private JpegFile() {}

    /**
     * @param image is asked for its rows from top to bottom
     * @param comment what the picture shows and whose it is, written in UTF-8; may be blank
     */
    static void write(RenderedImage image, double dpi, String comment, List<Segment> segments, OutputStream out)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream target = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), how);
            IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(JPEG_TREE);
            setResolution(root, dpi);
            keepColoursSharp(root);
            if (!comment.isBlank()) {
                add("com", comment.getBytes(StandardCharsets.UTF_8), root);
            }
            for (Segment segment : segments) {
                add("unknown", segment.content(), root).setAttribute("MarkerTag", String.valueOf(segment.marker()));
            }
            metadata.setFromTree(JPEG_TREE, root);
            writer.setOutput(target);
            writer.write(null, new IIOImage(image, null, metadata), how);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            writer.dispose();
        }
    }

    private static void setResolution(IIOMetadataNode root, double dpi) {
        IIOMetadataNode jfif =
                (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
        jfif.setAttribute("resUnits", "1");
        jfif.setAttribute("Xdensity", String.valueOf(Math.round(dpi)));
        jfif.setAttribute("Ydensity", String.valueOf(Math.round(dpi)));
    }

    /** Colours at every pixel and not at every other one: thin red lines would fade else. */
    private static void keepColoursSharp(IIOMetadataNode root) {
        NodeList components = root.getElementsByTagName("componentSpec");
        for (int i = 0; i < components.getLength(); i++) {
            IIOMetadataNode component = (IIOMetadataNode) components.item(i);
            component.setAttribute("HsamplingFactor", "1");
            component.setAttribute("VsamplingFactor", "1");
        }
    }

    private static IIOMetadataNode add(String name, byte[] content, IIOMetadataNode root) {
        if (content.length > MOST_SEGMENT_BYTES) {
            throw new IllegalArgumentException("a segment of a JPEG file has no room for " + content.length + " bytes");
        }
        IIOMetadataNode node = new IIOMetadataNode(name);
        node.setUserObject(content);
        IIOMetadataNode sequence =
                (IIOMetadataNode) root.getElementsByTagName("markerSequence").item(0);
        sequence.insertBefore(node, sequence.getElementsByTagName("dqt").item(0));
        return node;
    }
}
