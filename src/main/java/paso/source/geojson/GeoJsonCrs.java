package paso.source.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import paso.source.file.Wording;
import paso.source.store.DeclaredCrs;

/** The member {@code crs} of GeoJSON before RFC 7946: taken where it says longitude and latitude, else refused. */
final class GeoJsonCrs {

    private GeoJsonCrs() {}

    /** Reads the member at its value; gives a remark where the system is not quite WGS 84. */
    static Optional<String> read(JsonInput input) throws IOException {
        JsonToken token = input.tokens().currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        long start = input.line();
        String name = token == JsonToken.START_OBJECT ? name(input.tokens()) : input.described();
        return switch (DeclaredCrs.of(name)) {
            case WGS84 -> Optional.empty();
            case CLOSE_TO_WGS84 ->
                Optional.of("the file declares " + Wording.quoted(name)
                        + ", which is taken as WGS 84 (they differ by a few metres)");
            case OTHER ->
                throw input.complaint(
                        start,
                        "the coordinates are in " + Wording.quoted(name)
                                + "; convert the file to longitude and latitude (WGS 84), as GeoJSON wants, for"
                                + " instance with ogr2ogr -t_srs EPSG:4326");
        };
    }

    private static String name(JsonParser json) throws IOException {
        String name = "an unnamed reference system";
        int depth = 1;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
                name = json.getText();
            }
        }
        return name;
    }
}
