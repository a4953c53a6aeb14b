package paso.export.format.raster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.GeoTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
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

    private static final TIFFTag XMP = new TIFFTag("XMP", 700, 1 << TIFFTag.TIFF_BYTE);

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
            try (Bands<byte[]> bands =
                    new Bands<>(map, picture, TiffFile.TILE_PX, band -> band.bytes(alpha), monitor)) {
                RowImage image = new RowImage(picture.widthPx(), picture.heightPx(), alpha, bands::next);
                NewFile.writeAnywhere(
                        file, out -> TiffFile.write(image, map.spec().size().dpi(), fields(map), out));
            }
            return true;
        } catch (NotWanted cancelled) {
            return false;
        }
    }

    private static List<TIFFField> fields(Publication map) {
        Viewport viewport = map.viewport();
        ReferenceSystem system = ReferenceSystem.of(viewport.projection());
        byte[] xmp = Xmp.packet(map.record()).getBytes(StandardCharsets.UTF_8);
        double pixel = viewport.metersPerPixel() / system.metersPerUnit();
        List<TIFFField> fields = new ArrayList<>(GeoKeys.of(system).fields());
        fields.add(TiffFile.text(
                TiffFile.baseline(BaselineTIFFTagSet.TAG_IMAGE_DESCRIPTION),
                map.record().title() + ". " + map.record().description()));
        fields.add(TiffFile.text(
                TiffFile.baseline(BaselineTIFFTagSet.TAG_SOFTWARE), map.record().program()));
        if (!map.record().credit().isBlank()) {
            fields.add(TiffFile.text(
                    TiffFile.baseline(BaselineTIFFTagSet.TAG_COPYRIGHT),
                    map.record().credit()));
        }
        fields.add(new TIFFField(XMP, TIFFTag.TIFF_BYTE, xmp.length, xmp));
        fields.add(TiffFile.doubles(GeoKeys.tag(GeoTIFFTagSet.TAG_MODEL_PIXEL_SCALE), pixel, pixel, 0));
        // the upper left corner of the first pixel
        fields.add(TiffFile.doubles(
                GeoKeys.tag(GeoTIFFTagSet.TAG_MODEL_TIE_POINT),
                0,
                0,
                0,
                viewport.toPlaneX(0) / system.metersPerUnit(),
                viewport.toPlaneY(0) / system.metersPerUnit(),
                0));
        return fields;
    }
}
