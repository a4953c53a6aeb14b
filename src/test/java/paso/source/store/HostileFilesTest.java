package paso.source.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import paso.source.file.BadInputException;
import paso.source.file.Limits;

/** What is wrong with a file is told in one sentence, with its line and what to do; nothing hangs or takes the memory. */
class HostileFilesTest {

    private record Case(String file, String content, String message) {}

    @TempDir
    private Path folder;

    private static final String COLLECTION = "{\"type\":\"FeatureCollection\",\"features\":[\n";

    private static String feature(String geometry) {
        return COLLECTION + "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + geometry + "}\n]}\n";
    }

    private static String point(String coordinates) {
        return feature("{\"type\":\"Point\",\"coordinates\":" + coordinates + "}");
    }

    private static final List<Case> CASES = List.of(
            new Case(
                    "cut.geojson",
                    point("[1,2]").substring(0, 90),
                    ":2: the file ends in the middle of its JSON; it is cut off: get a whole copy"),
            new Case(
                    "text.geojson",
                    point("[\"-99.1\",\"19.4\"]"),
                    ":2: a coordinate is the text \"-99.1\"; coordinates are numbers, longitude before latitude"),
            new Case(
                    "null.geojson",
                    point("[1,null]"),
                    ":2: a coordinate is null; coordinates are numbers, longitude before latitude"),
            new Case(
                    "one.geojson", point("[1]"), ":2: a position has only one number; it needs longitude and latitude"),
            new Case(
                    "nan.geojson",
                    point("[NaN,1]"),
                    ":2: NaN and Infinity are not JSON; write null or leave the feature out"),
            new Case(
                    "swapped.geojson",
                    point("[19.4,-99.1]"),
                    ":2: latitude -99.1 is outside -90 to 90: longitude and latitude are probably swapped;"
                            + " write longitude first"),
            new Case(
                    "projected.geojson",
                    point("[-11031866,2206190]"),
                    ":2: longitude -11031866 is outside -180 to 180: the coordinates are probably projected;"
                            + " convert them to longitude and latitude (WGS 84)"),
            new Case("range.geojson", point("[200,10]"), ":2: longitude 200 is outside -180 to 180; correct it"),
            new Case(
                    "huge.geojson",
                    point("[1e999,10]"),
                    ":2: longitude Infinity is outside -180 to 180: the coordinates are probably projected;"
                            + " convert them to longitude and latitude (WGS 84)"),
            new Case(
                    "depth.geojson",
                    point("[[1,2]]"),
                    ":2: the coordinates of a Point are nested 2 deep, not 1; correct the type or the brackets"),
            new Case(
                    "mixed.geojson",
                    feature("{\"type\":\"LineString\",\"coordinates\":[[1,2],[[1,2]]]}"),
                    ":2: positions and lists of positions are mixed in one list; correct the brackets"),
            new Case(
                    "short.geojson",
                    feature("{\"type\":\"LineString\",\"coordinates\":[[1,2]]}"),
                    ":2: a line has only one position; it needs two or more"),
            new Case(
                    "ring.geojson",
                    feature("{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4]]]}"),
                    ":2: a polygon's ring has only 2 positions; it needs four or more, the last equal to the first"),
            new Case(
                    "type.geojson",
                    feature("{\"type\":\"Circle\",\"coordinates\":[1,2]}"),
                    ":2: a geometry's type is \"Circle\"; GeoJSON knows Point, LineString, Polygon, their Multi forms"
                            + " and GeometryCollection"),
            new Case(
                    "geometry.geojson",
                    feature("\"POINT(1 2)\""),
                    ":2: a feature's geometry is the text \"POINT(1 2)\"; it must be a geometry object or null"),
            new Case(
                    "features.geojson",
                    "{\"type\":\"FeatureCollection\",\n\"features\":{}}",
                    ":2: \"features\" is an object, not a list of features"),
            new Case(
                    "entry.geojson", COLLECTION + "7]}", ":2: an entry of \"features\" is the number 7, not a feature"),
            new Case(
                    "typenumber.geojson",
                    "{\"type\":5}",
                    ":1: the type is the number 5; it must be a text such as \"Feature\""),
            new Case(
                    "untyped.geojson",
                    COLLECTION + "{\"attributes\":{},\"geometry\":null}]}",
                    ":2: an entry of \"features\" has no type; GeoJSON wants \"type\": \"Feature\""),
            new Case(
                    "topology.json",
                    "{\"type\":\"Topology\",\"objects\":{},\"arcs\":[]}",
                    ":1: this is TopoJSON, not GeoJSON; convert it, for instance with ogr2ogr or topo2geo"),
            new Case(
                    "plain.json",
                    "{\"name\":\"x\",\"value\":[1,2,3]}",
                    ":1: this is JSON but not GeoJSON: its object has no \"type\"; expected FeatureCollection, Feature"
                            + " or a geometry"),
            new Case(
                    "list.json",
                    "[1,2]",
                    ":1: this is not GeoJSON: it begins with a list; expected an object of type FeatureCollection,"
                            + " Feature or a geometry"),
            new Case(
                    "prose.geojson",
                    "Dear reader\n",
                    ":1: this is not JSON: Unrecognized token 'Dear'; correct it or export the file again"),
            new Case(
                    "crs.geojson",
                    "{\"type\":\"FeatureCollection\",\n\"crs\":{\"type\":\"name\",\"properties\":"
                            + "{\"name\":\"urn:ogc:def:crs:EPSG::25830\"}},\"features\":[]}",
                    ":2: the coordinates are in \"urn:ogc:def:crs:EPSG::25830\"; convert the file to longitude and"
                            + " latitude (WGS 84), as GeoJSON wants, for instance with ogr2ogr -t_srs EPSG:4326"),
            new Case(
                    "deep.geojson",
                    COLLECTION + "{\"x\":" + "[".repeat(100_000),
                    ":2: objects and lists are nested more than 64 deep; flatten them"),
            new Case("empty.geojson", "", ": the file is empty; get a whole copy"),
            new Case("blank.geojson", " \n \n", ": the file is empty; GeoJSON was expected"),
            new Case("empty.csv", "", ": the file is empty; get a whole copy"),
            new Case("blank.csv", "\n\n", ": the file is empty; a table with a header was expected"),
            new Case(
                    "ragged.csv",
                    "name,lat,lon\nA,1,2\nB,3\n",
                    ":3: the row has 2 values where the header names 3 columns; quote values that hold the delimiter,"
                            + " or fill in the rest"),
            new Case(
                    "quote.csv",
                    "name,lat,lon\nA,1,2\n\"B,3,4\nC,5,6\n",
                    ":3: a quote in the row that begins here is never closed; close it"),
            new Case(
                    "afterquote.csv",
                    "name,lat\n\"A\"b,1\n",
                    ":2: there is text after a closing quote in the row that begins here; write a quote as \"\""),
            new Case("noheader.csv", "1,2,3\n4,5,6\n", ":1: the first line must name the columns; add a header"),
            new Case(
                    "nanlat.csv",
                    "name,lat,lon\nA,NaN,2\n",
                    ":2: the latitude is \"NaN\", not a number; write degrees as a decimal number"),
            new Case("half.csv", "name,lat,lon\nA,,2\n", ":2: the latitude is missing; give both or neither"),
            new Case(
                    "swapped.csv",
                    "name,lat,lon\n\"A\nB\",1,2\nC,-99.1,19.4\n",
                    ":4: latitude -99.1 is outside -90 to 90: longitude and latitude are probably swapped;"
                            + " write longitude first"),
            new Case(
                    "wkt.csv",
                    "name;wkt\nA;POINT (1 x)\n",
                    ":2: the geometry is not well-known text: \"POINT (1 x)\"; correct it"),
            new Case(
                    "srid.csv",
                    "name;wkt\nA;\"SRID=25830;POINT (1 2)\"\n",
                    ":2: the geometry is in SRID \"25830\"; convert it to longitude and latitude (WGS 84)"));

    @TestFactory
    Stream<DynamicTest> isToldInOneSentence() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.file(), () -> {
                    Path file = Files.writeString(folder.resolve(each.file()), each.content());
                    assertRefused(file, each.message());
                }));
    }

    private static void assertRefused(Path file, String message) {
        BadInputException refused = catchThrowableOfType(BadInputException.class, () -> readAll(file));
        assertThat(refused).hasMessage(file + message);
        assertThat(refused.getMessage()).doesNotContain("\n");
    }

    private static long readAll(Path file) throws IOException {
        long[] count = new long[1];
        try (OpenStore opened = Sources.open(file);
                LayerReader layer = opened.layer(opened.layerNames().get(0))) {
            layer.forEach(feature -> count[0]++);
        }
        return count[0];
    }

    @Test
    void missingFilesFoldersAndUnknownEndings() throws IOException {
        assertRefused(folder.resolve("no.geojson"), ": there is no such file; check the name");
        assertRefused(Files.createDirectory(folder.resolve("a.geojson")), ": this is a folder; name a file in it");
        assertRefused(
                Files.writeString(folder.resolve("a.xyz"), "?"),
                ": no format is known for this file; Paso reads files ending in .csv, .geojson, .geojsonl, .geojsons,"
                        + " .json, .jsonl, .ndjson, .tab, .tsv, .txt, and GeoTIFF");
    }

    @Test
    void textThatIsNotUtf8IsRefusedWithItsLine() throws IOException {
        String json = COLLECTION
                + "{\"type\":\"Feature\",\"properties\":{\"n\":\"Mexicali\"},\"geometry\":null},\n"
                + "{\"type\":\"Feature\",\"properties\":{\"n\":\"Juárez\"},\"geometry\":null}]}";
        Path geoJson = Files.write(folder.resolve("a.geojson"), json.getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(geoJson, ":3: the text is not UTF-8 (byte " + offsetOfAccent(json) + "); save the file as UTF-8");
        String table = "name,lat,lon\nMexicali,1,2\nJuárez,3,4\n";
        Path csv = Files.write(folder.resolve("a.csv"), table.getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(csv, ":3: the text is not UTF-8 (byte " + offsetOfAccent(table) + "); save the file as UTF-8");
        Path utf16 = Files.write(folder.resolve("b.csv"), table.getBytes(StandardCharsets.UTF_16));
        assertRefused(utf16, ":1: the text is UTF-16, not UTF-8; save the file as UTF-8");
    }

    /** The byte after the accented letter shows that it was no UTF-8. */
    private static int offsetOfAccent(String latin1) {
        return latin1.indexOf('á') + 1;
    }

    @Test
    void aCollectionOnOneLineOf200MegabytesIsStreamed() throws IOException {
        byte[] feature = ("{\"type\":\"Feature\",\"properties\":{\"note\":\"" + "x".repeat(900)
                        + "\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[-99.5,19.25]}}")
                .getBytes(StandardCharsets.UTF_8);
        int count = 200_000_000 / feature.length;
        Path file = folder.resolve("line.geojson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < count; i++) {
                out.write(feature);
                out.write(i < count - 1 ? ',' : ']');
            }
            out.write('}');
        }
        assertThat(readAll(file)).isEqualTo(count);
    }

    @Test
    void oneValueOf200MegabytesIsRefused() throws IOException {
        Path json = filled(COLLECTION + "{\"type\":\"Feature\",\"properties\":{\"x\":\"", "a.geojson");
        assertRefused(json, ":2: a value is longer than 1000000 characters; shorten it or leave it out");
        Path quoted = filled("name,lat,lon\n\"", "a.csv");
        assertRefused(
                quoted, ":2: a row that begins here is longer than 4000000 characters; a quote is probably not closed");
        Path header = filled("", "b.csv");
        assertRefused(
                header, ":1: a row that begins here is longer than 4000000 characters; a quote is probably not closed");
    }

    private Path filled(String start, String name) throws IOException {
        Path file = folder.resolve(name);
        byte[] chunk = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(chunk);
            }
        }
        return file;
    }

    @Test
    void tooManyPropertyNamesAreRefused() throws IOException {
        StringBuilder json = new StringBuilder(COLLECTION + "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{");
        for (int i = 0; i <= Limits.MAX_COLUMNS; i++) {
            json.append(i == 0 ? "" : ",").append("\"p").append(i).append("\":1");
        }
        Path file = Files.writeString(folder.resolve("a.geojson"), json.append("}}]}"));
        assertRefused(file, ":2: there are more than 1000 different property names; put data in values, not in names");
    }
}
