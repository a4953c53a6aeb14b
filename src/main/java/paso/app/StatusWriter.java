package paso.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import paso.model.Confidence;
import paso.model.LayerKey;
import paso.model.Provenance;
import paso.model.Scene;
import paso.model.Status;
import paso.model.TrackPosition;
import paso.time.AsOf;

/** Writes what held at a moment, as text, CSV or JSON. */
final class StatusWriter extends AnswerWriter<List<StatusAnswer>> {

    private final Scene scene;
    private final AsOf asOf;
    private final boolean withDetails;

    /** @param withDetails tell in text also each mode, the reason and who says so */
    StatusWriter(Scene scene, AsOf asOf, boolean withDetails) {
        this.scene = scene;
        this.asOf = asOf;
        this.withDetails = withDetails;
    }

    @Override
    void writeText(List<StatusAnswer> rows, PrintWriter out) {
        out.println("As of " + Prose.moment(asOf));
        Map<LayerKey, List<StatusAnswer>> byLayer = rows.stream()
                .collect(Collectors.groupingBy(row -> row.subject().layer(), LinkedHashMap::new, Collectors.toList()));
        byLayer.forEach((layer, members) -> {
            out.println();
            if (!withDetails) {
                out.println(layer.id() + ": " + counts(members));
            }
            int idWidth = widest(members, row -> row.subject().id());
            int nameWidth = widest(members, row -> row.subject().name().english());
            members.forEach(row -> writeText(row, idWidth, nameWidth, out));
        });
    }

    private static int widest(List<StatusAnswer> rows, Function<StatusAnswer, String> column) {
        return rows.stream().mapToInt(row -> column.apply(row).length()).max().orElse(0);
    }

    private void writeText(StatusAnswer row, int idWidth, int nameWidth, PrintWriter out) {
        String line = Prose.padded(row.status(), 11) + " "
                + Prose.padded(row.subject().id(), idWidth) + "  "
                + Prose.padded(row.subject().name().english(), nameWidth) + "  " + span(row);
        out.println(line.stripTrailing());
        if (!withDetails) {
            return;
        }
        String indent = " ".repeat(12);
        if (row.modes().size() > 1) {
            out.println(indent
                    + row.modes().entrySet().stream()
                            .map(mode -> mode.getKey().id() + " " + mode.getValue())
                            .collect(Collectors.joining(", ")));
        }
        row.position().ifPresent(position -> out.println(indent + where(position)));
        row.reason().ifPresent(reason -> out.println(indent + reason));
        row.provenance().ifPresent(provenance -> Prose.sources(scene, provenance)
                .forEach(source -> out.println(indent + source)));
    }

    private static String span(StatusAnswer row) {
        String since = row.since().map(time -> "since " + time).orElse("");
        String until = row.until()
                .map(time -> (since.isEmpty() ? "" : ", ") + "until " + time)
                .orElse("");
        return since + until;
    }

    private static String where(TrackPosition position) {
        return String.format(
                Locale.ROOT,
                "%s %s, %.4f N %.4f W, day %d, %.0f km walked%s",
                position.interpolated() ? "after" : "at",
                position.last().name().english(),
                position.place().latDeg(),
                -position.place().lonDeg(),
                position.day(),
                position.walkedKm().orElse(0.0),
                position.people().map(people -> ", about " + people + " people").orElse(""));
    }

    /** {@code 5 closed, 1 partial, 54 open}: what needs attention first. */
    private static String counts(List<StatusAnswer> rows) {
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(StatusAnswer::status, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Long> count) -> -Status.named(count.getKey())
                                .map(Status::severity)
                                .orElse(0))
                        .thenComparing(Map.Entry::getKey))
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    @Override
    void writeCsv(List<StatusAnswer> rows, CSVPrinter csv) throws IOException {
        csv.printRecord(
                "at",
                "id",
                "name",
                "layer",
                "status",
                "modes",
                "since",
                "until",
                "reason",
                "source",
                "confidence",
                "lon",
                "lat");
        for (StatusAnswer row : rows) {
            csv.printRecord(
                    asOf.iso(),
                    row.subject().id(),
                    row.subject().name().english(),
                    row.subject().layer().id(),
                    row.status(),
                    row.modes().entrySet().stream()
                            .map(mode -> mode.getKey().id() + "=" + mode.getValue())
                            .collect(Collectors.joining(";")),
                    row.since().orElse(""),
                    row.until().orElse(""),
                    row.reason().orElse(""),
                    sourceIds(row).orElse(""),
                    confidence(row).orElse(""),
                    row.position()
                            .map(position -> Tables.degrees(position.place().lonDeg()))
                            .orElse(""),
                    row.position()
                            .map(position -> Tables.degrees(position.place().latDeg()))
                            .orElse(""));
        }
    }

    @Override
    void writeJson(List<StatusAnswer> rows, JsonGenerator json) throws IOException {
        json.writeStringField("at", asOf.iso());
        json.writeArrayFieldStart("subjects");
        for (StatusAnswer row : rows) {
            json.writeStartObject();
            json.writeStringField("id", row.subject().id());
            json.writeStringField("name", row.subject().name().english());
            json.writeStringField("layer", row.subject().layer().id());
            json.writeStringField("status", row.status());
            json.writeObjectFieldStart("modes");
            for (var mode : row.modes().entrySet()) {
                json.writeStringField(mode.getKey().id(), mode.getValue());
            }
            json.writeEndObject();
            Tables.write(json, "since", row.since());
            Tables.write(json, "until", row.until());
            Tables.write(json, "reason", row.reason());
            Tables.write(json, "source", sourceIds(row));
            Tables.write(json, "confidence", confidence(row));
            if (row.subject().moving().isPresent()) {
                writePosition(json, row.position());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePosition(JsonGenerator json, Optional<TrackPosition> position) throws IOException {
        if (position.isEmpty()) {
            json.writeNullField("position");
            return;
        }
        TrackPosition known = position.get();
        json.writeObjectFieldStart("position");
        json.writeFieldName("lon");
        json.writeNumber(Tables.degrees(known.place().lonDeg()));
        json.writeFieldName("lat");
        json.writeNumber(Tables.degrees(known.place().latDeg()));
        json.writeBooleanField("interpolated", known.interpolated());
        json.writeStringField("last_waypoint", known.last().name().english());
        json.writeNumberField("day", known.day());
        if (known.people().isPresent()) {
            json.writeNumberField("people", known.people().get());
        } else {
            json.writeNullField("people");
        }
        json.writeNumberField("walked_km", Math.round(known.walkedKm().orElse(0.0)));
        json.writeEndObject();
    }

    private static Optional<String> sourceIds(StatusAnswer row) {
        return row.provenance()
                .map(provenance -> String.join(";", provenance.sourceIds()))
                .filter(ids -> !ids.isEmpty());
    }

    private static Optional<String> confidence(StatusAnswer row) {
        return row.provenance().flatMap(Provenance::confidence).map(Confidence::id);
    }
}
