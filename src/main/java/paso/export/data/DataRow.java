package paso.export.data;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature.
 *
 * @param geometry longitude and latitude in degrees
 * @param cells one a column of the table
 */
public record DataRow(Optional<Geometry> geometry, List<Optional<Value>> cells) {
    public DataRow {
        cells = List.copyOf(cells);
    }
}
