package paso.export.format.raster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import paso.export.file.ExportMonitor;
import paso.export.publish.MapFormat;
import paso.export.publish.Publication;
import paso.export.publish.ReferenceSystem;
import paso.export.record.Xmp;
import paso.export.spec.Furniture;
import paso.export.spec.PictureSize;
import paso.geo.Viewport;
import paso.portrayal.list.DisplayList;

/**
 * GeoTIFF: the map for a geographic information system, with its reference system and place inside. Nothing stands around or
 * on it unless a person asks for that, as it would lie on the ground there.
 */
public final class GeoTiffFormat implements MapFormat {

    private static final int DESCRIPTION = 270;
    private static final int SOFTWARE = 305;
    private static final int XMP = 700;
    private static final int COPYRIGHT = 33_432;
    private static final int PIXEL_SCALE = 33_550;
    private static final int TIE_POINT = 33_922;

    @Override
    public String name() {
        return "GeoTIFF";
    }

    @Override
    public List<String> endings() {
        return List.of("tif", "tiff");
    }

    @Override
    public Kind kind() {
        return Kind.RASTER;
    }

    @Override
    public Set<Furniture> usualFurniture(PictureSize size) {
        return Set.of();
    }

    @Override
    public boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        try {
            DisplayList picture = Bands.picture(map, monitor);
            boolean alpha = picture.backgroundArgb() >>> 24 != 255;
            TiffTags tags = tags(map);
            try (Bands<List<byte[]>> bands =
                    new Bands<>(map, picture, TiffFile.TILE_PX, band -> TiffFile.tiles(band, alpha), monitor)) {
                NewFile.writeHeadLast(file, out -> {
                    TiffFile tiff = new TiffFile(out);
                    for (int i = 0; i < bands.count(); i++) {
                        tiff.add(bands.next());
                    }
                    double dpi = map.spec().size().dpi();
                    return TiffFile.head(tiff.end(picture.widthPx(), picture.heightPx(), alpha, dpi, tags));
                });
            }
            return true;
        } catch (NotWanted cancelled) {
            return false;
        }
    }

    private static TiffTags tags(Publication map) {
        Viewport viewport = map.viewport();
        ReferenceSystem system = ReferenceSystem.of(viewport.projection());
        GeoKeys keys = GeoKeys.of(system);
        TiffTags tags = new TiffTags();
        tags.text(DESCRIPTION, map.record().title() + ". " + map.record().description());
        tags.text(SOFTWARE, map.record().program());
        tags.text(COPYRIGHT, map.record().credit());
        tags.bytes(XMP, Xmp.packet(map.record()).getBytes(StandardCharsets.UTF_8));
        double pixel = viewport.metersPerPixel() / system.metersPerUnit();
        tags.doubles(PIXEL_SCALE, pixel, pixel, 0);
        // the upper left corner of the first pixel
        tags.doubles(
                TIE_POINT,
                0,
                0,
                0,
                viewport.toPlaneX(0) / system.metersPerUnit(),
                viewport.toPlaneY(0) / system.metersPerUnit(),
                0);
        tags.shorts(GeoKeys.DIRECTORY_TAG, keys.directory());
        tags.doubles(GeoKeys.DOUBLES_TAG, keys.doubles());
        tags.text(GeoKeys.TEXT_TAG, keys.text());
        return tags;
    }
}
