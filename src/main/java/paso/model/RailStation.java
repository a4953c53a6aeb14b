package paso.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * A stop or junction of railways. A junction is one station on several lines.
 *
 * @param id made from its name, unique in the dataset
 * @param lineIds the {@link RailLine}s through it
 */
public record RailStation(
        String id,
        LocalText name,
        Point point,
        List<String> lineIds,
        boolean approximate,
        String note,
        Provenance provenance)
        implements Subject {

    public RailStation {
        lineIds = List.copyOf(lineIds);
    }

    @Override
    public LayerKey layer() {
        return LayerKey.RAIL;
    }

    @Override
    public String sort() {
        return "rail_stations";
    }

    @Override
    public Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("line_ids", lineIds);
        attributes.put("lines", lineIds.size());
        attributes.put("approximate", approximate);
        attributes.put("note", note);
        return attributes;
    }

    @Override
    public Optional<Geometry> geometry() {
        return Optional.of(point);
    }
}
