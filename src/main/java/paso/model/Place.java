package paso.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import paso.geo.LonLat;

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
    public Place displaced(UnaryOperator<LonLat> change) {
        LonLat moved = change.apply(LonLat.ofDegrees(point.getX(), point.getY()));
        Point there = point.getFactory().createPoint(moved.coordinate());
        return new Place(id, name, there, kind, true, "", provenance);
    }

    @Override
    public Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("kind", kind);
        attributes.put("approximate", approximate);
        attributes.put("note", note);
        return attributes;
    }

    @Override
    public Optional<Geometry> geometry() {
        return Optional.of(point);
    }
}
