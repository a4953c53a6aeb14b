package paso.source.dataset;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paso.model.Checkpoint;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.model.Mode;
import paso.model.PortOfEntry;
import paso.model.RailLine;
import paso.model.RailStation;
import paso.model.Scene;
import paso.model.Status;
import paso.model.StatusChange;
import paso.model.StatusHistory;
import paso.source.file.Wording;

/**
 * Reads what is open or not: crossings, rail lines with their stations, checkpoints, and their changes.
 *
 * <p>Before its first change a crossing is open and a line running. A checkpoint that is always staffed counts as open for
 * vehicles; when a mobile or tactical one is staffed no source says, so that is unknown.
 */
final class StatefulReader {

    private final DatasetTables tables;
    private final SourceBook sources;
    private final IdRegister ids;
    private final Map<String, ChangeReader.Changeable> changeable = new HashMap<>();
    private Map<String, List<StatusChange>> changes = Map.of();

    StatefulReader(DatasetTables tables, SourceBook sources, IdRegister ids) {
        this.tables = tables;
        this.sources = sources;
        this.ids = ids;
    }

    void readInto(Scene.Builder scene) throws IOException {
        List<Row> ports =
                claim(LayerKey.PORTS, DatasetFiles.PORTS, "id", "name", "modes", "zone", "approximate", "source_id");
        List<Row> lines = claim(
                LayerKey.RAIL,
                DatasetFiles.RAIL_LINES,
                "id",
                "name",
                "operator",
                "border_crossing",
                "zone",
                "source_id");
        List<Row> checkpoints = claim(
                LayerKey.CHECKPOINTS,
                DatasetFiles.CHECKPOINTS,
                "id",
                "name",
                "kind",
                "zone",
                "approximate",
                "source_id");
        changes = new ChangeReader(tables, sources, ids, changeable).read();
        for (Row row : ports) {
            addPort(row, scene);
        }
        StationReader stations = StationReader.read(tables, sources, ids, this::isLine);
        for (Row row : lines) {
            addLine(row, stations, scene);
        }
        for (RailStation station : stations.all()) {
            scene.add(station);
        }
        for (Row row : checkpoints) {
            addCheckpoint(row, scene);
        }
    }

    private boolean isLine(String id) {
        ChangeReader.Changeable subject = changeable.get(id);
        return subject != null && subject.layer().equals(LayerKey.RAIL);
    }

    /** Takes the ids and modes of a file's subjects, so that changes can be held against them. */
    private List<Row> claim(LayerKey layer, String file, String... columns) throws IOException {
        List<Row> claimed = new ArrayList<>();
        for (Row row : tables.rows(file, columns)) {
            String id = ids.take(row);
            Set<Mode> modes =
                    switch (layer.id()) {
                        case "ports" -> portModes(row);
                        case "rail" -> EnumSet.of(Mode.SERVICE);
                        default -> EnumSet.of(Mode.VEHICLE);
                    };
            if (row.isSound()) {
                changeable.put(id, new ChangeReader.Changeable(layer, modes));
                claimed.add(row);
            }
        }
        return claimed;
    }

    private static Set<Mode> portModes(Row row) {
        EnumSet<Mode> modes = EnumSet.noneOf(Mode.class);
        for (String word : row.list("modes")) {
            Optional<Mode> mode = Mode.named(word).filter(found -> found != Mode.SERVICE);
            if (mode.isEmpty()) {
                row.refuse("the mode " + Wording.quoted(word)
                        + " is unknown; write vehicle, pedestrian, cargo, rail or ferry");
            }
            mode.ifPresent(modes::add);
        }
        if (modes.isEmpty()) {
            row.requiredText("modes");
        }
        return modes;
    }

    private StatusHistory history(Row row, String id, ZoneId zone, Status baseline) {
        ChangeReader.Changeable subject = changeable.get(id);
        Set<Mode> modes = subject == null ? EnumSet.of(Mode.SERVICE) : subject.modes();
        List<StatusChange> own = row.isSound() ? changes.getOrDefault(id, List.of()) : List.of();
        return new StatusHistory(zone, modes, baseline, own);
    }

    private void addPort(Row row, Scene.Builder scene) {
        String id = row.text("id");
        ZoneId zone = row.zone("zone");
        PortOfEntry port = new PortOfEntry(
                id,
                LocalText.of(row.requiredText("name"), row.text("name_es")),
                row.point(),
                row.text("mexico_side"),
                row.text("us_state"),
                row.text("mexico_state"),
                row.text("cbp_port_code"),
                row.text("cbp_field_office"),
                row.flag("approximate"),
                row.text("note"),
                sources.provenance(row),
                history(row, id, zone, Status.OPEN));
        if (row.isSound()) {
            scene.add(port);
        }
    }

    private void addLine(Row row, StationReader stations, Scene.Builder scene) {
        String id = row.text("id");
        ZoneId zone = row.zone("zone");
        Optional<String> crossing = row.optionalText("border_crossing");
        if (crossing.isPresent() && !isPort(crossing.get())) {
            ids.refuseUnknown(row, "border_crossing", crossing.get(), "crossing");
        }
        RailLine line = new RailLine(
                id,
                LocalText.of(row.requiredText("name"), row.text("name_es")),
                row.lineString(),
                row.text("operator"),
                row.text("from_place"),
                row.text("to_place"),
                crossing,
                stations.idsAlong(id),
                row.text("note"),
                sources.provenance(row),
                history(row, id, zone, Status.OPEN));
        if (row.isSound()) {
            scene.add(line);
        }
    }

    private boolean isPort(String id) {
        ChangeReader.Changeable subject = changeable.get(id);
        return subject != null && subject.layer().equals(LayerKey.PORTS);
    }

    private void addCheckpoint(Row row, Scene.Builder scene) {
        String id = row.text("id");
        ZoneId zone = row.zone("zone");
        Checkpoint.Kind kind =
                row.word("kind", StatefulReader::kindNamed, "permanent, mobile, tactical", Checkpoint.Kind.PERMANENT);
        Status baseline = kind == Checkpoint.Kind.PERMANENT ? Status.OPEN : Status.UNKNOWN;
        Checkpoint checkpoint = new Checkpoint(
                id,
                LocalText.of(row.requiredText("name"), row.text("name_es")),
                row.point(),
                row.text("country"),
                row.text("operator"),
                row.text("highway"),
                kind,
                row.flag("approximate"),
                row.text("note"),
                sources.provenance(row),
                history(row, id, zone, baseline));
        if (row.isSound()) {
            scene.add(checkpoint);
        }
    }

    private static Optional<Checkpoint.Kind> kindNamed(String word) {
        for (Checkpoint.Kind kind : Checkpoint.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
