package paso.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import paso.geo.Geodesy;
import paso.geo.LonLat;
import paso.time.AsOf;
import paso.time.TimeInterval;

/**
 * The way of something that moves, known by dated waypoints.
 *
 * <p>A waypoint's day stands at 12:00 local; several of one day are spread evenly over it. Between two waypoints the mover
 * is interpolated along a leg that it walked, and stays where it rests. Over a leg by vehicle or of unknown kind it is not on
 * the map but on the waypoints' own days. Before its first day and after its last it is not on the map.
 */
public final class Track {

    /**
     * The way from one waypoint to the next.
     *
     * @param end the waypoint it leads to, whose {@link Waypoint#leg} says how
     */
    public record Stretch(Waypoint start, Waypoint end, Instant from, Instant to) {}

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final ZoneId zone;
    private final List<Waypoint> waypoints;
    private final List<Instant> times;
    /** Whether the waypoints are where the sources say, so that distances between them are told. */
    private final boolean isExact;

    private Track(ZoneId zone, List<Waypoint> waypoints, boolean isExact) {
        if (waypoints.isEmpty()) {
            throw new IllegalArgumentException("a track without a waypoint");
        }
        this.zone = zone;
        this.waypoints = List.copyOf(waypoints);
        this.times = timesOf(this.waypoints, zone);
        this.isExact = isExact;
    }

    /** @param waypoints in time order, at least one */
    public static Track of(ZoneId zone, List<Waypoint> waypoints) {
        return new Track(zone, waypoints, true);
    }

    private static List<Instant> timesOf(List<Waypoint> waypoints, ZoneId zone) {
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < waypoints.size(); i++) {
            LocalDate date = waypoints.get(i).date();
            if (i > 0 && date.isBefore(waypoints.get(i - 1).date())) {
                throw new IllegalArgumentException("waypoints out of time order: " + date);
            }
            int first = i;
            while (first > 0 && waypoints.get(first - 1).date().equals(date)) {
                first--;
            }
            int after = i + 1;
            while (after < waypoints.size() && waypoints.get(after).date().equals(date)) {
                after++;
            }
            Instant midnight = date.atStartOfDay(zone).toInstant();
            long daySeconds = Duration.between(
                            midnight, date.plusDays(1).atStartOfDay(zone).toInstant())
                    .toSeconds();
            times.add(midnight.plusSeconds(daySeconds * (i - first + 1) / (after - first + 1)));
        }
        return List.copyOf(times);
    }

    /** The same track with its waypoints elsewhere, as {@code change} gives them back; how far it leads is left out. */
    public Track moved(UnaryOperator<Waypoint> change) {
        return new Track(zone, waypoints.stream().map(change).toList(), false);
    }

    public ZoneId zone() {
        return zone;
    }

    public List<Waypoint> waypoints() {
        return waypoints;
    }

    public Waypoint first() {
        return waypoints.get(0);
    }

    public Waypoint last() {
        return waypoints.get(waypoints.size() - 1);
    }

    /** The noon of each day of which a place is known, on the axis of {@link AsOf#onAxis}. */
    NavigableSet<Instant> axisTimes() {
        return waypoints.stream()
                .map(waypoint -> AsOf.noonOf(waypoint.date()).onAxis())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The time for which a position is known or interpolated at its ends: first waypoint's day to last waypoint's day. */
    public TimeInterval onMap() {
        return TimeInterval.between(dayStart(first()), dayEnd(last()));
    }

    /** A place at an instant. */
    public record Fix(Instant at, LonLat place) {}

    /**
     * When it is where, in sections within each of which it is known all the time and goes straight from one fix to the next;
     * the same answer as {@link #positionAt}, for who interpolates himself.
     */
    public List<List<Fix>> sections() {
        List<List<Fix>> sections = new ArrayList<>();
        List<Fix> section = new ArrayList<>(List.of(new Fix(dayStart(first()), first().place())));
        for (Stretch stretch : stretches()) {
            LonLat before = stretch.start().place();
            LonLat after = stretch.end().place();
            section.add(new Fix(stretch.from(), before));
            Optional<Instant> cut =
                    switch (stretch.end().leg()) {
                        case WALK -> Optional.empty();
                        case REST -> Optional.of(stretch.to());
                        case START, VEHICLE, UNKNOWN -> Optional.of(earlier(dayEnd(stretch.start()), stretch.to()));
                    };
            if (cut.isPresent()) {
                section.add(new Fix(cut.get(), before));
                if (stretch.end().leg() != Waypoint.Leg.REST || !before.equals(after)) {
                    sections.add(inOrder(section));
                    boolean sameDay = cut.get().equals(stretch.to());
                    section =
                            new ArrayList<>(List.of(new Fix(sameDay ? stretch.to() : dayStart(stretch.end()), after)));
                }
            }
        }
        section.add(new Fix(times.get(times.size() - 1), last().place()));
        section.add(new Fix(dayEnd(last()), last().place()));
        sections.add(inOrder(section));
        return List.copyOf(sections);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Without the fixes at which no time has passed. */
    private static List<Fix> inOrder(List<Fix> fixes) {
        List<Fix> ordered = new ArrayList<>();
        for (Fix fix : fixes) {
            if (ordered.isEmpty()
                    || fix.at().isAfter(ordered.get(ordered.size() - 1).at())) {
                ordered.add(fix);
            }
        }
        return List.copyOf(ordered);
    }

    /** The legs in order, gaps among them. */
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 1; i < waypoints.size(); i++) {
            stretches.add(new Stretch(waypoints.get(i - 1), waypoints.get(i), times.get(i - 1), times.get(i)));
        }
        return stretches;
    }

    /** All waypoints joined, or the one point; straight also over gaps, so draw {@link #stretches()} instead. */
    Geometry geometry() {
        Coordinate[] coordinates = waypoints.stream()
                .map(waypoint -> waypoint.place().coordinate())
                .toArray(Coordinate[]::new);
        return coordinates.length == 1
                ? GEOMETRIES.createPoint(coordinates[0])
                : GEOMETRIES.createLineString(coordinates);
    }

    /** Where it was at an instant; empty before its first day, after its last, and in a gap. */
    public Optional<TrackPosition> positionAt(Instant instant) {
        if (!onMap().contains(instant)) {
            return Optional.empty();
        }
        int last = lastWaypointAt(instant);
        if (last < 0) {
            return Optional.of(position(0, 0, instant));
        }
        if (last == waypoints.size() - 1) {
            return Optional.of(position(last, 0, instant));
        }
        Waypoint to = waypoints.get(last + 1);
        return switch (to.leg()) {
            case WALK -> Optional.of(position(last, shareOf(last, instant), instant));
            case REST -> Optional.of(position(last, 0, instant));
            case START, VEHICLE, UNKNOWN -> inGap(last, instant);
        };
    }

    private double shareOf(int last, Instant instant) {
        Instant start = times.get(last);
        double seconds = Duration.between(start, times.get(last + 1)).toSeconds();
        return Duration.between(start, instant).toSeconds() / Math.max(1, seconds);
    }

    private Optional<TrackPosition> inGap(int last, Instant instant) {
        if (instant.isBefore(dayEnd(waypoints.get(last)))) {
            return Optional.of(position(last, 0, instant));
        }
        return instant.isBefore(dayStart(waypoints.get(last + 1)))
                ? Optional.empty()
                : Optional.of(position(last + 1, 0, instant));
    }

    private int lastWaypointAt(Instant instant) {
        int last = -1;
        while (last + 1 < times.size() && !times.get(last + 1).isAfter(instant)) {
            last++;
        }
        return last;
    }

    private TrackPosition position(int last, double share, Instant instant) {
        Waypoint from = waypoints.get(last);
        boolean hasNext = last + 1 < waypoints.size()
                && (waypoints.get(last + 1).leg() == Waypoint.Leg.WALK
                        || waypoints.get(last + 1).leg() == Waypoint.Leg.REST);
        @Nullable Waypoint to = hasNext ? waypoints.get(last + 1) : null;
        LonLat place = to == null ? from.place() : from.place().towards(to.place(), share);
        double onLegMeters = to != null && share > 0 ? Geodesy.distanceMeters(from.place(), place) : 0;
        Optional<Double> walked = isExact ? Optional.of(walkedKm(last) + onLegMeters / 1000) : Optional.empty();
        Optional<Integer> people = Optional.empty();
        for (int i = last; i >= 0 && people.isEmpty(); i--) {
            people = waypoints.get(i).people();
        }
        long day = ChronoUnit.DAYS.between(
                waypoints.get(0).date(), instant.atZone(zone).toLocalDate());
        return new TrackPosition(
                place, share > 0, people, from, Optional.ofNullable(to), (int) day + 1, walked, heading(last));
    }

    private double walkedKm(int upTo) {
        double meters = 0;
        for (int i = 1; i <= upTo; i++) {
            if (waypoints.get(i).leg() == Waypoint.Leg.WALK) {
                meters += Geodesy.distanceMeters(
                        waypoints.get(i - 1).place(), waypoints.get(i).place());
            }
        }
        return meters / 1000;
    }

    private Optional<Double> heading(int last) {
        for (int i = last; i + 1 < waypoints.size(); i++) {
            Optional<Double> ahead =
                    bearing(waypoints.get(i).place(), waypoints.get(i + 1).place());
            if (ahead.isPresent()) {
                return ahead;
            }
        }
        for (int i = last; i > 0; i--) {
            Optional<Double> behind =
                    bearing(waypoints.get(i - 1).place(), waypoints.get(i).place());
            if (behind.isPresent()) {
                return behind;
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> bearing(LonLat from, LonLat to) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        return Optional.of(Geodesy.bearingDeg(from, to));
    }

    private Instant dayStart(Waypoint waypoint) {
        return waypoint.date().atStartOfDay(zone).toInstant();
    }

    private Instant dayEnd(Waypoint waypoint) {
        return waypoint.date().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
