package paso.export.format.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import paso.export.data.Column;
import paso.export.data.Columns;
import paso.export.publish.Publication;
import paso.export.record.MapRecordJson;

/** W3C's metadata for tables: what a CSV file's columns hold, and under {@code paso:record} the map's record. */
final class CsvOnTheWeb {

    private CsvOnTheWeb() {}

    /** @param columns in the order of the file */
    static String metadata(Publication map, String fileName, List<Column> columns) {
        Columns words = new Columns(map.spec().language());
        String language = map.spec().language().code();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            json.writeStartObject();
            json.writeArrayFieldStart("@context");
            json.writeString("http://www.w3.org/ns/csvw");
            json.writeStartObject();
            json.writeStringField("@language", language);
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringField("url", fileName);
            json.writeStringField("dc:title", map.record().title());
            json.writeStringField("dc:description", map.record().description());
            json.writeStringField("dc:rights", map.record().credit());
            json.writeStringField("dc:creator", map.record().program());
            json.writeStringField("dc:created", map.record().madeOn().toString());
            json.writeStringField("paso:record", MapRecordJson.write(map.record()));
            json.writeObjectFieldStart("dialect");
            json.writeStringField("encoding", "utf-8");
            json.writeBooleanField("header", true);
            json.writeEndObject();
            json.writeObjectFieldStart("tableSchema");
            json.writeArrayFieldStart("columns");
            for (Column column : columns) {
                json.writeStartObject();
                String name = column.own() ? column.name() : "file_" + column.name();
                json.writeStringField("titles", name);
                json.writeStringField("dc:description", words.meaning(column));
                json.writeStringField("datatype", dataType(column.type()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static String dataType(Column.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case REAL -> "double";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
        };
    }
}
