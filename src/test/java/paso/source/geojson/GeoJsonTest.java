package paso.source.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import paso.source.check.Inspection;
import paso.source.store.LayerReader;
import paso.source.store.Positions;
import paso.source.store.ReadBack;

class GeoJsonTest {

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.geojson"), content);
    }

    private static String feature(String properties) {
        return "{\"type\":\"Feature\",\"geometry\":null,\"properties\":" + properties + "}\n";
    }

    @Test
    void geoToolsFindsTheStoreByItself() throws IOException {
        Path ports = Path.of("data/ports_of_entry.geojson");
        DataStore store =
                DataStoreFinder.getDataStore(Map.of("url", ports.toUri().toURL()));
        try {
            assertThat(store.getTypeNames()).containsExactly("ports_of_entry");
            SimpleFeatureType type = store.getSchema("ports_of_entry");
            assertThat(type.getGeometryDescriptor().getType().getBinding()).isEqualTo(Point.class);
            assertThat(type.getCoordinateReferenceSystem()).isEqualTo(DefaultGeographicCRS.WGS84);
            assertThat(type.getDescriptor("approximate").getType().getBinding()).isEqualTo(Boolean.class);
            var source = store.getFeatureSource("ports_of_entry");
            assertThat(source.getFeatures().size()).isEqualTo(60);
            assertThat(source.getBounds().getMinX()).isBetween(-117.2, -117.0);
            assertThat(source.getBounds().getMaxY()).isBetween(32.4, 32.8);
        } finally {
            store.dispose();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"v":1}            | {"v":null}         | java.lang.Integer
        {"v":1}            | {"v":5000000000}   | java.lang.Long
        {"v":1}            | {"v":1.5}          | java.lang.Double
        {"v":1}            | {"v":1e30}         | java.lang.Double
        {"v":true}         | {"v":false}        | java.lang.Boolean
        {"v":"a"}          | {"v":1}            | java.lang.String
        {"v":true}         | {"v":1}            | java.lang.String
        {"v":"12"}         | {"v":"13"}         | java.lang.String
        {"v":"2023-12-27"} | {"v":"2024-01-04"} | java.sql.Date
        {"v":"2023-12-27"} | {"v":"2023-02-30"} | java.lang.String
        {"v":"2023-12-22T13:00:00-06:00"} | {"v":"2023-12-22T19:00:00Z"} | java.sql.Timestamp
        {"v":"2023-12-22T13:00"} | {"v":"2023-12-22T19:00"} | java.lang.String
        {"v":{"a":[1,2]}}  | {"v":[]}           | java.lang.String
        {}                 | {"v":null}         | java.lang.String
        """)
    void anAttributeHasTheNarrowestTypeOfItsValues(String first, String second, String type) throws IOException {
        Path file = file(feature(first) + feature(second));
        assertThat(ReadBack.schema(file)
                        .getDescriptor("v")
                        .getType()
                        .getBinding()
                        .getName())
                .isEqualTo(type);
    }

    @Test
    void valuesKeepTheirMeaning() throws IOException {
        List<SimpleFeature> features = ReadBack.features(file(feature(
                        "{\"day\":\"2023-12-27\",\"at\":\"2023-12-22T13:00:00-06:00\",\"list\":[1,{\"a\":null}],\"n\":7}")
                + feature("{\"n\":2.5}")));
        assertThat(features.get(0).getAttribute("day")).isEqualTo(Date.valueOf("2023-12-27"));
        assertThat(features.get(0).getAttribute("at")).isEqualTo(Timestamp.from(Instant.parse("2023-12-22T19:00:00Z")));
        assertThat(features.get(0).getAttribute("list")).isEqualTo("[1,{\"a\":null}]");
        assertThat(features.get(0).getAttribute("n")).isEqualTo(7.0);
        assertThat(features.get(1).getAttribute("day")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"type":"Point","coordinates":[1,2,300]}                              | POINT (1 2)
        {"coordinates":[1,2],"type":"Point"}                                  | POINT (1 2)
        {"type":"MultiPoint","coordinates":[[1,2],[3,4]]}                     | MULTIPOINT ((1 2), (3 4))
        {"type":"LineString","coordinates":[[1,2],[3,4]],"bbox":[1,2,3,4]}    | LINESTRING (1 2, 3 4)
        {"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6],[7,8]]]} | MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))
        {"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[5,1],[6,1],[6,2],[5,1]]]} | POLYGON ((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1))
        {"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[2,2],[3,2],[3,3],[2,2]]]]} | MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((2 2, 3 2, 3 3, 2 2)))
        {"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"LineString","coordinates":[[3,4],[5,6]]}]} | GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (3 4, 5 6))
        {"type":"Polygon","coordinates":[]}                                   | POLYGON EMPTY
        {"type":"Point","coordinates":[180.0000000001,-90]}                   | POINT (180 -90)
        """)
    void everyGeometryIsReadInAnyOrderOfMembers(String json, String wkt) throws IOException {
        List<SimpleFeature> bare = ReadBack.features(file(json));
        assertThat(bare).hasSize(1);
        assertThat(((Geometry) bare.get(0).getDefaultGeometry()).toText()).isEqualTo(wkt);
        List<SimpleFeature> inFeature = ReadBack.features(file("{\"geometry\":" + json + ",\"type\":\"Feature\"}"));
        assertThat(((Geometry) inFeature.get(0).getDefaultGeometry()).toText()).isEqualTo(wkt);
        List<SimpleFeature> inCollection =
                ReadBack.features(file("{\"foreign\":{\"features\":[1]},\"features\":[{\"x\":[[1]],\"properties\":null,"
                        + "\"geometry\":" + json + ",\"type\":\"Feature\"}],\"type\":\"FeatureCollection\"}"));
        assertThat(((Geometry) inCollection.get(0).getDefaultGeometry()).toText())
                .isEqualTo(wkt);
    }

    @Test
    void linesWithoutACollectionAreFeaturesToo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.geojsonl"),
                feature("{\"n\":1}") + feature("{\"n\":2}") + "{\"type\":\"Point\",\"coordinates\":[1,2]}\n\n"
                        + feature("{\"n\":4}"));
        List<SimpleFeature> features = ReadBack.features(file);
        assertThat(features).extracting(feature -> feature.getAttribute("n")).containsExactly(1, 2, null, 4);
        assertThat(features)
                .extracting(feature -> LayerReader.lineOf(feature).getAsLong())
                .containsExactly(1L, 2L, 3L, 5L);
    }

    @Test
    void featuresHaveTheirOwnIdOrTheirNumber() throws IOException {
        String json =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"x7\",\"geometry\":null},"
                        + "{\"type\":\"Feature\",\"id\":12,\"geometry\":null},{\"type\":\"Feature\",\"geometry\":null}]}";
        assertThat(ReadBack.features(file(json)))
                .extracting(SimpleFeature::getID)
                .containsExactly("x7", "12", "a.3");
    }

    @Test
    void mixedGeometriesAndANameThatIsTaken() throws IOException {
        SimpleFeatureType type =
                ReadBack.schema(file("{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]},"
                        + "\"properties\":{\"geometry\":\"a word\"}}\n"
                        + "{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}"));
        assertThat(type.getGeometryDescriptor().getType().getBinding()).isEqualTo(Geometry.class);
        assertThat(type.getGeometryDescriptor().getLocalName()).isEqualTo("geometry_");
        assertThat(type.getDescriptor("geometry").getType().getBinding()).isEqualTo(String.class);
    }

    @Test
    void anOpenRingIsClosedAndTold() throws IOException {
        Path file = file("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1]]]}");
        assertThat(String.valueOf(ReadBack.features(file).get(0).getDefaultGeometry()))
                .isEqualTo("POLYGON ((0 0, 1 0, 1 1, 0 0))");
        assertThat(Inspection.of(file).layers().get(0).problems())
                .containsExactly("1 polygon ring does not end where it begins; closed while reading");
    }

    @Test
    void aByteOrderMarkAndTheOldCrsMemberOfLongitudeAndLatitudeAreTaken() throws IOException {
        Path file = file("\uFEFF{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                + "\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},\"features\":[" + feature("{}") + "]}");
        assertThat(ReadBack.features(file)).hasSize(1);
    }

    @Test
    void aChangedFileIsSurveyedAgain() throws IOException {
        Path file = file(feature("{\"v\":1}"));
        DataStore store =
                DataStoreFinder.getDataStore(Map.of("url", file.toUri().toURL()));
        try {
            assertThat(store.getFeatureSource("a").getFeatures().size()).isEqualTo(1);
            file(feature("{\"v\":\"a\",\"w\":2}") + feature("{}"));
            assertThat(store.getFeatureSource("a").getFeatures().size()).isEqualTo(2);
            assertThat(store.getSchema("a").getDescriptor("w")).isNotNull();
            assertThat(store.getSchema("a").getDescriptor("v").getType().getBinding())
                    .isEqualTo(String.class);
        } finally {
            store.dispose();
        }
    }

    @Property
    boolean decimalsAreReadAsTheJdkReadsThem(@ForAll @DoubleRange(min = -1e12, max = 1e12) double value) {
        return same(Double.toString(value)) && same(String.format(Locale.ROOT, "%.7f", value));
    }

    private static boolean same(String text) {
        char[] padded = ("#" + text + "#").toCharArray();
        return Positions.parseDecimal(padded, 1, text.length()) == Double.parseDouble(text);
    }

    @Test
    void awkwardDecimals() {
        for (String text : Arrays.asList(
                "0",
                "-0.0",
                "00012.50",
                "1e-7",
                "-117.000000000000001",
                "123456789012345678",
                "0.00000000000000000000000001",
                "179.99999999999999999999",
                "5E2",
                "-.5")) {
            assertThat(same(text)).as(text).isTrue();
        }
    }
}
