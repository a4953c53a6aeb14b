package paso.source.dataset;

import java.nio.file.Path;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeatureType;

/** One file of a dataset, read whole through its data store. */
public record Table(Path file, SimpleFeatureType type, List<Row> rows) {
    public Table {
        rows = List.copyOf(rows);
    }
}
