package paso.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV and JSON as this program writes them: RFC 4180 with LF; JSON indented by two. */
final class Tables {

    private Tables() {}

    static CSVPrinter csv(PrintWriter out) throws IOException {
        return new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    }

    /** Leaves {@code out} open. */
    static JsonGenerator json(PrintWriter out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
        return json;
    }

    static void write(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    /** A longitude or latitude with the dataset's five decimals, about a metre. */
    static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }
}
