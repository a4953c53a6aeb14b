package paso.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * A freight railway between two places.
 *
 * @param crossingId the port of entry at which it crosses the border; absent for an inland line
 * @param stationIds the {@link RailStation}s along it, in order
 */
public record RailLine(
        String id,
        LocalText name,
        LineString line,
        String operator,
        String fromPlace,
        String toPlace,
        Optional<String> crossingId,
        List<String> stationIds,
        String note,
        Provenance provenance,
        StatusHistory history)
        implements StatefulSubject {

    public RailLine {
        stationIds = List.copyOf(stationIds);
    }

    @Override
    public LayerKey layer() {
        return LayerKey.RAIL;
    }

    @Override
    public String sort() {
        return "rail_lines";
    }

    @Override
    public Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("operator", operator);
        attributes.put("from_place", fromPlace);
        attributes.put("to_place", toPlace);
        attributes.put("border_crossing", crossingId.orElse(""));
        attributes.put("note", note);
        return attributes;
    }

    @Override
    public Optional<Geometry> geometry() {
        return Optional.of(line);
    }

    @Override
    public List<String> alsoKnownAs() {
        return List.of(operator, fromPlace, toPlace);
    }
}
