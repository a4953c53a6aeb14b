package paso.export.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import paso.export.ExportMonitor;
import paso.export.JpegXmp;
import paso.export.MapFormat;
import paso.export.Publication;

/** JPEG with resolution, title, date and credit inside. */
final class JpegFormat implements MapFormat {

    @Override
    public String name() {
        return "JPEG";
    }

    @Override
    public List<String> endings() {
        return List.of("jpg", "jpeg");
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
        String comment = map.record().title() + ". " + map.record().description() + " "
                + map.record().credit();
        JpegFile.write(image.get(), map.spec().size().dpi(), comment, JpegXmp.segments(map.record()), file);
        return true;
    }
}
