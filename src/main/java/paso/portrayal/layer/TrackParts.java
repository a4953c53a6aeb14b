package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.List;
import paso.model.MovingSubject;
import paso.model.TrackPosition;
import paso.model.Waypoint;
import paso.time.ClockReading;

/**
 * What is to be seen of things that move, for a reading of the clock: of those that are on the map, and with a window also of
 * those that left it within the window. The one answer for pictures and for tables.
 *
 * @param ahead legs that are yet to be walked
 * @param trails what lies behind, leg by leg
 * @param reached waypoints that lie behind
 * @param ends where those that left the map were last
 * @param positions where those are that are on it
 */
public record TrackParts(
        List<Part<CaravanWay.Piece>> ahead,
        List<Part<CaravanWay.Piece>> trails,
        List<Part<Waypoint>> reached,
        List<Part<Waypoint>> ends,
        List<Part<TrackPosition>> positions) {

    /** A part of the way of one of them. */
    public record Part<T>(MovingSubject mover, T what) {}

    public static TrackParts of(List<? extends MovingSubject> movers, ClockReading reading) {
        TrackParts parts = new TrackParts(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        movers.forEach(mover -> parts.add(mover, reading));
        return parts;
    }

    private void add(MovingSubject mover, ClockReading reading) {
        CaravanWay way = CaravanWay.of(mover, reading);
        boolean left = way.leftWithin(reading);
        if (way.position().isEmpty() && !left) {
            return;
        }
        way.ahead().forEach(piece -> ahead.add(new Part<>(mover, piece)));
        way.behind().forEach(piece -> trails.add(new Part<>(mover, piece)));
        way.waypointsBehind().forEach(waypoint -> reached.add(new Part<>(mover, waypoint)));
        way.position().ifPresent(position -> positions.add(new Part<>(mover, position)));
        if (left) {
            ends.add(new Part<>(mover, way.lastReached().orElseThrow()));
        }
    }
}
