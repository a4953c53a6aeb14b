package paso.export;

import java.io.IOException;
import paso.model.Scene;
import paso.source.DatasetLocation;
import paso.source.DatasetReader;

/** The dataset that comes with the program. */
final class ShippedScene {

    private ShippedScene() {}

    static Scene read() throws IOException {
        return DatasetReader.read(DatasetLocation.packed()).scene();
    }
}
