package paso.source.dataset;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.model.Mode;
import paso.model.Status;
import paso.model.StatusChange;
import paso.source.file.Wording;
import paso.time.FactTime;
import paso.time.FactTime.Precision;

/** Reads the dated changes of crossings, checkpoints and rail lines. */
final class ChangeReader {

    /** What can change. */
    record Changeable(LayerKey layer, Set<Mode> modes) {}

    private final DatasetTables tables;
    private final SourceBook sources;
    private final IdRegister ids;
    private final Map<String, Changeable> subjects;
    private final Map<String, List<StatusChange>> changes = new HashMap<>();

    ChangeReader(DatasetTables tables, SourceBook sources, IdRegister ids, Map<String, Changeable> subjects) {
        this.tables = tables;
        this.sources = sources;
        this.ids = ids;
        this.subjects = subjects;
    }

    /** The changes by subject, in the order of the files. */
    Map<String, List<StatusChange>> read() throws IOException {
        readFile(DatasetFiles.STATUS_CHANGES, false);
        readFile(DatasetFiles.RAIL_CHANGES, true);
        return changes;
    }

    private void readFile(String name, boolean rail) throws IOException {
        for (Row row : tables.rows(
                name, "subject_id", "date", "time_local", "status", "scope", "reason", "source_id", "precision")) {
            String id = row.requiredText("subject_id");
            Changeable subject = subjects.get(id);
            if (subject == null || subject.layer().equals(LayerKey.RAIL) != rail) {
                ids.refuseUnknown(row, "subject_id", id, rail ? "rail line" : "crossing");
                continue;
            }
            StatusChange change = new StatusChange(
                    id,
                    time(row),
                    status(row, subject.layer()),
                    modes(row, id, subject),
                    LocalText.of(row.requiredText("reason"), row.text("reason_es")),
                    sources.provenance(row));
            if (row.isSound()) {
                changes.computeIfAbsent(id, key -> new ArrayList<>()).add(change);
            }
        }
    }

    private static FactTime time(Row row) {
        LocalDate date = row.day("date");
        Optional<LocalTime> time = row.optionalTime("time_local");
        Precision precision =
                row.word("precision", ChangeReader::precisionNamed, "minute, day, month, year", Precision.DAY);
        if (time.isPresent() != (precision == Precision.MINUTE)) {
            row.refuse(
                    time.isPresent()
                            ? "there is a time_local but the precision is not minute; correct one of the two"
                            : "the precision is minute but there is no time_local; correct one of the two");
            return FactTime.ofDay(date);
        }
        return new FactTime(date, time, precision);
    }

    private static Optional<Precision> precisionNamed(String word) {
        for (Precision precision : Precision.values()) {
            if (precision.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(precision);
            }
        }
        return Optional.empty();
    }

    private static Status status(Row row, LayerKey layer) {
        String words = layer.equals(LayerKey.RAIL) ? "running, restricted, suspended" : "open, partial, closed";
        return row.word(
                "status",
                word -> Status.named(word).filter(status -> status.wordIn(layer).equals(word)),
                words,
                Status.UNKNOWN);
    }

    private static Set<Mode> modes(Row row, String id, Changeable subject) {
        EnumSet<Mode> modes = EnumSet.noneOf(Mode.class);
        for (String word : row.list("scope")) {
            Optional<Mode> mode = Mode.named(word);
            if (word.equals("all")) {
                modes.addAll(subject.modes());
            } else if (mode.isEmpty()) {
                row.refuse("the scope is " + Wording.quoted(word)
                        + "; write all, or vehicle, pedestrian, cargo, rail, ferry, service");
            } else if (!subject.modes().contains(mode.get())) {
                row.refuse(Wording.quoted(id) + " has no mode " + word
                        + "; correct the scope, or add the mode to the crossing");
            } else {
                modes.add(mode.get());
            }
        }
        if (modes.isEmpty()) {
            row.requiredText("scope");
            modes.addAll(subject.modes());
        }
        return modes;
    }
}
