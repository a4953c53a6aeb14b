package paso.portrayal.layer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.geo.LonLat;
import paso.model.Caravan;
import paso.model.CaravanPosition;
import paso.model.Waypoint;
import paso.time.ClockReading;
import paso.time.TimeWindow;

/**
 * The way of one caravan at an instant: what lies behind it within a window, and what it has yet to walk. A way that no
 * report tells of is never cut: its straight line is drawn whole or not at all.
 */
public final class CaravanWay {

    private static final double SECONDS_PER_DAY = 86_400;

    /**
     * A straight piece of the way.
     *
     * @param leg how it was gone
     * @param inProgress from the last report to where the caravan is interpolated, with no report yet at its end
     * @param ageDays from its end to the instant; 0 for the one in progress
     */
    public record Piece(LonLat from, LonLat to, Waypoint.Leg leg, boolean inProgress, double ageDays) {}

    private final Caravan caravan;
    private final Instant now;
    private final Optional<Instant> since;
    private final Optional<CaravanPosition> position;

    /** @param since where the way behind begins; absent for its very start */
    public CaravanWay(Caravan caravan, Instant now, Optional<Instant> since) {
        this.caravan = caravan;
        this.now = now;
        this.since = since;
        this.position = caravan.positionAt(now);
    }

    /** The way of a caravan for a reading of the clock, cut where its window begins unless the window is cumulative. */
    public static CaravanWay of(Caravan caravan, ClockReading reading) {
        boolean whole = reading.window().filter(TimeWindow::cumulative).isPresent();
        return new CaravanWay(
                caravan,
                reading.asOf().instantIn(caravan.zone()),
                reading.since().filter(asOf -> !whole).map(asOf -> asOf.instantIn(caravan.zone())));
    }

    /** Whether it is on the map no longer, but was within the window of the reading. */
    public boolean leftWithin(ClockReading reading) {
        return reading.since()
                .map(asOf -> asOf.instantIn(caravan.zone()))
                .filter(this::leftAfter)
                .isPresent();
    }

    /** Where it is; empty before it sets out, after its last report, and where none tells. */
    public Optional<CaravanPosition> position() {
        return position;
    }

    /** The last waypoint that it had reached; empty before the first. */
    public Optional<Waypoint> lastReached() {
        if (position.isPresent()) {
            return Optional.of(position.get().last());
        }
        Optional<Waypoint> last = Optional.empty();
        for (Waypoint waypoint : caravan.waypoints()) {
            if (!dayEnd(waypoint).isAfter(now)) {
                last = Optional.of(waypoint);
            }
        }
        return last;
    }

    /** Whether it was seen after an instant and is on the map no longer. */
    boolean leftAfter(Instant instant) {
        return position.isEmpty()
                && lastReached().filter(last -> dayEnd(last).isAfter(instant)).isPresent();
    }

    private Instant dayEnd(Waypoint waypoint) {
        return waypoint.date().plusDays(1).atStartOfDay(caravan.zone()).toInstant();
    }

    /** The way behind it, the oldest piece first. */
    public List<Piece> behind() {
        List<Piece> pieces = new ArrayList<>();
        for (Caravan.Stretch stretch : caravan.stretches()) {
            if (stretch.end().leg() != Waypoint.Leg.REST) {
                piece(stretch).ifPresent(pieces::add);
            }
        }
        return pieces;
    }

    private Optional<Piece> piece(Caravan.Stretch stretch) {
        boolean walked = stretch.end().leg() == Waypoint.Leg.WALK;
        boolean inProgress = walked && isInProgress(stretch);
        if (!isDone(stretch) && !inProgress) {
            return Optional.empty();
        }
        if (since.isPresent() && !stretch.to().isAfter(since.get()) && !inProgress) {
            return Optional.empty();
        }
        LonLat from = stretch.start().place();
        if (walked && since.isPresent() && stretch.from().isBefore(since.get())) {
            double seconds = Duration.between(stretch.from(), stretch.to()).toSeconds();
            double share = Duration.between(stretch.from(), since.get()).toSeconds() / Math.max(1, seconds);
            from = from.towards(stretch.end().place(), share);
        }
        LonLat to = inProgress ? position.orElseThrow().place() : stretch.end().place();
        double age =
                inProgress ? 0 : Math.max(0, Duration.between(stretch.to(), now).toSeconds() / SECONDS_PER_DAY);
        return Optional.of(new Piece(from, to, stretch.end().leg(), inProgress, age));
    }

    /** The waypoints behind it within the window; a rest is no further one. */
    public List<Waypoint> waypointsBehind() {
        List<Waypoint> reached = new ArrayList<>();
        List<Caravan.Stretch> stretches = caravan.stretches();
        boolean started = stretches.isEmpty()
                || since.filter(begin -> !stretches.get(0).from().isAfter(begin))
                        .isEmpty();
        if (started) {
            reached.add(caravan.waypoints().get(0));
        }
        for (Caravan.Stretch stretch : stretches) {
            boolean within = since.filter(begin -> !stretch.to().isAfter(begin)).isEmpty();
            if (within && isDone(stretch) && stretch.end().leg() != Waypoint.Leg.REST) {
                reached.add(stretch.end());
            }
        }
        return reached;
    }

    /** The legs that it has yet to walk, the first from where it is; empty while it is not known where that is. */
    public List<Piece> ahead() {
        List<Piece> pieces = new ArrayList<>();
        if (position.isEmpty()) {
            return pieces;
        }
        for (Caravan.Stretch stretch : caravan.stretches()) {
            if (stretch.end().leg() == Waypoint.Leg.WALK && !isDone(stretch)) {
                LonLat from = isInProgress(stretch)
                        ? position.get().place()
                        : stretch.start().place();
                pieces.add(new Piece(from, stretch.end().place(), Waypoint.Leg.WALK, false, 0));
            }
        }
        return pieces;
    }

    private boolean isDone(Caravan.Stretch stretch) {
        return !stretch.to().isAfter(now)
                || position.filter(where -> where.last().equals(stretch.end())).isPresent();
    }

    private boolean isInProgress(Caravan.Stretch stretch) {
        return position.filter(CaravanPosition::interpolated)
                .filter(where -> where.last().equals(stretch.start()) && !isDone(stretch))
                .isPresent();
    }
}
