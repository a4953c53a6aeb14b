package paso.export.format.raster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import paso.export.file.ExportMonitor;
import paso.export.publish.MapFormat;
import paso.export.publish.Publication;
import paso.portrayal.list.DisplayList;

/** PNG with resolution, title, date and credit inside. */
public final class PngFormat implements MapFormat {

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
    public boolean takesWorldFile() {
        return true;
    }

    @Override
    public boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        try {
            DisplayList picture = Bands.picture(map, monitor);
            boolean alpha = picture.backgroundArgb() >>> 24 != 255;
            int rows = Bands.rowsFor(picture.widthPx());
            try (Bands<PngFile.Piece> bands =
                    new Bands<>(map, picture, rows, band -> PngFile.piece(band, alpha), monitor)) {
                NewFile.write(file, out -> {
                    PngFile png = PngFile.begin(
                            out,
                            picture.widthPx(),
                            picture.heightPx(),
                            alpha,
                            map.spec().size().dpi(),
                            map.captions());
                    for (int i = 0; i < bands.count(); i++) {
                        png.add(bands.next());
                    }
                    png.end();
                });
            }
            return true;
        } catch (NotWanted cancelled) {
            return false;
        }
    }
}
