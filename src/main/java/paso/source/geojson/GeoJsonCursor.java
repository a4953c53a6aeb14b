package paso.source.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import paso.source.file.BadInputException;
import paso.source.file.ReadingMonitor;
import paso.source.file.Wording;
import paso.source.store.RecordCursor;

/**
 * Walks over GeoJSON (RFC 7946): a FeatureCollection, a Feature, a geometry, or any number of them one after the other, as
 * in newline-delimited GeoJSON. Members may come in any order, foreign ones are passed over; at most one record is held.
 */
final class GeoJsonCursor implements RecordCursor {

    private enum Place {
        BEFORE_ROOT,
        AMONG_FEATURES,
        AT_END
    }

    private final JsonInput input;
    private final JsonParser json;
    private final GeoJsonGeometry geometry;
    private final GeoJsonProperties properties;
    private final List<String> remarks = new ArrayList<>();

    private Place place = Place.BEFORE_ROOT;
    private boolean anyRoot;
    private @Nullable String collectionType;
    private @Nullable String type;
    private @Nullable String id;
    private long line;
    private long openRings;

    GeoJsonCursor(Path file, List<String> columns, ReadingMonitor monitor) throws IOException {
        this.input = JsonInput.open(file, monitor);
        this.json = input.tokens();
        this.geometry = new GeoJsonGeometry(input, new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY));
        this.properties = new GeoJsonProperties(columns);
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
            throw input.translated(e);
        }
    }

    /** Reads the next object of the outermost level; true if it is a record itself. */
    private boolean readRoot() throws IOException {
        JsonToken token = json.nextToken();
        if (token == null) {
            if (!anyRoot) {
                throw BadInputException.of(input.file(), "the file is empty; GeoJSON was expected");
            }
            place = Place.AT_END;
            return false;
        }
        anyRoot = true;
        if (token != JsonToken.START_OBJECT) {
            throw input.complaint("this is not GeoJSON: it begins with " + input.described()
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
                collectionType = input.typeName();
                checkRootType(collectionType);
                type = collectionType;
                geometry.setType(collectionType);
            } else if (name.equals("features")) {
                if (token != JsonToken.START_ARRAY) {
                    throw input.complaint("\"features\" is " + input.described() + ", not a list of features");
                }
                place = Place.AMONG_FEATURES;
                return false;
            } else if (name.equals("crs")) {
                GeoJsonCrs.read(input).ifPresent(remarks::add);
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
        return readFeatureMember(name) || (!"Feature".equals(collectionType) && geometry.readMember(name));
    }

    private boolean finishCollection() throws BadInputException {
        if (!"FeatureCollection".equals(collectionType)) {
            throw input.complaint("an object with \"features\" has "
                    + (collectionType == null ? "no type" : "the type " + Wording.quoted(collectionType))
                    + "; GeoJSON wants \"type\": \"FeatureCollection\"");
        }
        return false;
    }

    private boolean finishSingle() throws BadInputException {
        if (type == null) {
            throw input.complaint(
                    line,
                    "this is JSON but not GeoJSON: its object has no \"type\"; expected FeatureCollection, Feature or"
                            + " a geometry");
        }
        if (type.equals("FeatureCollection")) {
            throw input.complaint("the FeatureCollection has no \"features\"; add the list, even if it is empty");
        }
        if (!type.equals("Feature")) {
            geometry.finish(line);
        }
        countOpenRings();
        return true;
    }

    private void checkRootType(String name) throws BadInputException {
        if (name.equals("Topology")) {
            throw input.complaint("this is TopoJSON, not GeoJSON; convert it, for instance with ogr2ogr or topo2geo");
        }
        if (!name.equals("FeatureCollection")
                && !name.equals("Feature")
                && GeometryKind.named(name).isEmpty()) {
            throw input.complaint("this is not GeoJSON: its type is " + Wording.quoted(name)
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
            throw input.complaint("an entry of \"features\" is " + input.described() + ", not a feature");
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
                type = input.typeName();
            } else if (!readFeatureMember(name)) {
                json.skipChildren();
            }
        }
        if (!"Feature".equals(type)) {
            throw input.complaint(
                    line,
                    "an entry of \"features\" has "
                            + (type == null ? "no type" : "the type " + Wording.quoted(type))
                            + "; GeoJSON wants \"type\": \"Feature\"");
        }
        countOpenRings();
        return true;
    }

    private void countOpenRings() {
        openRings += geometry.isPresent() ? geometry.openRings() : 0;
    }

    private void beginRecord() {
        line = input.line();
        type = null;
        id = null;
        geometry.clear();
        properties.clear();
    }

    private boolean readFeatureMember(String name) throws IOException {
        switch (name) {
            case "id" ->
                id = json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL
                        ? json.getText()
                        : ignored();
            case "geometry" -> readGeometry();
            case "properties" -> properties.read(input);
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
            throw input.complaint(
                    "a feature's geometry is " + input.described() + "; it must be a geometry object or null");
        }
        geometry.readObject();
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
        return properties.columns();
    }

    @Override
    public @Nullable Object value(int column) {
        return properties.value(column);
    }

    @Override
    public @Nullable String text(int column) {
        Object value = properties.value(column);
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
        input.close();
    }
}
