package paso.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/**
 * Walks over GeoJSON (RFC 7946): a FeatureCollection, a Feature, a geometry, or any number of them one after the other, as
 * in newline-delimited GeoJSON. Members may come in any order, foreign ones are passed over; at most one record is held.
 */
final class GeoJsonCursor implements RecordCursor {

    private static final int MAX_NAME_CHARS = 1_000;
    private static final int MAX_DIGITS = 400;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.MAX_DEPTH)
                    .maxStringLength(Limits.MAX_TEXT_CHARS)
                    .maxNameLength(MAX_NAME_CHARS)
                    .maxNumberLength(MAX_DIGITS)
                    .build())
            .build();

    private enum Place {
        BEFORE_ROOT,
        AMONG_FEATURES,
        AT_END
    }

    private final Path file;
    private final JsonParser json;
    private final GeoJsonGeometry geometry;
    private final boolean discovering;
    private final @Nullable Selection selection;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> columnIndex = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();

    private Place place = Place.BEFORE_ROOT;
    private boolean anyRoot;
    private @Nullable String collectionType;
    private @Nullable Object[] values = new Object[16];
    private @Nullable String type;
    private @Nullable String id;
    private long line;
    private long openRings;

    GeoJsonCursor(Path file, Optional<Selection> selection) throws IOException {
        this.file = file;
        this.selection = selection.orElse(null);
        this.discovering = selection.isEmpty();
        this.geometry = new GeoJsonGeometry(file, new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY));
        if (this.selection != null) {
            for (String column : this.selection.columns()) {
                columnIndex.put(column, columns.size());
                columns.add(column);
            }
            values = new Object[columns.size()];
        }
        this.json = JSON.createParser(Utf8Guard.open(file));
    }

    @Override
    public boolean next() throws IOException {
        return advance(false);
    }

    @Override
    public boolean skip() throws IOException {
        return advance(true);
    }

    private boolean advance(boolean skipping) throws IOException {
        try {
            while (true) {
                switch (place) {
                    case BEFORE_ROOT -> {
                        if (readRoot()) {
                            return true;
                        }
                    }
                    case AMONG_FEATURES -> {
                        if (readFeature(skipping)) {
                            return true;
                        }
                    }
                    case AT_END -> {
                        return false;
                    }
                }
            }
        } catch (JsonProcessingException e) {
            throw translated(e);
        }
    }

    /** Reads the next object of the outermost level; true if it is a record itself. */
    private boolean readRoot() throws IOException {
        JsonToken token = json.nextToken();
        if (token == null) {
            if (!anyRoot) {
                throw BadInputException.of(file, "the file is empty; GeoJSON was expected");
            }
            place = Place.AT_END;
            return false;
        }
        anyRoot = true;
        if (token != JsonToken.START_OBJECT) {
            throw complaint("this is not GeoJSON: it begins with " + GeoJsonGeometry.describe(json)
                    + "; expected an object of type FeatureCollection, Feature or a geometry");
        }
        beginRecord();
        collectionType = null;
        return readRootMembers(false);
    }

    /** Reads members of an outermost object; stops inside {@code features}. True if the object ended and is a record. */
    private boolean readRootMembers(boolean hadFeatures) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (name.equals("type")) {
                collectionType = requireText("type");
                checkRootType(collectionType);
                type = collectionType;
                geometry.setType(collectionType);
            } else if (name.equals("features")) {
                if (token != JsonToken.START_ARRAY) {
                    throw complaint("\"features\" is " + GeoJsonGeometry.describe(json) + ", not a list of features");
                }
                place = Place.AMONG_FEATURES;
                return false;
            } else if (name.equals("crs")) {
                readCrs();
            } else if (hadFeatures || !readOwnMember(name)) {
                json.skipChildren();
            }
        }
        place = Place.BEFORE_ROOT;
        if (hadFeatures) {
            return finishCollection();
        }
        return finishSingle();
    }

    /** Takes a member of an outermost object that may be a feature or a geometry; false if it is foreign to it. */
    private boolean readOwnMember(String name) throws IOException {
        if ("FeatureCollection".equals(collectionType)) {
            return false;
        }
        return readFeatureMember(name) || (!"Feature".equals(collectionType) && geometry.readMember(json, name));
    }

    private boolean finishCollection() throws BadInputException {
        if (!"FeatureCollection".equals(collectionType)) {
            throw complaint("an object with \"features\" has "
                    + (collectionType == null ? "no type" : "the type " + GeoJsonGeometry.quoted(collectionType))
                    + "; GeoJSON wants \"type\": \"FeatureCollection\"");
        }
        return false;
    }

    private boolean finishSingle() throws BadInputException {
        if (type == null) {
            throw BadInputException.at(
                    file,
                    line,
                    "this is JSON but not GeoJSON: its object has no \"type\"; expected FeatureCollection, Feature or a geometry");
        }
        if (type.equals("FeatureCollection")) {
            throw complaint("the FeatureCollection has no \"features\"; add the list, even if it is empty");
        }
        if (!type.equals("Feature")) {
            geometry.finish(line);
        }
        countOpenRings();
        return true;
    }

    private void checkRootType(String name) throws BadInputException {
        if (name.equals("Topology")) {
            throw complaint("this is TopoJSON, not GeoJSON; convert it, for instance with ogr2ogr or topo2geo");
        }
        if (!name.equals("FeatureCollection")
                && !name.equals("Feature")
                && GeometryKind.named(name).isEmpty()) {
            throw complaint("this is not GeoJSON: its type is " + GeoJsonGeometry.quoted(name)
                    + "; expected FeatureCollection, Feature or a geometry");
        }
    }

    /** Reads the next feature of a collection; false if there is none, and what follows the list is then read. */
    private boolean readFeature(boolean skipping) throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return readRootMembers(true);
        }
        if (token != JsonToken.START_OBJECT) {
            throw complaint("an entry of \"features\" is " + GeoJsonGeometry.describe(json) + ", not a feature");
        }
        beginRecord();
        if (skipping) {
            json.skipChildren();
            return true;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("type")) {
                type = requireText("type");
            } else if (!readFeatureMember(name)) {
                json.skipChildren();
            }
        }
        if (!"Feature".equals(type)) {
            throw BadInputException.at(
                    file,
                    line,
                    "an entry of \"features\" has "
                            + (type == null ? "no type" : "the type " + GeoJsonGeometry.quoted(type))
                            + "; GeoJSON wants \"type\": \"Feature\"");
        }
        countOpenRings();
        return true;
    }

    private void countOpenRings() {
        openRings += geometry.isPresent() ? geometry.openRings() : 0;
    }

    private void beginRecord() {
        line = GeoJsonGeometry.line(json);
        type = null;
        id = null;
        geometry.clear();
        Arrays.fill(values, null);
    }

    private boolean readFeatureMember(String name) throws IOException {
        switch (name) {
            case "id" ->
                id = json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL
                        ? json.getText()
                        : ignored();
            case "geometry" -> readGeometry();
            case "properties" -> readProperties();
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable String ignored() throws IOException {
        json.skipChildren();
        return null;
    }

    private void readGeometry() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw complaint("a feature's geometry is " + GeoJsonGeometry.describe(json)
                    + "; it must be a geometry object or null");
        }
        if (selection != null && !selection.geometry()) {
            json.skipChildren();
        } else {
            geometry.readObject(json);
        }
    }

    private void readProperties() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw complaint("a feature's properties are " + GeoJsonGeometry.describe(json)
                    + "; they must be an object or null");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            int column = columnOf(name);
            if (column < 0) {
                json.skipChildren();
            } else {
                values[column] = readValue();
            }
        }
    }

    private int columnOf(String name) throws BadInputException {
        Integer known = columnIndex.get(name);
        if (known != null) {
            return selection == null || selection.wanted().get(known) ? known : -1;
        }
        if (!discovering) {
            return -1;
        }
        int column = columns.size();
        if (column == Limits.MAX_COLUMNS) {
            throw complaint("there are more than " + Limits.MAX_COLUMNS
                    + " different property names; put data in values, not in names");
        }
        columns.add(name);
        columnIndex.put(name, column);
        if (column == values.length) {
            values = Arrays.copyOf(values, 2 * column);
        }
        return column;
    }

    private @Nullable Object readValue() throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT ->
                json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? (Object) finite(json.getDoubleValue())
                        : (Object) json.getLongValue();
            case VALUE_NUMBER_FLOAT -> finite(json.getDoubleValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT, START_ARRAY -> nestedText();
            default -> null;
        };
    }

    private Double finite(double value) throws BadInputException {
        if (Double.isInfinite(value)) {
            throw complaint("a number is too large; write it as text");
        }
        return value;
    }

    private String nestedText() throws IOException {
        StringWriter text = new StringWriter() {
            @Override
            public void write(char[] chars, int offset, int length) {
                if (getBuffer().length() + length <= Limits.MAX_TEXT_CHARS) {
                    super.write(chars, offset, length);
                } else {
                    getBuffer().setLength(Limits.MAX_TEXT_CHARS + 1 - length);
                    super.write(chars, offset, length);
                }
            }
        };
        long start = GeoJsonGeometry.line(json);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.copyCurrentStructure(json);
        }
        if (text.getBuffer().length() > Limits.MAX_TEXT_CHARS) {
            throw BadInputException.at(file, start, tooLongText());
        }
        return text.toString();
    }

    private static String tooLongText() {
        return "a value is longer than " + Limits.MAX_TEXT_CHARS + " characters; shorten it or leave it out";
    }

    /** The old member {@code crs}: taken where it says longitude and latitude, else refused. */
    private void readCrs() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        long start = GeoJsonGeometry.line(json);
        String name = json.currentToken() == JsonToken.START_OBJECT ? crsName() : GeoJsonGeometry.describe(json);
        switch (DeclaredCrs.of(name)) {
            case WGS84 -> {}
            case CLOSE_TO_WGS84 ->
                remarks.add("the file declares " + name + ", which is taken as WGS 84 (they differ by a few metres)");
            case OTHER ->
                throw BadInputException.at(
                        file,
                        start,
                        "the coordinates are in " + GeoJsonGeometry.quoted(name)
                                + "; convert the file to longitude and latitude (WGS 84), as GeoJSON wants, for instance"
                                + " with ogr2ogr -t_srs EPSG:4326");
        }
    }

    private String crsName() throws IOException {
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

    private String requireText(String member) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw complaint("the " + member + " is " + GeoJsonGeometry.describe(json) + "; it must be a text such as "
                    + "\"Feature\"");
        }
        return json.getText();
    }

    private BadInputException complaint(String problem) {
        return BadInputException.at(file, GeoJsonGeometry.line(json), problem);
    }

    private BadInputException translated(JsonProcessingException e) {
        long at = e.getLocation() == null
                ? GeoJsonGeometry.line(json)
                : e.getLocation().getLineNr();
        String said = String.valueOf(e.getOriginalMessage());
        String problem;
        if (e instanceof JsonEOFException) {
            problem = "the file ends in the middle of its JSON; it is cut off: get a whole copy";
        } else if (e instanceof StreamConstraintsException) {
            problem = said.contains("ollision")
                    ? "its property names are made to slow reading down; rename them"
                    : said.contains("depth")
                            ? "objects and lists are nested more than " + Limits.MAX_DEPTH + " deep; flatten them"
                            : said.contains("Name") || said.contains("name")
                                    ? "a member's name is longer than " + MAX_NAME_CHARS + " characters; shorten it"
                                    : said.contains("Number")
                                            ? "a number has more than " + MAX_DIGITS + " digits; shorten it"
                                            : tooLongText();
        } else if (said.contains("NaN") || said.contains("Infinity")) {
            problem = "NaN and Infinity are not JSON; write null or leave the feature out";
        } else {
            problem = "this is not JSON: "
                    + said.lines().findFirst().orElse("unreadable").replaceAll(": was expecting.*|, expected.*", "")
                    + "; correct it or export the file again";
        }
        return BadInputException.causedBy(file, at, problem, e);
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public @Nullable String id() {
        return id;
    }

    @Override
    public boolean hasGeometry() {
        return geometry.isPresent();
    }

    @Override
    public Envelope envelope() {
        return geometry.envelope();
    }

    @Override
    public Class<? extends Geometry> geometryType() {
        return geometry.kind().type();
    }

    @Override
    public Geometry geometry() {
        return geometry.build();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable Object value(int column) {
        return values[column];
    }

    @Override
    public @Nullable String text(int column) {
        Object value = values[column];
        return value == null ? null : value.toString();
    }

    @Override
    public List<String> remarks() {
        List<String> all = new ArrayList<>(remarks);
        if (geometry.anyHeight()) {
            all.add("positions have a height, which is left out");
        }
        if (openRings > 0) {
            all.add(openRings + " polygon ring" + (openRings == 1 ? " does" : "s do")
                    + " not end where it begins; closed while reading");
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
