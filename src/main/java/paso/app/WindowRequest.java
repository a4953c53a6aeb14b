package paso.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.time.AsOf;
import paso.time.AsOfParser;

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

    /** As texts that {@link #ofParameters} reads back: folder, moment, files. */
    List<String> toParameters() {
        List<String> parameters = new ArrayList<>();
        parameters.add(dataset.map(String::valueOf).orElse(""));
        parameters.add(asOf.map(AsOf::iso).orElse(""));
        files.forEach(file -> parameters.add(file.toString()));
        return parameters;
    }

    static WindowRequest ofParameters(List<String> parameters) {
        String folder = parameters.isEmpty() ? "" : parameters.get(0);
        String moment = parameters.size() < 2 ? "" : parameters.get(1);
        return new WindowRequest(
                folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder)),
                parameters.stream().skip(2).map(Path::of).toList(),
                new AsOfParser(Instant::now).parse(moment));
    }
}
