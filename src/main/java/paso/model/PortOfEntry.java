package paso.model;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * A crossing of the border between the United States and Mexico.
 *
 * @param mexicoSide the place across
 * @param usState two letters
 * @param cbpPortCode four digits, as text; blank where it has none
 * @param fieldOffice field office of US Customs and Border Protection
 * @param approximate the position is not exact, see the note
 */
public record PortOfEntry(
        String id,
        LocalText name,
        Point point,
        String mexicoSide,
        String usState,
        String mexicoState,
        String cbpPortCode,
        String fieldOffice,
        boolean approximate,
        String note,
        Provenance provenance,
        StatusHistory history)
        implements StatefulSubject {

    @Override
    public LayerKey layer() {
        return LayerKey.PORTS;
    }

    @Override
    public Optional<Geometry> geometry() {
        return Optional.of(point);
    }

    @Override
    public List<String> alsoKnownAs() {
        return List.of(mexicoSide, fieldOffice, usState, mexicoState);
    }
}
