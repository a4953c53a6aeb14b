package paso.export.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import paso.export.file.ExportException;
import paso.export.file.SideFile;
import paso.geo.Viewport;

/**
 * The files that put a plain picture on the ground: a world file with the size of a pixel and the place of the first one, a
 * {@code .prj} with the reference system, and the same system once more in the {@code .aux.xml} that GDAL and QGIS read
 * beside a picture.
 */
public final class WorldFile {

    private WorldFile() {}

    /**
     * @param picture whose name ends in a format's ending
     * @throws ExportException where a {@code .prj} has no words for the reference system
     */
    public static List<SideFile> of(Viewport viewport, Path picture) throws ExportException {
        ReferenceSystem system = ReferenceSystem.of(viewport.projection());
        String wkt = system.wkt()
                .orElseThrow(() -> new ExportException(
                        picture + ": a .prj file has no words for "
                                + viewport.projection().code() + "; write a GeoTIFF, or choose another projection",
                        null));
        String name = String.valueOf(picture.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = name.substring(0, dot);
        String ending = name.substring(dot + 1);
        // by custom the first and the last letter of the picture's ending and a w
        String worldEnding = "" + ending.charAt(0) + ending.charAt(ending.length() - 1) + "w";
        return List.of(
                new SideFile(
                        picture.resolveSibling(stem + "." + worldEnding.toLowerCase(Locale.ROOT)),
                        world(viewport, system.metersPerUnit())),
                new SideFile(picture.resolveSibling(stem + ".prj"), wkt + "\n"),
                new SideFile(
                        picture.resolveSibling(name + ".aux.xml"),
                        "<PAMDataset>\n  <SRS>" + escaped(wkt) + "</SRS>\n</PAMDataset>\n"));
    }

    /** Width of a pixel, two turns, height of a pixel counted upwards, and the middle of the first pixel: a line each. */
    private static String world(Viewport viewport, double metersPerUnit) {
        double pixel = viewport.metersPerPixel() / metersPerUnit;
        double[] lines = {
            pixel, 0, 0, -pixel, viewport.toPlaneX(0.5) / metersPerUnit, viewport.toPlaneY(0.5) / metersPerUnit
        };
        StringBuilder text = new StringBuilder();
        for (double line : lines) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
