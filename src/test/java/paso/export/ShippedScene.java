package paso.export;

import java.io.IOException;
import paso.model.Scene;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;

/** The dataset that comes with the program. */
public final class ShippedScene {

    private ShippedScene() {}

    public static Scene read() throws IOException {
        return DatasetReader.read(DatasetLocation.packed()).scene();
    }
}
