package paso.export.format.kml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import paso.export.file.ExportMonitor;
import paso.export.format.table.ForcedFile;
import paso.export.publish.MapFormat;
import paso.export.publish.Publication;

/** KML with the map's own symbols, zipped into one file. */
public final class KmzFormat implements MapFormat {

    /** The earliest that a zip file can say: the same map is the same file. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public String name() {
        return "KMZ";
    }

    @Override
    public List<String> endings() {
        return List.of("kmz");
    }

    @Override
    public Kind kind() {
        return Kind.DATA;
    }

    @Override
    public boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        KmlStory story = KmlStory.of(map);
        return ForcedFile.write(file, out -> write(map, story, out, monitor)) && !monitor.isCancelled();
    }

    private static boolean write(Publication map, KmlStory story, OutputStream out, ExportMonitor monitor)
            throws IOException {
        KmlLook look = KmlLook.of(map, true);
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(entry("doc.kml"));
        if (!new KmlWriter(map, look, zip).write(story, monitor)) {
            return false;
        }
        zip.closeEntry();
        for (Map.Entry<String, byte[]> icon : look.icons().entrySet()) {
            zip.putNextEntry(entry(icon.getKey()));
            zip.write(icon.getValue());
            zip.closeEntry();
        }
        zip.finish();
        return true;
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
