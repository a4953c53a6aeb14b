package paso.export.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a PNG file says of itself. */
public record PngMetadata(int pixelsPerMeter, Map<String, String> texts) {

    public static PngMetadata of(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Element physical = (Element) root.getElementsByTagName("pHYs").item(0);
            Map<String, String> texts = new LinkedHashMap<>();
            collect(root.getElementsByTagName("tEXtEntry"), "value", texts);
            collect(root.getElementsByTagName("iTXtEntry"), "text", texts);
            return new PngMetadata(Integer.parseInt(physical.getAttribute("pixelsPerUnitXAxis")), texts);
        } finally {
            reader.dispose();
        }
    }

    private static void collect(NodeList entries, String attribute, Map<String, String> texts) {
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            texts.put(entry.getAttribute("keyword"), entry.getAttribute(attribute));
        }
    }
}
