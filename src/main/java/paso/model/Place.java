package paso.model;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * A place that the story names: a shelter, a camp, a yard, a town.
 *
 * @param kind one word for what it is
 */
public record Place(
        String id, LocalText name, Point point, String kind, boolean approximate, String note, Provenance provenance)
        implements Subject {

    @Override
    public LayerKey layer() {
        return LayerKey.PLACES;
    }

    @Override
    public Optional<Geometry> geometry() {
        return Optional.of(point);
    }
}
