package paso.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;
import paso.geo.Bounds;
import paso.source.file.FieldInfo;
import paso.source.file.FileInfo;
import paso.source.file.FileInfo.LayerInfo;

/** Writes what a file holds, as text, CSV or JSON. */
final class InfoWriter extends AnswerWriter<FileInfo> {

    @Override
    void writeText(FileInfo info, PrintWriter out) {
        out.println(info.file() + ": " + info.format());
        for (LayerInfo layer : info.layers()) {
            out.println();
            out.println("layer      " + layer.name());
            out.println("geometry   " + layer.geometryType());
            out.println("crs        " + layer.crs());
            out.println("extent     " + layer.extent().map(InfoWriter::inWords).orElse("none"));
            out.println("count      " + layer.count());
            layer.times().ifPresent(times -> out.println("times      " + times.first() + " to " + times.last()));
            int width = layer.fields().stream()
                    .mapToInt(field -> field.name().length())
                    .max()
                    .orElse(0);
            out.println("fields     " + layer.fields().size());
            for (FieldInfo field : layer.fields()) {
                out.println("  " + Prose.padded(field.name(), Math.min(40, width)) + "  " + Prose.padded(type(field), 8)
                        + describe(field, layer.count()));
            }
            for (String problem : layer.problems()) {
                out.println("problem    " + problem);
            }
        }
    }

    private static String describe(FieldInfo field, long count) {
        StringBuilder text = new StringBuilder();
        if (field.smallest().isPresent() && field.largest().isPresent()) {
            text.append("  ")
                    .append(field.smallest().get())
                    .append(" to ")
                    .append(field.largest().get());
        } else {
            field.example().ifPresent(example -> text.append("  ").append(CommandLineProgram.oneLine(example)));
        }
        if (field.nullCount() > 0) {
            text.append("  (empty in ")
                    .append(field.nullCount())
                    .append(" of ")
                    .append(count)
                    .append(")");
        }
        return text.toString();
    }

    private static String inWords(Bounds extent) {
        return Tables.degrees(extent.minX()) + ", " + Tables.degrees(extent.minY()) + " to "
                + Tables.degrees(extent.maxX()) + ", " + Tables.degrees(extent.maxY());
    }

    /** {@code text}, {@code integer}, {@code number}, {@code boolean}, {@code date}, {@code time}. */
    private static String type(FieldInfo field) {
        return switch (field.type().getSimpleName()) {
            case "String" -> "text";
            case "Integer", "Long" -> "integer";
            case "Double" -> "number";
            case "Timestamp" -> "time";
            default -> field.type().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    @Override
    void writeCsv(FileInfo info, CSVPrinter csv) throws IOException {
        csv.printRecord(
                "file", "layer", "geometry", "count", "field", "type", "empty", "smallest", "largest", "example");
        for (LayerInfo layer : info.layers()) {
            for (FieldInfo field : layer.fields()) {
                csv.printRecord(
                        info.file(),
                        layer.name(),
                        layer.geometryType(),
                        layer.count(),
                        field.name(),
                        type(field),
                        field.nullCount(),
                        field.smallest().map(String::valueOf).orElse(""),
                        field.largest().map(String::valueOf).orElse(""),
                        field.example().orElse(""));
            }
        }
    }

    @Override
    void writeJson(FileInfo info, JsonGenerator json) throws IOException {
        json.writeStringField("file", info.file().toString());
        json.writeStringField("format", info.format());
        json.writeArrayFieldStart("layers");
        for (LayerInfo layer : info.layers()) {
            writeJson(json, layer);
        }
        json.writeEndArray();
    }

    private static void writeJson(JsonGenerator json, LayerInfo layer) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", layer.name());
        json.writeStringField("geometry", layer.geometryType());
        json.writeStringField("crs", layer.crs());
        if (layer.extent().isPresent()) {
            Bounds extent = layer.extent().get();
            double[] corners = {extent.minX(), extent.minY(), extent.maxX(), extent.maxY()};
            json.writeFieldName("extent");
            json.writeArray(corners, 0, corners.length);
        } else {
            json.writeNullField("extent");
        }
        json.writeNumberField("count", layer.count());
        if (layer.times().isPresent()) {
            String[] ends = {layer.times().get().first(), layer.times().get().last()};
            json.writeFieldName("times");
            json.writeArray(ends, 0, ends.length);
        } else {
            json.writeNullField("times");
        }
        json.writeArrayFieldStart("fields");
        for (FieldInfo field : layer.fields()) {
            json.writeStartObject();
            json.writeStringField("name", field.name());
            json.writeStringField("type", type(field));
            json.writeNumberField("empty", field.nullCount());
            write(json, "smallest", field.smallest());
            write(json, "largest", field.largest());
            Tables.write(json, "example", field.example());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (String problem : layer.problems()) {
            json.writeString(problem);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Optional<Comparable<?>> value) throws IOException {
        if (value.isPresent() && value.get() instanceof Long integer) {
            json.writeNumberField(name, integer);
        } else if (value.isPresent() && value.get() instanceof Integer integer) {
            json.writeNumberField(name, integer);
        } else if (value.isPresent() && value.get() instanceof Double number) {
            json.writeNumberField(name, number);
        } else {
            Tables.write(json, name, value.map(String::valueOf));
        }
    }
}
