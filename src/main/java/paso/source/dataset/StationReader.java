package paso.source.dataset;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Point;
import paso.model.LocalText;
import paso.model.Provenance;
import paso.model.RailStation;
import paso.source.file.Wording;

/**
 * Reads the stations of the rail lines: rows of one name and position on several lines are one junction. Vertices that only
 * shape a line are no stations.
 */
final class StationReader {

    private final Map<String, RailStation> stations = new LinkedHashMap<>();
    private final Map<String, List<String>> idsByLine = new HashMap<>();

    private StationReader() {}

    static StationReader read(DatasetTables tables, SourceBook sources, IdRegister ids, Predicate<String> isLine)
            throws IOException {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : tables.rows(DatasetFiles.RAIL_STATIONS, "line_id", "seq", "name", "kind", "approximate")) {
            String line = row.requiredText("line_id");
            if (!isLine.test(line)) {
                ids.refuseUnknown(row, "line_id", line, "rail line");
            }
            row.count("seq");
            String kind = row.text("kind");
            if (!kind.equals("station") && !kind.equals("shape")) {
                row.refuse("the kind is " + Wording.quoted(kind) + "; write station or shape");
            }
            row.flag("approximate");
            Point point = row.point();
            String name = row.requiredText("name");
            if (row.isSound() && kind.equals("station")) {
                groups.computeIfAbsent(name + "@" + point.getX() + "," + point.getY(), key -> new ArrayList<>())
                        .add(row);
            }
        }
        StationReader reader = new StationReader();
        Map<Row, String> idByRow = new HashMap<>();
        for (List<Row> rows : groups.values()) {
            String id = reader.add(rows, sources, ids);
            rows.forEach(row -> idByRow.put(row, id));
        }
        idByRow.keySet().stream()
                .sorted(Comparator.comparingLong(row -> row.count("seq")))
                .forEach(row -> reader.idsByLine
                        .computeIfAbsent(row.text("line_id"), key -> new ArrayList<>())
                        .add(idByRow.getOrDefault(row, "")));
        return reader;
    }

    private String add(List<Row> rows, SourceBook sources, IdRegister ids) {
        Row first = rows.get(0);
        String id = freeId("station-" + slug(first.text("name")), first, ids);
        Set<String> lines = new HashSet<>();
        List<String> lineIds = new ArrayList<>();
        String note = "";
        for (Row row : rows) {
            String line = row.text("line_id");
            if (lines.add(line)) {
                lineIds.add(line);
            }
            note = note.isBlank() ? row.text("note") : note;
        }
        List<String> sourceIds =
                first.list("coordinate_source").stream().filter(sources::knows).toList();
        stations.put(
                id,
                new RailStation(
                        id,
                        LocalText.of(first.text("name"), first.text("name_es")),
                        first.point(),
                        lineIds,
                        rows.stream().anyMatch(row -> row.flag("approximate")),
                        note,
                        new Provenance(sourceIds, Optional.empty())));
        return id;
    }

    private static String freeId(String base, Row row, IdRegister ids) {
        String id = base;
        for (int i = 2; !ids.reserve(id, row); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    Iterable<RailStation> all() {
        return stations.values();
    }

    /** The stations along a line, in order. */
    List<String> idsAlong(String line) {
        return idsByLine.getOrDefault(line, List.of());
    }
}
