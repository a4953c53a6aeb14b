package paso.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import paso.model.Confidence;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.Provenance;
import paso.model.Scene;
import paso.model.Source;
import paso.model.Status;
import paso.model.Subject;

/** Writes all that is known of one subject, as text, CSV or JSON. */
final class HistoryWriter extends AnswerWriter<List<HistoryEntry>> {

    private final Scene scene;
    private final Subject subject;

    HistoryWriter(Scene scene, Subject subject) {
        this.scene = scene;
        this.subject = subject;
    }

    @Override
    void writeText(List<HistoryEntry> entries, PrintWriter out) {
        String zone = subject.localZone().map(id -> ", times of " + id).orElse("");
        out.println(subject.name().english() + " (" + subject.id() + "), "
                + subject.layer().id() + zone);
        if (!subject.note().isBlank() && !subject.layer().equals(LayerKey.EVENTS)) {
            out.println(subject.note());
        }
        if (subject.stateful().isPresent()) {
            out.println(Status.OPEN.wordIn(subject.layer()) + " before the first change");
        }
        if (entries.isEmpty()) {
            out.println("nothing dated is known of it");
        }
        for (HistoryEntry entry : entries) {
            out.println();
            String what = entry.status().orElse(kind(entry));
            String modes = subject.layer().equals(LayerKey.PORTS) ? modes(entry, ", ") : "";
            out.println(Prose.padded(entry.at(), 23) + " " + what + (modes.isEmpty() ? "" : ": " + modes));
            String indent = " ".repeat(24);
            List.of(entry.title(), entry.detail()).stream()
                    .filter(text -> !text.isBlank())
                    .forEach(text -> out.println(indent + text));
            Prose.sources(scene, entry.provenance()).forEach(source -> out.println(indent + source));
        }
    }

    private static String kind(HistoryEntry entry) {
        return entry.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String modes(HistoryEntry entry, String between) {
        return entry.modes().stream().map(Mode::id).collect(Collectors.joining(between));
    }

    @Override
    void writeCsv(List<HistoryEntry> entries, CSVPrinter csv) throws IOException {
        csv.printRecord("id", "kind", "at", "status", "modes", "title", "detail", "source", "confidence");
        for (HistoryEntry entry : entries) {
            csv.printRecord(
                    subject.id(),
                    kind(entry),
                    entry.at(),
                    entry.status().orElse(""),
                    modes(entry, ";"),
                    entry.title(),
                    entry.detail(),
                    String.join(";", entry.provenance().sourceIds()),
                    entry.provenance().confidence().map(Confidence::id).orElse(""));
        }
    }

    @Override
    void writeJson(List<HistoryEntry> entries, JsonGenerator json) throws IOException {
        json.writeStringField("id", subject.id());
        json.writeStringField("name", subject.name().english());
        json.writeStringField("layer", subject.layer().id());
        Tables.write(json, "zone", subject.localZone().map(String::valueOf));
        Tables.write(json, "note", Optional.of(subject.note()).filter(note -> !note.isBlank()));
        json.writeArrayFieldStart("entries");
        for (HistoryEntry entry : entries) {
            writeJson(json, entry);
        }
        json.writeEndArray();
    }

    private void writeJson(JsonGenerator json, HistoryEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind(entry));
        json.writeStringField("at", entry.at());
        Tables.write(json, "status", entry.status());
        json.writeArrayFieldStart("modes");
        for (Mode mode : entry.modes()) {
            json.writeString(mode.id());
        }
        json.writeEndArray();
        json.writeStringField("title", entry.title());
        Tables.write(json, "detail", Optional.of(entry.detail()).filter(detail -> !detail.isBlank()));
        Tables.write(json, "confidence", entry.provenance().confidence().map(Confidence::id));
        writeSources(json, entry.provenance());
        json.writeEndObject();
    }

    private void writeSources(JsonGenerator json, Provenance provenance) throws IOException {
        json.writeArrayFieldStart("sources");
        for (String id : provenance.sourceIds()) {
            Optional<Source> source = scene.source(id);
            json.writeStartObject();
            json.writeStringField("id", id);
            Tables.write(json, "title", source.map(Source::title));
            Tables.write(json, "publisher", source.map(Source::publisher).filter(text -> !text.isBlank()));
            Tables.write(json, "published", source.map(Source::published).filter(text -> !text.isBlank()));
            Tables.write(json, "url", source.map(Source::url).filter(text -> !text.isBlank()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
