package paso.portrayal.layer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.geo.LonLat;
import paso.model.MovingSubject;
import paso.model.Track;
import paso.model.TrackPosition;
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

    private final MovingSubject mover;
    private final Instant now;
    private final Optional<Instant> since;
    private final Optional<TrackPosition> position;

    /** @param since where the way behind begins; absent for its very start */
    public CaravanWay(MovingSubject mover, Instant now, Optional<Instant> since) {
        this.mover = mover;
        this.now = now;
        this.since = since;
        this.position = mover.track().positionAt(now);
    }

    /** The way of a caravan for a reading of the clock, cut where its window begins unless the window is cumulative. */
    public static CaravanWay of(MovingSubject mover, ClockReading reading) {
        boolean whole = reading.window().filter(TimeWindow::cumulative).isPresent();
        return new CaravanWay(
                mover,
                reading.asOf().instantIn(mover.zone()),
                reading.since().filter(asOf -> !whole).map(asOf -> asOf.instantIn(mover.zone())));
    }

    /** Whether it is on the map no longer, but was within the window of the reading. */
    public boolean leftWithin(ClockReading reading) {
        return reading.since()
                .map(asOf -> asOf.instantIn(mover.zone()))
                .filter(this::leftAfter)
                .isPresent();
    }

    /** Where it is; empty before it sets out, after its last report, and where none tells. */
    public Optional<TrackPosition> position() {
        return position;
    }

    /** The last waypoint that it had reached; empty before the first. */
    public Optional<Waypoint> lastReached() {
        if (position.isPresent()) {
            return Optional.of(position.get().last());
        }
        Optional<Waypoint> last = Optional.empty();
        for (Waypoint waypoint : mover.track().waypoints()) {
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
        return waypoint.date().plusDays(1).atStartOfDay(mover.zone()).toInstant();
    }

    /** The way behind it, the oldest piece first. */
    public List<Piece> behind() {
        List<Piece> pieces = new ArrayList<>();
        for (Track.Stretch stretch : mover.track().stretches()) {
            if (stretch.end().leg() != Waypoint.Leg.REST) {
                piece(stretch).ifPresent(pieces::add);
            }
        }
        return pieces;
    }

    private Optional<Piece> piece(Track.Stretch stretch) {
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
        List<Track.Stretch> stretches = mover.track().stretches();
        boolean started = stretches.isEmpty()
                || since.filter(begin -> !stretches.get(0).from().isAfter(begin))
                        .isEmpty();
        if (started) {
            reached.add(mover.track().first());
        }
        for (Track.Stretch stretch : stretches) {
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
        for (Track.Stretch stretch : mover.track().stretches()) {
            if (stretch.end().leg() == Waypoint.Leg.WALK && !isDone(stretch)) {
                LonLat from = isInProgress(stretch)
                        ? position.get().place()
                        : stretch.start().place();
                pieces.add(new Piece(from, stretch.end().place(), Waypoint.Leg.WALK, false, 0));
            }
        }
        return pieces;
    }

    private boolean isDone(Track.Stretch stretch) {
        return !stretch.to().isAfter(now)
                || position.filter(where -> where.last().equals(stretch.end())).isPresent();
    }

    private boolean isInProgress(Track.Stretch stretch) {
        return position.filter(TrackPosition::interpolated)
                .filter(where -> where.last().equals(stretch.start()) && !isDone(stretch))
                .isPresent();
    }
}
