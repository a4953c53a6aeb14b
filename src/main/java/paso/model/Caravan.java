package paso.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A group that travels together, known by dated waypoints.
 *
 * @param ended absent where no source tells, which is not "still going on"
 * @param peopleMax the highest estimate of its size in any source
 */
public record Caravan(
        String id,
        LocalText name,
        Track track,
        LocalDate started,
        Optional<LocalDate> ended,
        Optional<Integer> peopleMax,
        String note,
        Provenance provenance)
        implements MovingSubject {

    @Override
    public LayerKey layer() {
        return LayerKey.CARAVANS;
    }

    @Override
    public Caravan moved(UnaryOperator<Waypoint> change) {
        Provenance untold = new Provenance(List.of(), Optional.empty());
        return new Caravan(id, name, track.moved(change), started, ended, peopleMax, "", untold);
    }
}
