package paso.export.format;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadataNode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** Writes JPEG with resolution and a comment. */
final class JpegFile {

    private static final String JPEG_TREE = "javax_imageio_jpeg_image_1.0";
    /** High enough that thin lines and small text show no ringing. */
    private static final float QUALITY = 0.94f;

    private static final int APP1 = 0xE1;

    private JpegFile() {}

    /**
     * @param comment what the picture shows and whose it is; may be blank
     * @param app1 contents of APP1 segments
     */
    static void write(BufferedImage image, double dpi, String comment, List<byte[]> app1, Path file)
            throws IOException {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = opaque.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        ImageFile.write(
                "jpeg",
                opaque,
                (how, metadata) -> {
                    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                    how.setCompressionQuality(QUALITY);
                    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(JPEG_TREE);
                    setResolution(root, dpi);
                    if (!comment.isBlank()) {
                        addComment(root, comment);
                    }
                    addSegments(root, app1);
                    metadata.setFromTree(JPEG_TREE, root);
                },
                file);
    }

    private static void setResolution(IIOMetadataNode root, double dpi) {
        IIOMetadataNode jfif =
                (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
        jfif.setAttribute("resUnits", "1");
        jfif.setAttribute("Xdensity", String.valueOf(Math.round(dpi)));
        jfif.setAttribute("Ydensity", String.valueOf(Math.round(dpi)));
    }

    private static void addSegments(IIOMetadataNode root, List<byte[]> app1) {
        Node sequence = root.getElementsByTagName("markerSequence").item(0);
        @Nullable Node first = sequence.getFirstChild();
        for (byte[] content : app1) {
            IIOMetadataNode node = new IIOMetadataNode("unknown");
            node.setAttribute("MarkerTag", String.valueOf(APP1));
            node.setUserObject(content);
            sequence.insertBefore(node, first);
        }
    }

    private static void addComment(IIOMetadataNode root, String comment) {
        IIOMetadataNode node = new IIOMetadataNode("com");
        node.setAttribute("comment", comment);
        IIOMetadataNode sequence =
                (IIOMetadataNode) root.getElementsByTagName("markerSequence").item(0);
        sequence.insertBefore(node, sequence.getFirstChild());
    }
}
