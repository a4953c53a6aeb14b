package paso.source.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paso.source.file.BadInputException;
import paso.source.file.Limits;

/** The properties of one feature of GeoJSON in columns, which are known or found as they come. */
final class GeoJsonProperties {

    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> columnIndex = new HashMap<>();
    private @Nullable Object[] values;

    GeoJsonProperties(List<String> known) {
        for (String column : known) {
            columnIndex.put(column, columns.size());
            columns.add(column);
        }
        this.values = new Object[Math.max(16, columns.size())];
    }

    void clear() {
        Arrays.fill(values, null);
    }

    List<String> columns() {
        return columns;
    }

    @Nullable
    Object value(int column) {
        return values[column];
    }

    /** Reads a member {@code properties} at its value. */
    void read(JsonInput input) throws IOException {
        JsonParser json = input.tokens();
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw input.complaint(
                    "a feature's properties are " + input.described() + "; they must be an object or null");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            int column = columnOf(name, input);
            values[column] = input.value();
        }
    }

    private int columnOf(String name, JsonInput input) throws BadInputException {
        Integer known = columnIndex.get(name);
        if (known != null) {
            return known;
        }
        int column = columns.size();
        if (column == Limits.MAX_COLUMNS) {
            throw input.complaint("there are more than " + Limits.MAX_COLUMNS
                    + " different property names; put data in values, not in names");
        }
        columns.add(name);
        columnIndex.put(name, column);
        if (column == values.length) {
            values = Arrays.copyOf(values, 2 * column);
        }
        return column;
    }
}
