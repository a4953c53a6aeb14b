package paso.export.format.raster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import paso.export.file.ExportMonitor;
import paso.export.publish.MapFormat;
import paso.export.publish.Publication;
import paso.export.record.JpegXmp;
import paso.portrayal.list.DisplayList;

/** JPEG with resolution, title, date and credit inside. */
public final class JpegFormat implements MapFormat {

    private static final int APP1 = 0xe1;

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
    public boolean canBeTransparent() {
        return false;
    }

    @Override
    public boolean takesWorldFile() {
        return true;
    }

    @Override
    public boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        String comment = map.record().title() + ". " + map.record().description() + " "
                + map.record().credit();
        List<JpegFile.Segment> segments = JpegXmp.segments(map.record()).stream()
                .map(content -> new JpegFile.Segment(APP1, content))
                .toList();
        try {
            DisplayList picture = Bands.picture(map, monitor);
            int rows = Bands.rowsFor(picture.widthPx());
            try (Bands<byte[]> bands = new Bands<>(map, picture, rows, band -> band.bytes(false), monitor)) {
                RowImage image = new RowImage(picture.widthPx(), picture.heightPx(), false, bands::next);
                NewFile.write(
                        file, out -> JpegFile.write(image, map.spec().size().dpi(), comment, segments, out));
            }
            return true;
        } catch (NotWanted cancelled) {
            return false;
        }
    }
}
