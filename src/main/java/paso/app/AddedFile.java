package paso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import paso.model.LayerContent;
import paso.source.file.BadInputException;
import paso.source.file.ReadingMonitor;
import paso.source.grid.GeoTiffFile;
import paso.source.store.LayerReader;
import paso.source.store.OpenStore;
import paso.source.store.Sources;

/** Reads a file that a person adds to the map: all its layers in which something has a position, named as it names them. */
final class AddedFile {

    private AddedFile() {}

    /**
     * @throws BadInputException if the file cannot be read, or has nothing that can be drawn
     * @throws java.util.concurrent.CancellationException if the monitor gives it up
     */
    static List<LayerContent> read(Path file, ReadingMonitor monitor) throws IOException {
        if (GeoTiffFile.isTiff(file)) {
            try (GeoTiffFile grid = GeoTiffFile.open(file)) {
                return List.of(grid.read(monitor));
            }
        }
        List<LayerContent> layers = new ArrayList<>();
        try (OpenStore opened = Sources.open(file, monitor)) {
            for (String name : opened.layerNames()) {
                try (LayerReader layer = opened.layer(name)) {
                    layers.add(layer.readAll());
                }
            }
        }
        layers.removeIf(layer -> layer.extentDeg().isEmpty());
        if (layers.isEmpty()) {
            throw new BadInputException(
                    file,
                    OptionalLong.empty(),
                    "nothing in it has a position, so that nothing can be drawn; a table needs columns of longitude and"
                            + " latitude");
        }
        return layers;
    }
}
