package paso.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * One geometry object of GeoJSON, read into packed arrays whichever of {@code type} and {@code coordinates} comes first, and
 * made into a JTS geometry only when asked for. Used again for the next record. Heights are passed over.
 */
final class GeoJsonGeometry {

    private final Path file;
    private final GeometryFactory factory;
    private final Positions positions = new Positions();

    /** Position counts at which the lists of positions end, and counts of those lists at which the lists of lists end. */
    private final Ends lists = new Ends();

    private final Ends listsOfLists = new Ends();

    private final List<Geometry> members = new ArrayList<>();
    private @Nullable String typeName;
    private @Nullable GeometryKind kind;
    private boolean hasCoordinates;
    private boolean hasMembers;
    private int depth;
    private long vertices;
    private int openRings;

    /** Whether any position since the start of the file had more than two numbers. */
    private boolean anyHeight;

    GeoJsonGeometry(Path file, GeometryFactory factory) {
        this.file = file;
        this.factory = factory;
    }

    void clear() {
        positions.clear();
        lists.clear();
        listsOfLists.clear();
        members.clear();
        typeName = null;
        kind = null;
        hasCoordinates = false;
        hasMembers = false;
        depth = 0;
        vertices = 0;
        openRings = 0;
    }

    /** Whether a whole geometry was read since the last {@link #clear}. */
    boolean isPresent() {
        return kind != null;
    }

    GeometryKind kind() {
        if (kind == null) {
            throw new IllegalStateException("no geometry has been read");
        }
        return kind;
    }

    /** How many polygon rings did not end where they began; they are closed. */
    int openRings() {
        return openRings;
    }

    boolean anyHeight() {
        return anyHeight;
    }

    Envelope envelope() {
        Envelope envelope = positions.envelope();
        for (Geometry member : members) {
            envelope.expandToInclude(member.getEnvelopeInternal());
        }
        return envelope;
    }

    /** Reads a geometry object; the parser stands at its opening brace and is left at its closing one. */
    void readObject(JsonParser json) throws IOException {
        clear();
        long line = line(json);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (!readMember(json, name)) {
                json.skipChildren();
            }
        }
        finish(line);
    }

    /** Takes a member of a geometry object, at its value; false if the name means nothing to a geometry. */
    boolean readMember(JsonParser json, String name) throws IOException {
        switch (name) {
            case "type" -> setType(json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : describe(json));
            case "coordinates" -> readCoordinates(json);
            case "geometries" -> readMembers(json);
            default -> {
                return false;
            }
        }
        return true;
    }

    void setType(String name) {
        typeName = name;
    }

    /** Checks that type and coordinates fit each other, once all members are read. */
    void finish(long line) throws BadInputException {
        if (typeName == null) {
            throw BadInputException.at(file, line, "a geometry has no \"type\"; give it one, for instance \"Point\"");
        }
        String name = typeName;
        GeometryKind found = GeometryKind.named(name)
                .orElseThrow(() -> BadInputException.at(
                        file,
                        line,
                        "a geometry's type is " + quoted(name) + "; GeoJSON knows Point, LineString, Polygon, "
                                + "their Multi forms and GeometryCollection"));
        if (found == GeometryKind.COLLECTION ? !hasMembers : !hasCoordinates) {
            throw BadInputException.at(
                    file,
                    line,
                    "the " + found.geoJsonName() + " has no \""
                            + (found == GeometryKind.COLLECTION ? "geometries" : "coordinates") + "\"; add them");
        }
        if (found != GeometryKind.COLLECTION && depth != 0 && depth != found.depth()) {
            throw BadInputException.at(
                    file,
                    line,
                    "the coordinates of a " + found.geoJsonName() + " are nested " + depth + " deep, not "
                            + found.depth() + "; correct the type or the brackets");
        }
        if (found != GeometryKind.COLLECTION && depth > 0) {
            checkLists(found, line);
        }
        kind = found;
    }

    private void checkLists(GeometryKind found, long line) throws BadInputException {
        boolean lines = found == GeometryKind.LINE_STRING || found == GeometryKind.MULTI_LINE_STRING;
        boolean rings = found == GeometryKind.POLYGON || found == GeometryKind.MULTI_POLYGON;
        for (int i = 0; i < lists.size && (lines || rings); i++) {
            int start = lists.startOf(i);
            int count = lists.ends[i] - start;
            if (lines && count < 2) {
                throw BadInputException.at(file, line, "a line has only one position; it needs two or more");
            }
            if (rings) {
                boolean open = isOpen(start, lists.ends[i]);
                openRings += open ? 1 : 0;
                if (count + (open ? 1 : 0) < 4) {
                    throw BadInputException.at(
                            file,
                            line,
                            "a polygon's ring has only " + count + " position" + (count == 1 ? "" : "s")
                                    + "; it needs four or more, the last equal to the first");
                }
            }
        }
    }

    private boolean isOpen(int start, int end) {
        return positions.lonDeg(start) != positions.lonDeg(end - 1)
                || positions.latDeg(start) != positions.latDeg(end - 1);
    }

    private void readMembers(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw complaint(json, "\"geometries\" is " + describe(json) + ", not a list of geometries");
        }
        hasMembers = true;
        members.clear();
        GeoJsonGeometry member = new GeoJsonGeometry(file, factory);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw complaint(json, "an entry of \"geometries\" is " + describe(json) + ", not a geometry");
            }
            member.readObject(json);
            openRings += member.openRings;
            anyHeight |= member.anyHeight;
            vertices += member.vertices;
            checkSize(json);
            members.add(member.build());
        }
    }

    private void readCoordinates(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw complaint(json, "\"coordinates\" is " + describe(json) + ", not a list of numbers or of lists");
        }
        positions.clear();
        lists.clear();
        listsOfLists.clear();
        hasCoordinates = true;
        depth = readList(json);
        vertices += positions.count();
    }

    /** Reads a list at its opening bracket; returns how many levels of lists it holds, itself included, 0 if empty. */
    private int readList(JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            readPosition(json);
            return 1;
        }
        if (token == JsonToken.END_ARRAY) {
            return 0;
        }
        int inner = 0;
        while (token == JsonToken.START_ARRAY) {
            int level = readList(json);
            if (level == 0) {
                throw complaint(json, "there is an empty list among the coordinates; remove it");
            }
            if (inner != 0 && level != inner) {
                throw complaint(json, "positions and lists of positions are mixed in one list; correct the brackets");
            }
            inner = level;
            token = json.nextToken();
        }
        if (token != JsonToken.END_ARRAY) {
            throw complaint(
                    json, "a coordinate is " + describe(json) + "; coordinates are numbers, longitude before latitude");
        }
        if (inner == 1) {
            lists.add(positions.count());
        } else if (inner == 2) {
            listsOfLists.add(lists.size);
        } else if (inner > 3) {
            throw complaint(json, "the coordinates are nested more than four deep; correct the brackets");
        }
        return inner + 1;
    }

    private void readPosition(JsonParser json) throws IOException {
        double lon = number(json);
        JsonToken token = json.nextToken();
        if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
            throw complaint(
                    json,
                    token == JsonToken.END_ARRAY
                            ? "a position has only one number; it needs longitude and latitude"
                            : "a coordinate is " + describe(json)
                                    + "; coordinates are numbers, longitude before latitude");
        }
        double lat = number(json);
        if (!Positions.isValid(lon, lat)) {
            throw complaint(json, Positions.problem(lon, lat));
        }
        positions.add(lon, lat);
        if (positions.count() > Limits.MAX_VERTICES) {
            throw tooLarge(json);
        }
        while ((token = json.nextToken()) != JsonToken.END_ARRAY) {
            anyHeight = true;
            if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
                throw complaint(json, "a coordinate is " + describe(json) + "; coordinates are numbers");
            }
        }
    }

    private void checkSize(JsonParser json) throws BadInputException {
        if (vertices > Limits.MAX_VERTICES) {
            throw tooLarge(json);
        }
    }

    private BadInputException tooLarge(JsonParser json) {
        return complaint(json, "a geometry has more than " + Limits.MAX_VERTICES + " positions; split it");
    }

    private static double number(JsonParser json) throws IOException {
        return Positions.parseDecimal(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
    }

    Geometry build() {
        return switch (kind()) {
            case POINT -> positions.count() == 0 ? factory.createPoint() : factory.createPoint(sequence(0, 1, false));
            case MULTI_POINT -> factory.createMultiPoint(sequence(0, positions.count(), false));
            case LINE_STRING -> depth == 0 ? factory.createLineString() : line(0);
            case MULTI_LINE_STRING -> {
                LineString[] parts = new LineString[lists.size];
                Arrays.setAll(parts, this::line);
                yield factory.createMultiLineString(parts);
            }
            case POLYGON -> depth == 0 ? factory.createPolygon() : polygon(0);
            case MULTI_POLYGON -> {
                Polygon[] parts = new Polygon[listsOfLists.size];
                Arrays.setAll(parts, this::polygon);
                yield factory.createMultiPolygon(parts);
            }
            case COLLECTION -> factory.createGeometryCollection(members.toArray(Geometry[]::new));
        };
    }

    private LineString line(int list) {
        return factory.createLineString(sequence(lists.startOf(list), lists.ends[list], false));
    }

    private Polygon polygon(int listOfLists) {
        int first = listsOfLists.startOf(listOfLists);
        LinearRing shell = ring(first);
        LinearRing[] holes = new LinearRing[listsOfLists.ends[listOfLists] - first - 1];
        Arrays.setAll(holes, i -> ring(first + 1 + i));
        return factory.createPolygon(shell, holes);
    }

    private LinearRing ring(int list) {
        int start = lists.startOf(list);
        int end = lists.ends[list];
        return factory.createLinearRing(sequence(start, end, isOpen(start, end)));
    }

    private PackedCoordinateSequence.Double sequence(int start, int end, boolean close) {
        double[] lonLat = positions.slice(start, end, close);
        if (close) {
            lonLat[lonLat.length - 2] = lonLat[0];
            lonLat[lonLat.length - 1] = lonLat[1];
        }
        return new PackedCoordinateSequence.Double(lonLat, 2, 0);
    }

    private BadInputException complaint(JsonParser json, String problem) {
        return BadInputException.at(file, line(json), problem);
    }

    static long line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }

    /** What stands in the file, in words, for a message. */
    static String describe(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            return "missing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + quoted(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(json.getText());
            case VALUE_NULL -> "null";
            case VALUE_TRUE, VALUE_FALSE -> json.getText();
            default -> "missing";
        };
    }

    static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    private static String shortened(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}+", " ");
        return oneLine.length() <= 40 ? oneLine : oneLine.substring(0, 39) + "…";
    }

    /** A growing list of counts at which parts end. */
    private static final class Ends {
        private int[] ends = new int[8];
        private int size;

        void clear() {
            size = 0;
        }

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
