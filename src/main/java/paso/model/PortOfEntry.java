package paso.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** What sets it apart from others: its ferry, else its road, else the one thing that it is for. */
    public String use() {
        Set<Mode> modes = history.modes();
        if (modes.contains(Mode.FERRY)) {
            return Mode.FERRY.id();
        }
        for (Mode only : List.of(Mode.CARGO, Mode.PEDESTRIAN, Mode.RAIL)) {
            if (modes.equals(Set.of(only))) {
                return only.id();
            }
        }
        return "road";
    }

    @Override
    public LayerKey layer() {
        return LayerKey.PORTS;
    }

    @Override
    public Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("modes", history.modes().stream().map(Mode::id).toList());
        attributes.put("use", use());
        attributes.put("mexico_side", mexicoSide);
        attributes.put("us_state", usState);
        attributes.put("mexico_state", mexicoState);
        attributes.put("cbp_port_code", cbpPortCode);
        attributes.put("cbp_field_office", fieldOffice);
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
        return List.of(mexicoSide, fieldOffice, usState, mexicoState);
    }
}
