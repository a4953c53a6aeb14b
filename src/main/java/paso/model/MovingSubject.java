package paso.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Geometry;
import paso.time.AsOf;

/** A subject that is elsewhere at other times. */
public interface MovingSubject extends Subject {

    Track track();

    /** The same with its waypoints elsewhere, as {@code change} gives them back, and without what tells of its true way. */
    MovingSubject moved(UnaryOperator<Waypoint> change);

    @Override
    default Optional<MovingSubject> moving() {
        return Optional.of(this);
    }

    default ZoneId zone() {
        return track().zone();
    }

    default LocalDate started() {
        return track().first().date();
    }

    /** Absent where no source tells, which is not "still going on". */
    default Optional<LocalDate> ended() {
        return Optional.empty();
    }

    /** The highest estimate of its people in any source. */
    default Optional<Integer> peopleMax() {
        return Optional.empty();
    }

    /** Where it was at a moment, which for a wall-clock moment is that clock time in its own zone. */
    default Optional<TrackPosition> positionAt(AsOf asOf) {
        return track().positionAt(asOf.instantIn(zone()));
    }

    /** All waypoints joined, or the one point; straight also over gaps, so draw {@link Track#stretches()} instead. */
    @Override
    default Optional<Geometry> geometry() {
        return Optional.of(track().geometry());
    }

    @Override
    default List<String> alsoKnownAs() {
        return track().waypoints().stream()
                .flatMap(waypoint -> waypoint.name().both())
                .distinct()
                .toList();
    }
}
