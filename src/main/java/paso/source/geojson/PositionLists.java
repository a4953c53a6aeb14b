package paso.source.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import paso.source.file.BadInputException;
import paso.source.file.Limits;
import paso.source.store.Positions;

/**
 * The member {@code coordinates} of any GeoJSON geometry: positions in one packed array, and where the lists of them, and the
 * lists of such lists, end. What they make up is not known here: the type may come later in the file.
 */
final class PositionLists {

    private final Positions positions = new Positions();
    private final Ends lists = new Ends();
    private final Ends listsOfLists = new Ends();
    private int depth;
    private boolean anyHeight;

    void clear() {
        positions.clear();
        lists.size = 0;
        listsOfLists.size = 0;
        depth = 0;
    }

    Positions positions() {
        return positions;
    }

    /** How many lists were inside one another: 1 for a position, 4 for a MultiPolygon, 0 for an empty list. */
    int depth() {
        return depth;
    }

    /** Whether any position, also before {@link #clear}, had more than two numbers. */
    boolean anyHeight() {
        return anyHeight;
    }

    /** Lists of positions: lines or rings. */
    int listCount() {
        return lists.size;
    }

    int listStart(int list) {
        return lists.startOf(list);
    }

    int listEnd(int list) {
        return lists.ends[list];
    }

    /** Lists of lists of positions: polygons. */
    int groupCount() {
        return listsOfLists.size;
    }

    int groupStart(int group) {
        return listsOfLists.startOf(group);
    }

    int groupEnd(int group) {
        return listsOfLists.ends[group];
    }

    /** Whether a list's last position is not its first. */
    boolean isOpen(int list) {
        int first = listStart(list);
        int last = listEnd(list) - 1;
        return positions.lonDeg(first) != positions.lonDeg(last) || positions.latDeg(first) != positions.latDeg(last);
    }

    void read(JsonInput input) throws IOException {
        clear();
        if (input.tokens().currentToken() != JsonToken.START_ARRAY) {
            throw input.complaint("\"coordinates\" is " + input.described() + ", not a list of numbers or of lists");
        }
        depth = readList(input, input.tokens());
    }

    private int readList(JsonInput input, JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            readPosition(input, json);
            return 1;
        }
        if (token == JsonToken.END_ARRAY) {
            return 0;
        }
        int inner = 0;
        while (token == JsonToken.START_ARRAY) {
            int level = readList(input, json);
            if (level == 0) {
                throw input.complaint("there is an empty list among the coordinates; remove it");
            }
            if (inner != 0 && level != inner) {
                throw input.complaint("positions and lists of positions are mixed in one list; correct the brackets");
            }
            inner = level;
            token = json.nextToken();
        }
        if (token != JsonToken.END_ARRAY) {
            throw notANumber(input);
        }
        if (inner == 1) {
            lists.add(positions.count());
        } else if (inner == 2) {
            listsOfLists.add(lists.size);
        } else if (inner > 3) {
            throw input.complaint("the coordinates are nested more than four deep; correct the brackets");
        }
        return inner + 1;
    }

    private void readPosition(JsonInput input, JsonParser json) throws IOException {
        double lon = number(json);
        if (json.nextToken() == JsonToken.END_ARRAY) {
            throw input.complaint("a position has only one number; it needs longitude and latitude");
        }
        if (!input.isNumber()) {
            throw notANumber(input);
        }
        double lat = number(json);
        if (!Positions.isValid(lon, lat)) {
            throw input.complaint(Positions.problem(lon, lat));
        }
        positions.add(lon, lat);
        if (positions.count() > Limits.MAX_VERTICES) {
            throw tooLarge(input);
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            anyHeight = true;
            if (!input.isNumber()) {
                throw notANumber(input);
            }
        }
    }

    private static double number(JsonParser json) throws IOException {
        return Positions.parseDecimal(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
    }

    private static BadInputException notANumber(JsonInput input) throws IOException {
        return input.complaint(
                "a coordinate is " + input.described() + "; coordinates are numbers, longitude before latitude");
    }

    static BadInputException tooLarge(JsonInput input) {
        return input.complaint("a geometry has more than " + Limits.MAX_VERTICES + " positions; split it");
    }

    /** A growing list of counts at which parts end. */
    private static final class Ends {
        private int[] ends = new int[8];
        private int size;

        void add(int end) {
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, 2 * size);
            }
            ends[size++] = end;
        }

        int startOf(int part) {
            return part == 0 ? 0 : ends[part - 1];
        }
    }
}
