package paso.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * An inland immigration checkpoint.
 *
 * @param country two letters
 * @param kind how lasting it is
 */
public record Checkpoint(
        String id,
        LocalText name,
        Point point,
        String country,
        String operator,
        String highway,
        Kind kind,
        boolean approximate,
        String note,
        Provenance provenance,
        StatusHistory history)
        implements StatefulSubject {

    /** How lasting a checkpoint is. */
    public enum Kind {
        PERMANENT,
        MOBILE,
        TACTICAL;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public LayerKey layer() {
        return LayerKey.CHECKPOINTS;
    }

    @Override
    public boolean isListed() {
        return false;
    }

    @Override
    public Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("kind", kind.id());
        attributes.put("country", country);
        attributes.put("operator", operator);
        attributes.put("highway", highway);
        attributes.put("approximate", approximate);
        attributes.put("note", note);
        return attributes;
    }

    @Override
    public Optional<Geometry> geometry() {
        return Optional.of(point);
    }

    @Override
    public List<String> alsoKnownAs() {
        return List.of(operator, highway);
    }
}
