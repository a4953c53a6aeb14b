package paso.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * A sector of the US Border Patrol, as the stretch of the border line that it answers for.
 *
 * @param borderMiles length as published, in statute miles; the drawn line is shorter along the river
 * @param estimate one of its ends is estimated
 */
public record Sector(
        String id,
        LocalText name,
        LineString line,
        String headquarters,
        String states,
        double borderMiles,
        String westEnd,
        String eastEnd,
        boolean estimate,
        Provenance provenance)
        implements Subject {

    @Override
    public LayerKey layer() {
        return LayerKey.SECTORS;
    }

    @Override
    public Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("headquarters", headquarters);
        attributes.put("states", states);
        attributes.put("border_miles", borderMiles);
        attributes.put("west_end", westEnd);
        attributes.put("east_end", eastEnd);
        attributes.put("estimate", estimate);
        return attributes;
    }

    @Override
    public Optional<Geometry> geometry() {
        return Optional.of(line);
    }

    @Override
    public String note() {
        return "";
    }

    @Override
    public List<String> alsoKnownAs() {
        return List.of(headquarters, states);
    }
}
