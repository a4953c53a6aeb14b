package paso.view;

import java.nio.file.Path;
import paso.model.FeatureSet;

/** Reads a file that a person adds as a layer. Called on a background thread. */
public interface FileOpener {

    FeatureSet open(Path file) throws NotReadable;
}
