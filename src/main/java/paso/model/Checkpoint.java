package paso.model;

import java.util.List;
import java.util.Locale;
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
    public Optional<Geometry> geometry() {
        return Optional.of(point);
    }

    @Override
    public List<String> alsoKnownAs() {
        return List.of(operator, highway);
    }
}
