package paso.source.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import paso.geo.Geodesy;
import paso.geo.LonLat;
import paso.source.dataset.DatasetFiles;
import paso.source.dataset.DatasetTables;
import paso.source.dataset.GeometryCheck;
import paso.source.dataset.LineDistance;
import paso.source.dataset.Row;
import paso.source.file.Wording;

/**
 * The rail lines form a network: each goes through its stations, shares a vertex with another line or says that it does not,
 * reaches its crossing and keeps its crossing's time; a junction has one position. Routes go through their vertices.
 */
final class NetworkCheck {

    static final double MAX_CROSSING_METERS = 2_000;

    /** Stations of one name nearer than this are one place. */
    private static final double SAME_TOWN_METERS = 5_000;

    private static final Pattern SAYS_ALONE =
            Pattern.compile("not (joined|connected)|joins no|isolated", Pattern.CASE_INSENSITIVE);

    private NetworkCheck() {}

    static void run(DatasetTables tables) throws IOException {
        checkThrough(tables, DatasetFiles.RAIL_LINES, DatasetFiles.RAIL_STATIONS, "line_id");
        checkThrough(tables, DatasetFiles.ROUTES, DatasetFiles.ROUTE_VERTICES, "route_id");
        checkJoined(tables);
        checkCrossings(tables);
        checkJunctions(tables);
    }

    /** The line's vertices are the rows of the other file, in the order of {@code seq}. */
    private static void checkThrough(DatasetTables tables, String lines, String vertices, String reference)
            throws IOException {
        Map<String, List<Row>> byLine = new HashMap<>();
        for (Row row : tables.rows(vertices, reference, "seq")) {
            byLine.computeIfAbsent(row.text(reference), id -> new ArrayList<>()).add(row);
        }
        for (Row row : tables.rows(lines, "id")) {
            if (row.isSound() && row.feature().getDefaultGeometry() instanceof LineString line) {
                List<Row> own = byLine.getOrDefault(row.text("id"), List.of());
                Coordinate[] expected = own.stream()
                        .sorted(Comparator.comparingLong(vertex -> vertex.order("seq")))
                        .flatMap(vertex -> GeometryCheck.pointOf(vertex).stream())
                        .map(Point::getCoordinate)
                        .toArray(Coordinate[]::new);
                checkVertices(row, line, expected, vertices);
            }
        }
    }

    private static void checkVertices(Row row, LineString line, Coordinate[] expected, String vertices) {
        Coordinate[] found = line.getCoordinates();
        for (int i = 0; i < Math.max(found.length, expected.length); i++) {
            if (i >= found.length || i >= expected.length || !found[i].equals2D(expected[i])) {
                row.remark("the line does not go through its rows in " + vertices + " in the order of seq: vertex "
                        + (i + 1) + " differs; correct one of the two");
                return;
            }
        }
    }

    private static void checkJoined(DatasetTables tables) throws IOException {
        Map<Coordinate, Set<String>> linesAt = new HashMap<>();
        List<Row> rows = tables.rows(DatasetFiles.RAIL_LINES, "id", "note");
        for (Row row : rows) {
            if (row.feature().getDefaultGeometry() instanceof LineString line) {
                for (Coordinate vertex : line.getCoordinates()) {
                    linesAt.computeIfAbsent(vertex, at -> new HashSet<>()).add(row.text("id"));
                }
            }
        }
        for (Row row : rows) {
            if (row.feature().getDefaultGeometry() instanceof LineString line
                    && !SAYS_ALONE.matcher(row.text("note")).find()) {
                boolean joined = false;
                for (Coordinate vertex : line.getCoordinates()) {
                    joined |= linesAt.getOrDefault(vertex, Set.of()).size() > 1;
                }
                if (!joined) {
                    row.remark("the line " + Wording.quoted(row.text("id"))
                            + " shares no vertex with another line; move an end to a junction, or say in its note that"
                            + " it is not joined to the network");
                }
            }
        }
    }

    private static void checkCrossings(DatasetTables tables) throws IOException {
        Map<String, Row> ports = new HashMap<>();
        tables.rows(DatasetFiles.PORTS, "id", "zone").forEach(port -> ports.put(port.text("id"), port));
        for (Row row : tables.rows(DatasetFiles.RAIL_LINES, "border_crossing", "zone")) {
            Row port = ports.get(row.text("border_crossing"));
            if (port == null || !(row.feature().getDefaultGeometry() instanceof LineString line)) {
                continue;
            }
            if (!port.text("zone").equals(row.text("zone"))) {
                row.remark("the line's zone is " + row.text("zone") + " but its crossing's is " + port.text("zone")
                        + "; both must change at one instant, give them one zone");
            }
            if (!port.list("modes").contains("rail")) {
                row.remark("the crossing " + Wording.quoted(port.text("id"))
                        + " has no mode rail; add it there or correct the border_crossing");
            }
            GeometryCheck.pointOf(port).ifPresent(point -> {
                double meters = LineDistance.meters(LonLat.ofDegrees(point.getX(), point.getY()), line);
                if (meters > MAX_CROSSING_METERS) {
                    row.remark("the line passes " + GeometryCheck.kilometers(meters) + " from its crossing "
                            + Wording.quoted(port.text("id"))
                            + "; lead it within 2 km, or correct the border_crossing");
                }
            });
        }
    }

    private static void checkJunctions(DatasetTables tables) throws IOException {
        Map<String, List<Row>> byName = new HashMap<>();
        Set<String> ports = new HashSet<>();
        tables.rows(DatasetFiles.PORTS, "id").forEach(port -> ports.add(port.text("id")));
        for (Row row : tables.rows(DatasetFiles.RAIL_STATIONS, "name", "kind", "coordinate_source")) {
            String origin = row.text("coordinate_source");
            if (origin.startsWith("ports_of_entry:") && !ports.contains(origin.substring("ports_of_entry:".length()))) {
                row.remark("there is no crossing " + Wording.quoted(origin.substring("ports_of_entry:".length()))
                        + "; correct the coordinate_source");
            }
            if (row.isSound() && row.text("kind").equals("station")) {
                byName.computeIfAbsent(row.text("name").toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(row);
            }
        }
        byName.values().forEach(NetworkCheck::checkOnePosition);
    }

    private static void checkOnePosition(List<Row> rows) {
        Optional<LonLat> first = placeOf(rows.get(0));
        for (Row row : rows) {
            Optional<LonLat> place = placeOf(row);
            if (first.isEmpty() || place.isEmpty()) {
                continue;
            }
            double meters = Geodesy.distanceMeters(first.get(), place.get());
            if (meters > 0 && meters < SAME_TOWN_METERS) {
                row.remark(
                        "the station " + Wording.quoted(row.text("name")) + " lies " + GeometryCheck.kilometers(meters)
                                + " from where it lies on another line; a junction has one position, give it one");
            }
        }
    }

    private static Optional<LonLat> placeOf(Row row) {
        return GeometryCheck.pointOf(row).map(point -> LonLat.ofDegrees(point.getX(), point.getY()));
    }
}
