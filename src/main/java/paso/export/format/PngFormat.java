package paso.export.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import paso.export.ExportMonitor;
import paso.export.MapFormat;
import paso.export.Publication;

/** PNG with resolution, title, date and credit inside. */
final class PngFormat implements MapFormat {

    @Override
    public String name() {
        return "PNG";
    }

    @Override
    public List<String> endings() {
        return List.of("png");
    }

    @Override
    public Kind kind() {
        return Kind.RASTER;
    }

    @Override
    public boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        Optional<BufferedImage> image = PaintedImage.of(map, monitor);
        if (image.isEmpty()) {
            return false;
        }
        PngFile.write(image.get(), map.spec().size().dpi(), map.captions(), file);
        return true;
    }
}
