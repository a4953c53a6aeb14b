package paso.export.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import paso.export.format.gpkg.GeoPackageFormat;
import paso.export.format.kml.KmlFormat;
import paso.export.format.kml.KmzFormat;
import paso.export.format.raster.GeoTiffFormat;
import paso.export.format.raster.GifFormat;
import paso.export.format.raster.JpegFormat;
import paso.export.format.raster.PngFormat;
import paso.export.format.table.CsvFormat;
import paso.export.format.table.GeoJsonFormat;
import paso.export.format.vector.PdfFormat;
import paso.export.format.vector.SvgFormat;
import paso.export.publish.AnimationFormat;
import paso.export.publish.MapFormat;

/** The kinds of file that Paso writes. */
public final class Formats {

    /** In the order in which they are offered. */
    public static final List<MapFormat> ALL = List.of(
            new PngFormat(),
            new JpegFormat(),
            new SvgFormat(),
            new PdfFormat(),
            new GeoTiffFormat(),
            new GifFormat(),
            new GeoPackageFormat(),
            new GeoJsonFormat(),
            new CsvFormat(),
            new KmlFormat(),
            new KmzFormat());

    private Formats() {}

    /** The format that the ending of a file's name tells, in any case of letters. */
    public static Optional<MapFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ALL.stream()
                .filter(format -> name.contains(".") && format.endings().contains(ending))
                .findFirst();
    }

    /** The format of a moving picture that the ending of a file's name tells. */
    public static Optional<AnimationFormat> animated(Path file) {
        return of(file).filter(AnimationFormat.class::isInstance).map(AnimationFormat.class::cast);
    }

    /** The usual ending of each format, as {@code .png, .jpg or .svg}. */
    public static String endings() {
        List<String> endings =
                ALL.stream().map(format -> "." + format.endings().get(0)).toList();
        return String.join(", ", endings.subList(0, endings.size() - 1)) + " or " + endings.get(endings.size() - 1);
    }
}
