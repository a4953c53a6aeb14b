package paso.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * A general corridor of migration, not a track.
 *
 * @param vertexNames the place at each vertex of the line
 */
public record Route(
        String id, LocalText name, LineString line, List<LocalText> vertexNames, String note, Provenance provenance)
        implements Subject {

    public Route {
        vertexNames = List.copyOf(vertexNames);
    }

    @Override
    public LayerKey layer() {
        return LayerKey.ROUTES;
    }

    @Override
    public Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("vertex_names", vertexNames);
        attributes.put("note", note);
        return attributes;
    }

    @Override
    public Optional<Geometry> geometry() {
        return Optional.of(line);
    }

    @Override
    public List<String> alsoKnownAs() {
        return vertexNames.stream().flatMap(LocalText::both).distinct().toList();
    }
}
