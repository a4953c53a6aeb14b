package paso.source.dataset;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import paso.geo.LonLat;
import paso.model.Caravan;
import paso.model.LocalText;
import paso.model.Route;
import paso.model.Scene;
import paso.model.Track;
import paso.model.Waypoint;
import paso.source.file.Wording;

/** Reads caravans with their waypoints, and the general routes. */
final class MovementReader {

    private final DatasetTables tables;
    private final SourceBook sources;
    private final IdRegister ids;

    MovementReader(DatasetTables tables, SourceBook sources, IdRegister ids) {
        this.tables = tables;
        this.sources = sources;
        this.ids = ids;
    }

    void readInto(Scene.Builder scene) throws IOException {
        List<Row> caravans = tables.rows(DatasetFiles.CARAVANS, "id", "name", "started", "ended", "zone", "source_id");
        caravans.forEach(ids::take);
        Map<String, List<Waypoint>> waypoints = waypoints(caravans);
        for (Row row : caravans) {
            addCaravan(row, waypoints.getOrDefault(row.text("id"), List.of()), scene);
        }
        readRoutes(scene);
    }

    /** The rows of a file that belong to one subject each, by subject, in the order of {@code seq}. */
    private Map<String, List<Row>> grouped(List<Row> rows, String reference, List<Row> subjects, String what) {
        Map<String, List<Row>> groups = new HashMap<>();
        subjects.forEach(subject -> groups.put(subject.text("id"), new ArrayList<>()));
        for (Row row : rows) {
            String id = row.requiredText(reference);
            List<Row> group = groups.get(id);
            row.count("seq");
            if (group == null) {
                ids.refuseUnknown(row, reference, id, what);
            }
            if (group != null && row.isSound()) {
                group.add(row);
            }
        }
        groups.values().forEach(group -> {
            group.sort(Comparator.comparingLong(row -> row.count("seq")));
            for (int i = 1; i < group.size(); i++) {
                if (group.get(i).count("seq") == group.get(i - 1).count("seq")) {
                    group.get(i)
                            .remark("the seq " + group.get(i).text("seq") + " is used twice for one " + what
                                    + "; number them one after the other");
                }
            }
        });
        return groups;
    }

    private Map<String, List<Waypoint>> waypoints(List<Row> caravans) throws IOException {
        List<Row> rows = tables.rows(
                DatasetFiles.WAYPOINTS, "caravan_id", "seq", "date", "name", "people_estimate", "leg", "source_id");
        Map<String, List<Waypoint>> byCaravan = new HashMap<>();
        grouped(rows, "caravan_id", caravans, "caravan").forEach((caravan, own) -> {
            List<Waypoint> waypoints = new ArrayList<>();
            for (Row row : own) {
                Waypoint waypoint = waypoint(row);
                LocalDate before = waypoints.isEmpty()
                        ? LocalDate.MIN
                        : waypoints.get(waypoints.size() - 1).date();
                if (row.isSound() && waypoint.date().isBefore(before)) {
                    row.refuse("the waypoint of " + waypoint.date() + " comes after that of " + before
                            + "; put the waypoints in time order, or correct the date");
                }
                boolean first = waypoints.isEmpty();
                if (row.isSound() && first != (waypoint.leg() == Waypoint.Leg.START)) {
                    row.remark(
                            first
                                    ? "the first waypoint has the leg "
                                            + waypoint.leg().id() + "; write start"
                                    : "only the first waypoint has the leg start; write how the caravan came here");
                }
                if (row.isSound()) {
                    waypoints.add(waypoint);
                }
            }
            byCaravan.put(caravan, waypoints);
        });
        return byCaravan;
    }

    private Waypoint waypoint(Row row) {
        LocalDate date = row.day("date");
        Point point = row.point();
        LonLat place = point.isEmpty() ? LonLat.ofDegrees(0, 0) : LonLat.ofDegrees(point.getX(), point.getY());
        return new Waypoint(
                date,
                LocalText.of(row.requiredText("name"), row.text("name_es")),
                place,
                people(row, "people_estimate"),
                row.word("leg", MovementReader::legNamed, "start, walk, vehicle, rest, unknown", Waypoint.Leg.UNKNOWN),
                row.flag("approximate"),
                row.text("note"),
                sources.provenance(row));
    }

    private static Optional<Integer> people(Row row, String column) {
        Optional<Long> count = row.optionalCount(column);
        if (count.isPresent() && count.get() > Integer.MAX_VALUE) {
            row.refuse("the " + column + " is " + count.get() + "; that many people do not walk, correct it");
            return Optional.empty();
        }
        return count.map(Long::intValue);
    }

    private static Optional<Waypoint.Leg> legNamed(String word) {
        for (Waypoint.Leg leg : Waypoint.Leg.values()) {
            if (leg.id().equals(word)) {
                return Optional.of(leg);
            }
        }
        return Optional.empty();
    }

    private void addCaravan(Row row, List<Waypoint> waypoints, Scene.Builder scene) {
        ZoneId zone = row.zone("zone");
        LocalDate started = row.day("started");
        Optional<LocalDate> ended = row.optionalDay("ended");
        Optional<Integer> people = people(row, "people_estimate_max");
        LocalText name = LocalText.of(row.requiredText("name"), row.text("name_es"));
        if (row.isSound() && ended.isPresent() && ended.get().isBefore(started)) {
            row.refuse("the caravan ended on " + ended.get() + ", before it started on " + started
                    + "; correct one of the two");
        }
        if (row.isSound() && waypoints.isEmpty()) {
            row.refuse("the caravan " + Wording.quoted(row.text("id")) + " has no waypoint in " + DatasetFiles.WAYPOINTS
                    + "; add one");
        }
        if (row.isSound()) {
            scene.add(new Caravan(
                    row.text("id"),
                    name,
                    Track.of(zone, waypoints),
                    started,
                    ended,
                    people,
                    row.text("note"),
                    sources.provenance(row)));
        }
    }

    private void readRoutes(Scene.Builder scene) throws IOException {
        List<Row> routes = tables.rows(DatasetFiles.ROUTES, "id", "name", "note", "source_id");
        routes.forEach(ids::take);
        Map<String, List<Row>> vertices = grouped(
                tables.rows(DatasetFiles.ROUTE_VERTICES, "route_id", "seq", "name"), "route_id", routes, "route");
        for (Row row : routes) {
            LineString line = row.lineString();
            LocalText name = LocalText.of(row.requiredText("name"), row.text("name_es"));
            List<LocalText> names = vertices.getOrDefault(row.text("id"), List.of()).stream()
                    .map(vertex -> LocalText.of(vertex.text("name"), vertex.text("name_es")))
                    .toList();
            Route route = new Route(row.text("id"), name, line, names, row.text("note"), sources.provenance(row));
            if (row.isSound()) {
                scene.add(route);
            }
        }
    }
}
