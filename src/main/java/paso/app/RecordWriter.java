package paso.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import paso.export.record.MapRecord;
import paso.export.record.MapRecordJson;
import paso.geo.Bounds;
import paso.model.Source;
import paso.portrayal.request.LayerSetting;

/** Writes what a published picture says of itself, as text, CSV or JSON. */
final class RecordWriter {

    private final Path file;
    private final MapRecord record;

    RecordWriter(Path file, MapRecord record) {
        this.file = file;
        this.record = record;
    }

    void write(Format format, PrintWriter out) throws IOException {
        switch (format) {
            case TEXT -> writeText(out);
            case CSV -> writeCsv(out);
            case JSON -> writeJson(out);
        }
    }

    private void writeText(PrintWriter out) {
        out.println(file + ": a map made with " + record.program());
        out.println();
        lines().forEach((name, value) -> out.println(Prose.padded(name, 12) + value));
        out.println();
        out.println(record.description());
        if (!record.sources().isEmpty()) {
            out.println();
            out.println("sources of what is seen: " + record.sources().size());
            record.sources().forEach(source -> out.println("  " + inWords(source)));
        }
    }

    private void writeCsv(PrintWriter out) throws IOException {
        CSVPrinter csv = Tables.csv(out);
        csv.printRecord("name", "value");
        for (Map.Entry<String, String> line : lines().entrySet()) {
            csv.printRecord(line.getKey(), line.getValue());
        }
        csv.printRecord("description", record.description());
        for (Source source : record.sources()) {
            csv.printRecord("source", inWords(source));
        }
        csv.flush();
    }

    private void writeJson(PrintWriter out) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode root = mapper.createObjectNode();
        root.put("file", file.toString());
        root.set("record", mapper.readTree(MapRecordJson.write(record)));
        out.println(mapper.writeValueAsString(root));
    }

    private Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("title", record.title());
        lines.put("as of", Prose.moment(record.reading().asOf()));
        record.reading()
                .window()
                .ifPresent(window -> lines.put(
                        "window", window.length().text() + (window.cumulative() ? ", with all the way so far" : "")));
        Bounds extent = record.extentDeg();
        lines.put(
                "extent",
                Tables.degrees(extent.minX()) + ", " + Tables.degrees(extent.minY()) + " to "
                        + Tables.degrees(extent.maxX()) + ", " + Tables.degrees(extent.maxY()));
        lines.put("crs", record.crs());
        lines.put("layers", layers(true));
        lines.put("not shown", layers(false));
        record.selectedId().ifPresent(id -> lines.put("selected", id));
        lines.put(
                "size",
                record.widthPx() + "x" + record.heightPx() + " pixels at "
                        + String.valueOf(record.dpi()).replaceFirst("\\.0$", "") + " dpi");
        lines.put("language", record.language().code());
        lines.put("credit", record.credit());
        lines.put("dataset", record.datasetFingerprint());
        lines.put("made", record.madeOn().toString());
        lines.values().removeIf(String::isBlank);
        return lines;
    }

    private String layers(boolean visible) {
        return record.layers().stream()
                .filter(layer -> layer.visible() == visible)
                .map(LayerSetting::layer)
                .collect(Collectors.joining(", "));
    }

    private static String inWords(Source source) {
        return Stream.of(source.publisher(), source.title(), source.published(), source.url())
                .filter(part -> !part.isBlank() && !part.equals("none"))
                .collect(Collectors.joining(", "));
    }
}
