package paso.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the answer to a question in the format that is asked for.
 *
 * @param <T> all of the answer
 */
abstract class AnswerWriter<T> {

    final void write(T answer, Format format, PrintWriter out) throws IOException {
        switch (format) {
            case TEXT -> writeText(answer, out);
            case CSV -> {
                CSVPrinter csv = Tables.csv(out);
                writeCsv(answer, csv);
                csv.flush();
            }
            case JSON -> {
                try (JsonGenerator json = Tables.json(out)) {
                    json.writeStartObject();
                    writeJson(answer, json);
                    json.writeEndObject();
                }
                out.println();
            }
        }
    }

    abstract void writeText(T answer, PrintWriter out);

    /** The head of the table and its rows. */
    abstract void writeCsv(T answer, CSVPrinter csv) throws IOException;

    /** The fields of the one object that holds all. */
    abstract void writeJson(T answer, JsonGenerator json) throws IOException;
}
