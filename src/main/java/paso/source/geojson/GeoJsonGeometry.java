package paso.source.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
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
import paso.source.file.BadInputException;
import paso.source.file.Limits;
import paso.source.file.Wording;

/**
 * One geometry object of GeoJSON, read into packed arrays whichever of {@code type} and {@code coordinates} comes first, and
 * made into a JTS geometry only when asked for. Used again for the next record. Heights are passed over.
 */
final class GeoJsonGeometry {

    private final JsonInput input;
    private final GeometryFactory factory;
    private final PositionLists coordinates = new PositionLists();
    private final List<Geometry> members = new ArrayList<>();
    private @Nullable String typeName;
    private @Nullable GeometryKind kind;
    private boolean hasCoordinates;
    private boolean hasMembers;
    private long memberVertices;
    private int openRings;
    private boolean anyHeightInMembers;

    GeoJsonGeometry(JsonInput input, GeometryFactory factory) {
        this.input = input;
        this.factory = factory;
    }

    void clear() {
        coordinates.clear();
        members.clear();
        typeName = null;
        kind = null;
        hasCoordinates = false;
        hasMembers = false;
        memberVertices = 0;
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

    /** Whether any position of any geometry so far had a height. */
    boolean anyHeight() {
        return coordinates.anyHeight() || anyHeightInMembers;
    }

    Envelope envelope() {
        Envelope envelope = coordinates.positions().envelope();
        for (Geometry member : members) {
            envelope.expandToInclude(member.getEnvelopeInternal());
        }
        return envelope;
    }

    /** Reads a geometry object; the input stands at its opening brace and is left at its closing one. */
    void readObject() throws IOException {
        clear();
        long line = input.line();
        JsonParser json = input.tokens();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("type")) {
                setType(json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : input.described());
            } else if (!readMember(name)) {
                json.skipChildren();
            }
        }
        finish(line);
    }

    /** Takes a member of a geometry object but its type, at its value; false if the name means nothing to a geometry. */
    boolean readMember(String name) throws IOException {
        switch (name) {
            case "coordinates" -> {
                coordinates.read(input);
                hasCoordinates = true;
            }
            case "geometries" -> readMembers();
            default -> {
                return false;
            }
        }
        return true;
    }

    void setType(String name) {
        typeName = name;
    }

    private void readMembers() throws IOException {
        JsonParser json = input.tokens();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw input.complaint("\"geometries\" is " + input.described() + ", not a list of geometries");
        }
        hasMembers = true;
        members.clear();
        GeoJsonGeometry member = new GeoJsonGeometry(input, factory);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw input.complaint("an entry of \"geometries\" is " + input.described() + ", not a geometry");
            }
            member.readObject();
            openRings += member.openRings;
            memberVertices +=
                    member.memberVertices + member.coordinates.positions().count();
            if (memberVertices > Limits.MAX_VERTICES) {
                throw PositionLists.tooLarge(input);
            }
            members.add(member.build());
        }
        anyHeightInMembers |= member.anyHeight();
    }

    /** Checks that type and coordinates fit each other, once all members are read. */
    void finish(long line) throws BadInputException {
        GeometryKind found = declared(line);
        boolean collection = found == GeometryKind.COLLECTION;
        if (collection ? !hasMembers : !hasCoordinates) {
            throw input.complaint(
                    line,
                    "the " + found.geoJsonName() + " has no \"" + (collection ? "geometries" : "coordinates")
                            + "\"; add them");
        }
        int depth = coordinates.depth();
        if (!collection && depth != 0) {
            if (depth != found.depth()) {
                throw input.complaint(
                        line,
                        "the coordinates of a " + found.geoJsonName() + " are nested " + depth + " deep, not "
                                + found.depth() + "; correct the type or the brackets");
            }
            checkLists(found, line);
        }
        kind = found;
    }

    private GeometryKind declared(long line) throws BadInputException {
        String name = typeName;
        if (name == null) {
            throw input.complaint(line, "a geometry has no \"type\"; give it one, for instance \"Point\"");
        }
        return GeometryKind.named(name)
                .orElseThrow(() -> input.complaint(
                        line,
                        "a geometry's type is " + Wording.quoted(name)
                                + "; GeoJSON knows Point, LineString, Polygon, their Multi forms and"
                                + " GeometryCollection"));
    }

    private void checkLists(GeometryKind found, long line) throws BadInputException {
        boolean lines = found == GeometryKind.LINE_STRING || found == GeometryKind.MULTI_LINE_STRING;
        boolean rings = found == GeometryKind.POLYGON || found == GeometryKind.MULTI_POLYGON;
        for (int list = 0; list < coordinates.listCount() && (lines || rings); list++) {
            int count = coordinates.listEnd(list) - coordinates.listStart(list);
            if (lines && count < 2) {
                throw input.complaint(line, "a line has only one position; it needs two or more");
            }
            int open = rings && coordinates.isOpen(list) ? 1 : 0;
            openRings += open;
            if (rings && count + open < 4) {
                throw input.complaint(
                        line,
                        "a polygon's ring has only " + count + " position" + (count == 1 ? "" : "s")
                                + "; it needs four or more, the last equal to the first");
            }
        }
    }

    Geometry build() {
        boolean empty = coordinates.depth() == 0;
        return switch (kind()) {
            case POINT -> empty ? factory.createPoint() : factory.createPoint(sequence(0, 1, false));
            case MULTI_POINT ->
                factory.createMultiPoint(sequence(0, coordinates.positions().count(), false));
            case LINE_STRING -> empty ? factory.createLineString() : line(0);
            case MULTI_LINE_STRING -> {
                LineString[] parts = new LineString[coordinates.listCount()];
                Arrays.setAll(parts, this::line);
                yield factory.createMultiLineString(parts);
            }
            case POLYGON -> empty ? factory.createPolygon() : polygon(0);
            case MULTI_POLYGON -> {
                Polygon[] parts = new Polygon[coordinates.groupCount()];
                Arrays.setAll(parts, this::polygon);
                yield factory.createMultiPolygon(parts);
            }
            case COLLECTION -> factory.createGeometryCollection(members.toArray(Geometry[]::new));
        };
    }

    private LineString line(int list) {
        return factory.createLineString(sequence(coordinates.listStart(list), coordinates.listEnd(list), false));
    }

    private Polygon polygon(int group) {
        int first = coordinates.groupStart(group);
        LinearRing[] holes = new LinearRing[coordinates.groupEnd(group) - first - 1];
        Arrays.setAll(holes, i -> ring(first + 1 + i));
        return factory.createPolygon(ring(first), holes);
    }

    private LinearRing ring(int list) {
        return factory.createLinearRing(
                sequence(coordinates.listStart(list), coordinates.listEnd(list), coordinates.isOpen(list)));
    }

    private PackedCoordinateSequence.Double sequence(int start, int end, boolean close) {
        double[] lonLat = coordinates.positions().slice(start, end, close);
        if (close) {
            lonLat[lonLat.length - 2] = lonLat[0];
            lonLat[lonLat.length - 1] = lonLat[1];
        }
        return new PackedCoordinateSequence.Double(lonLat, 2, 0);
    }
}
