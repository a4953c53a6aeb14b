package paso.source.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import paso.source.dataset.DatasetFiles;
import paso.source.dataset.DatasetTables;
import paso.source.dataset.GeometryCheck;
import paso.source.dataset.Row;
import paso.source.file.Wording;

/** A caravan's days, people and line agree with its waypoints. That these are in time order is found on reading. */
final class CaravanCheck {

    private CaravanCheck() {}

    static void run(DatasetTables tables) throws IOException {
        Map<String, Row> caravans = new HashMap<>();
        for (Row row : tables.rows(DatasetFiles.CARAVANS, "id", "started", "ended", "people_estimate_max")) {
            if (row.isSound()) {
                caravans.put(row.text("id"), row);
            }
        }
        Map<String, List<Row>> waypoints = new HashMap<>();
        for (Row row : tables.rows(DatasetFiles.WAYPOINTS, "caravan_id", "seq", "date", "people_estimate")) {
            Row caravan = caravans.get(row.text("caravan_id"));
            if (row.isSound() && caravan != null) {
                checkWaypoint(row, caravan);
            }
            if (caravan != null) {
                waypoints
                        .computeIfAbsent(row.text("caravan_id"), id -> new ArrayList<>())
                        .add(row);
            }
        }
        caravans.forEach((id, caravan) -> checkLine(caravan, waypoints.getOrDefault(id, List.of())));
    }

    private static void checkWaypoint(Row row, Row caravan) {
        LocalDate date = row.day("date");
        LocalDate started = caravan.day("started");
        Optional<LocalDate> ended = caravan.optionalDay("ended");
        if (date.isBefore(started)) {
            row.remark("the waypoint of " + date + " lies before the caravan started on " + started
                    + "; correct one of the two");
        }
        if (ended.isPresent() && date.isAfter(ended.get())) {
            row.remark("the waypoint of " + date + " lies after the caravan ended on " + ended.get()
                    + "; correct one of the two");
        }
        Optional<Long> people = row.optionalCount("people_estimate");
        Optional<Long> most = caravan.optionalCount("people_estimate_max");
        if (people.isPresent() && most.isPresent() && people.get() > most.get()) {
            row.remark("the people_estimate " + people.get() + " is above the caravan's people_estimate_max "
                    + most.get() + "; correct one of the two");
        }
    }

    /** The line goes through the waypoints; one that stays where the last was adds no vertex. */
    private static void checkLine(Row caravan, List<Row> waypoints) {
        List<Coordinate> expected = new ArrayList<>();
        waypoints.stream()
                .sorted(Comparator.comparingLong(row -> row.order("seq")))
                .flatMap(row -> GeometryCheck.pointOf(row).stream())
                .map(Point::getCoordinate)
                .forEach(vertex -> {
                    if (expected.isEmpty() || !expected.get(expected.size() - 1).equals2D(vertex)) {
                        expected.add(vertex);
                    }
                });
        if (!(caravan.feature().getDefaultGeometry() instanceof Geometry line) || expected.size() < 2) {
            return;
        }
        Coordinate[] found = line.getCoordinates();
        boolean same = found.length == expected.size();
        for (int i = 0; i < found.length && same; i++) {
            same = found[i].equals2D(expected.get(i));
        }
        if (!same) {
            caravan.remark("the line of " + Wording.quoted(caravan.text("id"))
                    + " does not go through its waypoints in " + DatasetFiles.WAYPOINTS + "; correct one of the two");
        }
    }
}
