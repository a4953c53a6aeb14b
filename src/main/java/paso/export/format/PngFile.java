package paso.export.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.metadata.IIOMetadataNode;
import paso.export.Publication;

/** Writes PNG with resolution and texts. */
final class PngFile {

    private static final String PNG_TREE = "javax_imageio_png_1.0";
    private static final double INCH_METERS = 0.0254;

    private PngFile() {}

    /** @param texts by keyword, in Latin letters: {@code Title}, {@code Software}, … */
    static void write(BufferedImage image, double dpi, Map<String, String> texts, Path file) throws IOException {
        ImageFile.write("png", image, (how, metadata) -> metadata.mergeTree(PNG_TREE, tree(dpi, texts)), file);
    }

    private static IIOMetadataNode tree(double dpi, Map<String, String> texts) {
        IIOMetadataNode root = new IIOMetadataNode(PNG_TREE);
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        String perMeter = String.valueOf(Math.round(dpi / INCH_METERS));
        physical.setAttribute("pixelsPerUnitXAxis", perMeter);
        physical.setAttribute("pixelsPerUnitYAxis", perMeter);
        physical.setAttribute("unitSpecifier", "meter");
        root.appendChild(physical);
        IIOMetadataNode latin = new IIOMetadataNode("tEXt");
        IIOMetadataNode other = new IIOMetadataNode("iTXt");
        texts.forEach((keyword, text) -> {
            if (text.isBlank()) {
                return;
            }
            boolean fits = !keyword.equals(Publication.XMP_KEYWORD)
                    && StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
            IIOMetadataNode entry = new IIOMetadataNode(fits ? "tEXtEntry" : "iTXtEntry");
            entry.setAttribute("keyword", keyword);
            if (fits) {
                entry.setAttribute("value", text);
                latin.appendChild(entry);
            } else {
                entry.setAttribute("compressionFlag", "FALSE");
                entry.setAttribute("compressionMethod", "0");
                entry.setAttribute("languageTag", "");
                entry.setAttribute("translatedKeyword", "");
                entry.setAttribute("text", text);
                other.appendChild(entry);
            }
        });
        if (latin.hasChildNodes()) {
            root.appendChild(latin);
        }
        if (other.hasChildNodes()) {
            root.appendChild(other);
        }
        return root;
    }
}
