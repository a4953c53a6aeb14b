package paso.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import paso.time.AsOf;

/**
 * What the window is to open with.
 *
 * @param dataset absent for the dataset that comes with the program
 * @param files files to show on top of it
 * @param asOf absent for the dataset's own day
 */
record WindowRequest(Optional<Path> dataset, List<Path> files, Optional<AsOf> asOf) {
    WindowRequest {
        files = List.copyOf(files);
    }
}
