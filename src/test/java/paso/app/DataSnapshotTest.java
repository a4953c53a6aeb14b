package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The data of one map in each format of data, read back and held against what {@code status} answers. */
class DataSnapshotTest {

    private static final String DAY = "2023-12-27";
    private static final String LAYERS = "ports,rail,checkpoints,caravans,routes,places,events,sectors";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    static Path folder;

    private static JsonNode geoJson;
    private static List<CSVRecord> csv;
    private static List<String> header;
    private static Document kml;

    @BeforeAll
    static void write() throws IOException, SAXException, ParserConfigurationException {
        for (String ending : List.of("geojson", "csv", "gpkg", "kml", "kmz")) {
            snapshot("map." + ending, "--layers", LAYERS, "--lang", "es");
        }
        geoJson = MAPPER.readTree(folder.resolve("map.geojson").toFile());
        String text = Files.readString(folder.resolve("map.csv"));
        assertThat(text).as("a byte order mark, for spreadsheets").startsWith("\ufeff");
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))) {
            header = parser.getHeaderNames();
            csv = parser.getRecords();
        }
        kml = xml(Files.readString(folder.resolve("map.kml")));
    }

    private static void snapshot(String name, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("snapshot", folder.resolve(name).toString(), "--force", "--at", DAY));
        arguments.addAll(List.of(options));
        Told told = Told.paso(arguments.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out() + told.err()).isEmpty();
    }

    private static Document xml(String text) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<JsonNode> status(String layer, String at) {
        List<JsonNode> subjects = new ArrayList<>();
        Told.paso("status", "--layer", layer, "--at", at, "--format", "json")
                .json()
                .get("subjects")
                .forEach(subjects::add);
        assertThat(subjects).isNotEmpty();
        return subjects;
    }

    private static Map<String, JsonNode> properties(String featureType) {
        Map<String, JsonNode> byId = new HashMap<>();
        for (JsonNode feature : geoJson.get("features")) {
            JsonNode properties = feature.get("properties");
            if (properties.get("feature_type").asText().equals(featureType)) {
                byId.put(properties.get("id").asText(), properties);
            }
        }
        return byId;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ports:ports", "rail:rail_lines", "checkpoints:checkpoints"})
    void geoJsonHasEveryStateThatStatusTells(String pair) {
        String[] names = pair.split(":");
        Map<String, JsonNode> rows = properties(names[1]);
        List<JsonNode> subjects = status(names[0], DAY);
        assertThat(rows).hasSameSizeAs(subjects);
        for (JsonNode subject : subjects) {
            JsonNode row = rows.get(subject.get("id").asText());
            assertThat(row.get("layer")).isEqualTo(subject.get("layer"));
            assertThat(row.get("name")).isEqualTo(subject.get("name"));
            assertThat(row.get("status")).isEqualTo(subject.get("status"));
            assertThat(row.get("since")).isEqualTo(subject.get("since"));
            assertThat(row.get("until")).isEqualTo(subject.get("until"));
            assertThat(row.get("reason").isNull())
                    .isEqualTo(subject.get("reason").isNull());
            if (!subject.get("source").isNull()) {
                assertThat(row.get("source_ids")).isEqualTo(subject.get("source"));
                assertThat(row.get("confidence")).isEqualTo(subject.get("confidence"));
            }
            if (names[0].equals("ports")) {
                subject.get("modes").properties().forEach(mode -> assertThat(row.get("status_" + mode.getKey()))
                        .isEqualTo(mode.getValue()));
            }
        }
    }

    @Test
    void theReasonIsInTheLanguageOfTheFileAndTheNamesInBoth() {
        JsonNode lukeville = properties("ports").get("lukeville");
        assertThat(lukeville.get("status").asText()).isEqualTo("closed");
        assertThat(lukeville.get("as_of").asText()).isEqualTo("2023-12-27T12:00-07:00");
        assertThat(lukeville.get("reason").asText())
                .startsWith("Todo el tránsito")
                .contains("Patrulla Fronteriza");
        assertThat(lukeville.get("source_urls").asText()).startsWith("https://");
        JsonNode caravan = properties("caravan_positions").values().iterator().next();
        assertThat(caravan.get("name").asText()).startsWith("Éxodo de la Pobreza (Christmas");
        assertThat(caravan.get("name_es").asText())
                .startsWith("Éxodo de la Pobreza")
                .doesNotContain("Christmas");
    }

    @Test
    void geoJsonIsAsItsStandardAsksFor() {
        assertThat(geoJson.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(geoJson.get("crs")).isNull();
        assertThat(geoJson.get("paso").get("as_of").asText()).startsWith(DAY);
        for (JsonNode feature : geoJson.get("features")) {
            assertThat(feature.get("type").asText()).isEqualTo("Feature");
            JsonNode first = feature.get("geometry").get("coordinates");
            JsonNode position = first.get(0).isArray() ? first.get(0) : first;
            assertThat(position.get(0).asDouble()).isBetween(-125.0, -60.0);
            assertThat(position.get(1).asDouble()).isBetween(0.0, 50.0);
        }
    }

    @Test
    void csvHasTheSameRowsAndASideFileThatTellsWhatItsColumnsMean() throws IOException {
        assertThat(csv).hasSize(geoJson.get("features").size());
        Map<String, JsonNode> ports = properties("ports");
        int seen = 0;
        for (CSVRecord row : csv) {
            if (row.get("feature_type").equals("ports")) {
                JsonNode port = ports.get(row.get("id"));
                assertThat(row.get("status")).isEqualTo(port.get("status").asText());
                assertThat(row.get("since"))
                        .isEqualTo(port.get("since").asText("").replace("null", ""));
                assertThat(row.get("name")).isEqualTo(port.get("name").asText());
                assertThat(row.get("wkt")).isEqualTo("POINT (" + row.get("lon") + " " + row.get("lat") + ")");
                seen++;
            }
        }
        assertThat(seen).isEqualTo(60);
        JsonNode metadata =
                MAPPER.readTree(folder.resolve("map.csv-metadata.json").toFile());
        assertThat(metadata.get("url").asText()).isEqualTo("map.csv");
        List<String> titles = new ArrayList<>();
        metadata.get("tableSchema").get("columns").forEach(column -> {
            titles.add(column.get("titles").asText());
            assertThat(column.get("dc:description").asText()).isNotBlank();
        });
        assertThat(titles).isEqualTo(header);
        assertThat(MAPPER.readTree(metadata.get("paso:record").asText())
                        .get("as_of")
                        .asText())
                .startsWith(DAY);
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsHarmless() throws IOException {
        Path hostile = Files.writeString(
                folder.resolve("hostile.csv"),
                "name,lon,lat,count\n\"=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")\",-106,31,-5\n+1+2,-107,32,7\n");
        snapshot("harmless.csv", "--layers", "basemap", "--add", hostile.toString());
        String text = Files.readString(folder.resolve("harmless.csv"));
        assertThat(text).contains("'=HYPERLINK").contains("'+1+2").contains(",-5,");
        assertThat(text).doesNotContainPattern("(^|,|\")[=+]");
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("map.gpkg"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return String.valueOf(rows.getString(1));
        }
    }

    @Test
    void theGeoPackageHoldsStatesHistorySourcesMeaningsAndRecord() throws SQLException, IOException {
        for (JsonNode port : status("ports", DAY)) {
            String id = port.get("id").asText();
            assertThat(text("SELECT status FROM ports WHERE id = '" + id + "'"))
                    .isEqualTo(port.get("status").asText());
        }
        assertThat(text("PRAGMA application_id")).isEqualTo("1196444487");
        assertThat(text("PRAGMA user_version")).isEqualTo("10300");
        assertThat(text("PRAGMA integrity_check")).isEqualTo("ok");
        assertThat(text("SELECT count(*) FROM rtree_ports_geom")).isEqualTo("60");
        assertThat(text("SELECT count(*) FROM status_changes")).isEqualTo("120");
        assertThat(text("SELECT reason_es FROM status_changes WHERE subject_id = 'lukeville' AND at = '2023-12-04'"))
                .contains("Patrulla Fronteriza");
        assertThat(text("SELECT count(*) FROM status_changes, json_each('[\"' || replace(source_ids, ';', '\",\"') ||"
                        + " '\"]') named WHERE named.value NOT IN (SELECT source_id FROM sources)"))
                .as("every source that a change names is in the table of sources")
                .isEqualTo("0");
        assertThat(text(
                        "SELECT count(*) FROM pragma_table_info('ports') info WHERE info.name NOT IN ('fid', 'geom') AND"
                                + " info.name NOT IN (SELECT column_name FROM gpkg_data_columns WHERE table_name = 'ports' AND"
                                + " description <> '')"))
                .as("every column says what it means")
                .isEqualTo("0");
        String record = text("SELECT metadata FROM gpkg_metadata WHERE md_standard_uri = 'urn:paso:record'");
        assertThat(MAPPER.readTree(record).get("as_of").asText()).startsWith(DAY);
    }

    @Test
    void theStylesInTheGeoPackageAreStylesThatAskForItsColumns()
            throws SQLException, IOException, SAXException, ParserConfigurationException {
        Document qml = xml(text("SELECT styleQML FROM layer_styles WHERE f_table_name = 'rail_lines'"));
        NodeList rules = qml.getElementsByTagName("rule");
        List<String> filters = new ArrayList<>();
        for (int i = 0; i < rules.getLength(); i++) {
            filters.add(((Element) rules.item(i)).getAttribute("filter"));
        }
        assertThat(filters).contains("\"status\" = 'suspended'", "\"status\" = 'running'");
        Path sld = Files.writeString(
                folder.resolve("ports.sld"), text("SELECT styleSLD FROM layer_styles WHERE f_table_name = 'ports'"));
        Told told = Told.paso(
                "snapshot", folder.resolve("styled.png").toString(), "--style", "ports=" + sld, "--size", "800x600");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.err()).as("nothing in it that Paso does not know").isEmpty();
    }

    private static List<Element> placemarks(String id) {
        NodeList all = kml.getElementsByTagNameNS("*", "Placemark");
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element placemark = (Element) all.item(i);
            if (placemark.getAttribute("id").matches(Pattern.quote(id) + "\\.\\d+")) {
                found.add(placemark);
            }
        }
        return found;
    }

    private static String fact(Element placemark, String name) {
        NodeList data = placemark.getElementsByTagNameNS("*", "Data");
        for (int i = 0; i < data.getLength(); i++) {
            if (((Element) data.item(i)).getAttribute("name").equals(name)) {
                return data.item(i).getTextContent();
            }
        }
        return "";
    }

    private static boolean holds(Element placemark, OffsetDateTime at) {
        NodeList begin = placemark.getElementsByTagNameNS("*", "begin");
        NodeList end = placemark.getElementsByTagNameNS("*", "end");
        boolean begun = begin.getLength() == 0
                || !OffsetDateTime.parse(begin.item(0).getTextContent()).isAfter(at);
        return begun
                && (end.getLength() == 0
                        || OffsetDateTime.parse(end.item(0).getTextContent()).isAfter(at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010-01-01T12:00Z",
                "2023-09-20T23:30Z",
                "2023-12-22T18:00Z",
                "2023-12-27T18:00Z",
                "2024-01-04T12:59Z"
            })
    void ofEachSubjectExactlyOneStateOfTheKmlHoldsAtAMomentTheOneThatStatusTells(String at) {
        for (String layer : List.of("ports", "rail", "checkpoints")) {
            for (JsonNode subject : status(layer, at)) {
                List<Element> holding = placemarks(subject.get("id").asText()).stream()
                        .filter(placemark -> holds(placemark, OffsetDateTime.parse(at)))
                        .toList();
                assertThat(holding).as(subject.toString()).hasSize(1);
                assertThat(fact(holding.get(0), "status"))
                        .as(subject.toString())
                        .isEqualTo(subject.get("status").asText());
            }
        }
    }

    @Test
    void aTrackOfTheKmlIsInOrderOfTimeAndHasAPlaceForEachTime() {
        NodeList tracks = kml.getElementsByTagNameNS("*", "Track");
        assertThat(tracks.getLength()).isGreaterThan(17);
        for (int i = 0; i < tracks.getLength(); i++) {
            NodeList whens = ((Element) tracks.item(i)).getElementsByTagNameNS("*", "when");
            assertThat(((Element) tracks.item(i))
                            .getElementsByTagNameNS("*", "coord")
                            .getLength())
                    .isEqualTo(whens.getLength());
            for (int k = 1; k < whens.getLength(); k++) {
                assertThat(OffsetDateTime.parse(whens.item(k).getTextContent()))
                        .isAfter(OffsetDateTime.parse(whens.item(k - 1).getTextContent()));
            }
        }
    }

    @Test
    void theKmzHasEverySymbolThatItsStylesName() throws IOException, SAXException, ParserConfigurationException {
        try (ZipFile kmz = new ZipFile(folder.resolve("map.kmz").toFile())) {
            String text =
                    new String(kmz.getInputStream(kmz.getEntry("doc.kml")).readAllBytes(), StandardCharsets.UTF_8);
            NodeList icons = xml(text).getElementsByTagNameNS("*", "href");
            assertThat(icons.getLength()).isGreaterThan(5);
            for (int i = 0; i < icons.getLength(); i++) {
                assertThat(kmz.getEntry(icons.item(i).getTextContent())).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "csv", "gpkg", "kml", "kmz"})
    void theSameArgumentsGiveTheSameBytes(String ending) throws IOException {
        Files.createDirectories(folder.resolve("again"));
        snapshot("again/map." + ending, "--layers", LAYERS, "--lang", "es");
        assertThat(Files.mismatch(folder.resolve("map." + ending), folder.resolve("again/map." + ending)))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "csv"})
    void pasoReadsBackWhatItWrote(String ending) throws IOException {
        String file = folder.resolve("map." + ending).toString();
        Told info = Told.paso("info", file, "--format", "json");
        assertThat(info.code()).as(info.err()).isZero();
        JsonNode layer = info.json().get("layers").get(0);
        assertThat(layer.get("count").asInt()).isEqualTo(geoJson.get("features").size());
        snapshot("back-" + ending + ".geojson", "--layers", "basemap", "--add", file);
        JsonNode back =
                MAPPER.readTree(folder.resolve("back-" + ending + ".geojson").toFile());
        List<String> names = new ArrayList<>();
        back.get("features")
                .forEach(feature ->
                        names.add(feature.get("properties").get("name").asText()));
        assertThat(names).contains("Lukeville", "Éxodo de la Pobreza (Christmas Eve caravan)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "csv", "gpkg", "kml", "kmz"})
    void wherePeopleAskForAPlaceTheyGetWhatLiesThere(String ending) throws IOException {
        snapshot("el-paso." + ending, "--layers", "ports", "--extent", "-107,31,-106,32");
        assertThat(Files.size(folder.resolve("el-paso." + ending)))
                .isLessThan(Files.size(folder.resolve("map." + ending)));
        if (ending.equals("geojson")) {
            for (JsonNode port :
                    MAPPER.readTree(folder.resolve("el-paso.geojson").toFile()).get("features")) {
                assertThat(port.get("geometry").get("coordinates").get(0).asDouble())
                        .isBetween(-107.0, -106.0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "csv", "gpkg", "kml", "kmz"})
    void nothingToWriteIsSaidAndLeavesNoFile(String ending) throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty-" + ending));
        String out = empty.resolve("map." + ending).toString();
        Told hidden = Told.paso("snapshot", out, "--layers", "basemap,graticule");
        assertThat(hidden.code()).isEqualTo(3);
        assertThat(hidden.oneLine()).contains("there is no data to write").contains("show a layer");
        Told ocean = Told.paso("snapshot", out, "--extent", "-40,-10,-30,0", "--layers", "ports");
        assertThat(ocean.code()).isEqualTo(3);
        assertThat(ocean.oneLine()).contains("within the extent");
        try (var files = Files.list(empty)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void anAddedFileOfAllKindsOfGeometryComesWhole() throws IOException, SQLException {
        Path added = Files.writeString(folder.resolve("Áreas 1.geojson"), """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Ñ & <b>", "layer": 7, "id": "x", "FID": 2},
                 "geometry": {"type": "Polygon", "coordinates": [[[0,0],[0,10],[10,10],[10,0],[0,0]]]}},
                {"type": "Feature", "properties": {"name": "over", "layer": null},
                 "geometry": {"type": "LineString", "coordinates": [[175,10],[-175,20]]}},
                {"type": "Feature", "properties": {"name": null},
                 "geometry": {"type": "MultiPoint", "coordinates": [[1,2],[3,4]]}}]}
                """);
        snapshot("added.geojson", "--layers", "basemap", "--add", added.toString());
        JsonNode features =
                MAPPER.readTree(folder.resolve("added.geojson").toFile()).get("features");
        Map<String, JsonNode> byType = new HashMap<>();
        features.forEach(
                feature -> byType.put(feature.get("geometry").get("type").asText(), feature));
        assertThat(byType.keySet()).containsExactlyInAnyOrder("Polygon", "MultiLineString", "MultiPoint");
        assertThat(byType.get("Polygon").get("geometry").get("coordinates").toString())
                .as("outer rings run counter-clockwise")
                .isEqualTo("[[[0,0],[10,0],[10,10],[0,10],[0,0]]]");
        assertThat(byType.get("MultiLineString")
                        .get("geometry")
                        .get("coordinates")
                        .toString())
                .as("cut at the antimeridian")
                .isEqualTo("[[[175,10],[180,15]],[[-180,15],[-175,20]]]");
        assertThat(byType.get("Polygon").get("properties").get("file_layer").asInt())
                .isEqualTo(7);
        for (String ending : List.of("gpkg", "kml", "csv")) {
            snapshot("added." + ending, "--layers", "basemap", "--add", added.toString());
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("added.gpkg"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT table_name, geometry_type_name FROM gpkg_geometry_columns" + " ORDER BY table_name")) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1) + " " + rows.getString(2));
            }
            assertThat(tables)
                    .containsExactly("áreas_1_areas POLYGON", "áreas_1_lines LINESTRING", "áreas_1_points MULTIPOINT");
        }
    }

    @Test
    void theColumnsOfTheCsvAreToldApart() {
        assertThat(header)
                .doesNotHaveDuplicates()
                .startsWith("layer", "feature_type", "id")
                .endsWith("lon", "lat", "wkt");
    }
}
