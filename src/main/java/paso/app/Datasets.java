package paso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import paso.model.Scene;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.source.dataset.LoadedDataset;

/** Where a command's dataset comes from. */
final class Datasets {

    private Datasets() {}

    static DatasetLocation at(Optional<Path> folder) {
        return folder.map(DatasetLocation::folder).orElseGet(DatasetLocation::packed);
    }

    /** A dataset that answers are given from: one with anything wrong in it is refused. */
    static Scene sound(Optional<Path> folder) throws IOException {
        LoadedDataset loaded = DatasetReader.read(at(folder));
        loaded.report().requireSound();
        return loaded.scene();
    }
}
