package paso.export.format.kml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import paso.export.file.ExportMonitor;
import paso.export.format.table.ForcedFile;
import paso.export.publish.MapFormat;
import paso.export.publish.Publication;

/**
 * KML 2.2 for globes and their time slider: every state of every subject with the time that it held. Without symbols of its
 * own, which only KMZ can carry: pins in the colour of the state.
 */
public final class KmlFormat implements MapFormat {

    @Override
    public String name() {
        return "KML";
    }

    @Override
    public List<String> endings() {
        return List.of("kml");
    }

    @Override
    public Kind kind() {
        return Kind.DATA;
    }

    @Override
    public boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        KmlStory story = KmlStory.of(map);
        return ForcedFile.write(file, out -> new KmlWriter(map, KmlLook.of(map, false), out).write(story, monitor))
                && !monitor.isCancelled();
    }
}
