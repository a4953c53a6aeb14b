package paso.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import paso.analysis.Difference;
import paso.model.Confidence;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.Scene;
import paso.model.StatusChange;
import paso.model.TrackPosition;
import paso.time.AsOf;

/** Writes what differs between two moments, as text, CSV or JSON. */
final class DiffWriter extends AnswerWriter<List<Difference>> {

    private final Scene scene;
    private final AsOf from;
    private final AsOf to;

    DiffWriter(Scene scene, AsOf from, AsOf to) {
        this.scene = scene;
        this.from = from;
        this.to = to;
    }

    @Override
    void writeText(List<Difference> differences, PrintWriter out) {
        out.println("From " + Prose.moment(from) + ", to " + Prose.moment(to));
        if (differences.isEmpty()) {
            out.println("nothing differs");
        }
        for (Difference.Kind kind : Difference.Kind.values()) {
            List<Difference> ofKind = differences.stream()
                    .filter(difference -> difference.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                out.println();
                out.println(heading(kind) + ": " + ofKind.size());
                ofKind.forEach(difference -> writeText(difference, out));
            }
        }
    }

    private static String heading(Difference.Kind kind) {
        return switch (kind) {
            case CLOSED -> "less open than before";
            case OPENED -> "more open than before";
            case OTHERWISE -> "otherwise than before";
            case BACK -> "as before, and otherwise in between";
            case MOVED -> "caravans elsewhere";
        };
    }

    private void writeText(Difference difference, PrintWriter out) {
        String moved = movedKm(difference).map(km -> ", " + km + " km").orElse("");
        out.println("  " + difference.subject().id() + "  "
                + difference.subject().name().english() + ": "
                + before(difference).orElse("not on the map") + " -> "
                + after(difference).orElse("not on the map") + moved);
        for (StatusChange change : changes(difference)) {
            out.println("      " + Prose.padded(at(difference, change), 23) + " " + word(difference, change)
                    + modes(difference, change) + "; " + change.reason().english());
            Prose.sources(scene, change.provenance()).forEach(source -> out.println(" ".repeat(30) + source));
        }
    }

    private static String modes(Difference difference, StatusChange change) {
        return difference.subject().layer().equals(LayerKey.RAIL) ? "" : ": " + modes(change, ", ");
    }

    private static String modes(StatusChange change, String between) {
        return change.modes().stream().map(Mode::id).collect(Collectors.joining(between));
    }

    private static List<StatusChange> changes(Difference difference) {
        return difference instanceof Difference.State state ? state.between() : List.of();
    }

    private static String at(Difference difference, StatusChange change) {
        return difference instanceof Difference.State state
                ? change.at().isoIn(state.subject().zone())
                : change.at().date().toString();
    }

    private static String word(Difference difference, StatusChange change) {
        return change.status().wordIn(difference.subject().layer());
    }

    private static Optional<String> before(Difference difference) {
        if (difference instanceof Difference.State state) {
            return Optional.of(state.before().status().wordIn(state.subject().layer()));
        }
        return difference instanceof Difference.Movement movement
                ? movement.before().map(DiffWriter::place)
                : Optional.empty();
    }

    private static Optional<String> after(Difference difference) {
        if (difference instanceof Difference.State state) {
            return Optional.of(state.after().status().wordIn(state.subject().layer()));
        }
        return difference instanceof Difference.Movement movement
                ? movement.after().map(DiffWriter::place)
                : Optional.empty();
    }

    private static String place(TrackPosition position) {
        return position.interpolated()
                ? "between " + position.last().name().english() + " and "
                        + position.next().map(next -> next.name().english()).orElse("the next report")
                : position.last().name().english();
    }

    private static Optional<String> movedKm(Difference difference) {
        return difference instanceof Difference.Movement movement
                ? movement.straightKm().map(km -> String.format(Locale.ROOT, "%.1f", km))
                : Optional.empty();
    }

    private static String kind(Difference difference) {
        return difference.kind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    void writeCsv(List<Difference> differences, CSVPrinter csv) throws IOException {
        csv.printRecord("from", "to", "kind", "id", "name", "layer", "before", "after", "changed", "moved_km");
        for (Difference difference : differences) {
            csv.printRecord(
                    from.iso(),
                    to.iso(),
                    kind(difference),
                    difference.subject().id(),
                    difference.subject().name().english(),
                    difference.subject().layer().id(),
                    before(difference).orElse(""),
                    after(difference).orElse(""),
                    changes(difference).stream()
                            .map(change -> at(difference, change))
                            .collect(Collectors.joining(";")),
                    movedKm(difference).orElse(""));
        }
    }

    @Override
    void writeJson(List<Difference> differences, JsonGenerator json) throws IOException {
        json.writeStringField("from", from.iso());
        json.writeStringField("to", to.iso());
        json.writeArrayFieldStart("differences");
        for (Difference difference : differences) {
            writeJson(json, difference);
        }
        json.writeEndArray();
    }

    private void writeJson(JsonGenerator json, Difference difference) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind(difference));
        json.writeStringField("id", difference.subject().id());
        json.writeStringField("name", difference.subject().name().english());
        json.writeStringField("layer", difference.subject().layer().id());
        Tables.write(json, "before", before(difference));
        Tables.write(json, "after", after(difference));
        json.writeArrayFieldStart("changes");
        for (StatusChange change : changes(difference)) {
            json.writeStartObject();
            json.writeStringField("at", at(difference, change));
            json.writeStringField("status", word(difference, change));
            json.writeArrayFieldStart("modes");
            for (Mode mode : change.modes()) {
                json.writeString(mode.id());
            }
            json.writeEndArray();
            Tables.write(json, "reason", Optional.of(change.reason().english()).filter(text -> !text.isBlank()));
            Tables.write(
                    json,
                    "source",
                    Optional.of(String.join(";", change.provenance().sourceIds()))
                            .filter(text -> !text.isBlank()));
            Tables.write(json, "confidence", change.provenance().confidence().map(Confidence::id));
            json.writeEndObject();
        }
        json.writeEndArray();
        Optional<String> moved = movedKm(difference);
        if (moved.isPresent()) {
            json.writeNumberField("movedKm", Double.parseDouble(moved.get()));
        } else {
            json.writeNullField("movedKm");
        }
        json.writeEndObject();
    }
}
