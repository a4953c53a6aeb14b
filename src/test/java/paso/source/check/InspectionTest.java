package paso.source.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import paso.source.file.FieldInfo;
import paso.source.file.FileInfo;

class InspectionTest {

    @TempDir
    private Path folder;

    private static FileInfo.LayerInfo only(Path file) throws IOException {
        return Inspection.of(file).layers().get(0);
    }

    private static FieldInfo field(FileInfo.LayerInfo layer, String name) {
        return layer.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAGeoJsonFileHolds() throws IOException {
        FileInfo info = Inspection.of(Path.of("data/caravans.geojson"));
        FileInfo.LayerInfo layer = info.layers().get(0);
        assertThat(info.format()).isEqualTo("GeoJSON");
        assertThat(layer.name()).isEqualTo("caravans");
        assertThat(layer.geometryType()).isEqualTo("LineString");
        assertThat(layer.crs()).isEqualTo("WGS 84 (longitude, latitude)");
        assertThat(layer.count()).isEqualTo(17);
        assertThat(layer.times()).contains(new FileInfo.Times("2018-03-25", "2024-11-30"));
        assertThat(layer.problems()).isEmpty();
        assertThat(field(layer, "ended").nullCount()).isEqualTo(3);
        assertThat(field(layer, "ended").largest()).map(Inspection::iso).contains("2024-11-30");
        FieldInfo people = field(layer, "people_estimate_max");
        assertThat(people.type()).isEqualTo(Integer.class);
        assertThat(people.smallest()).contains(1200L);
        assertThat(people.largest()).contains(11000L);
        assertThat(field(layer, "id").example()).contains("caravan-2018-03");
        assertThat(layer.extent().orElseThrow().minX()).isBetween(-117.1, -117.0);
    }

    @Test
    void whatATableHolds() throws IOException {
        FileInfo.LayerInfo layer = only(Path.of("data/sources.csv"));
        assertThat(layer.geometryType()).isEqualTo("none");
        assertThat(layer.crs()).isEqualTo("none");
        assertThat(layer.extent()).isEqualTo(Optional.empty());
        assertThat(layer.count()).isEqualTo(419);
        FileInfo.LayerInfo events = only(Path.of("data/events.csv"));
        assertThat(events.geometryType()).isEqualTo("Point");
        assertThat(events.problems()).containsExactly("17 records have no geometry");
    }

    @Test
    void whatDeservesALook() throws IOException {
        Path file = Files.writeString(folder.resolve("a.geojson"), """
            {"type":"Feature","properties":{"id":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}}
            {"type":"Feature","properties":{"id":"b"},"geometry":null}
            {"type":"Feature","properties":{"id":"a"},"geometry":{"type":"LineString","coordinates":[]}}
            {"type":"Feature","properties":{"id":"a"},"geometry":{"type":"LineString","coordinates":[[1,1],[1,1]]}}
            """);
        assertThat(only(file).problems())
                .containsExactly(
                        "1 record has no geometry",
                        "1 geometry is empty",
                        "2 geometries are invalid, the first on line 1: self-intersection at 1.0, 1.0",
                        "2 ids are used again, the first \"a\" on lines 1 and 3");
    }

    @Test
    void aFileWithoutRecords() throws IOException {
        Path file = Files.writeString(folder.resolve("a.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[]}");
        assertThat(only(file).count()).isZero();
        assertThat(only(file).problems()).containsExactly("there are no records");
        assertThat(only(file).extent()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyFileOfTheDatasetIsRead() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            return files
                    .filter(file -> file.toString().endsWith(".geojson")
                            || file.toString().endsWith(".csv"))
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                        FileInfo.LayerInfo layer = only(file);
                        long lines = Files.readAllLines(file).size();
                        boolean geoJson = file.toString().endsWith(".geojson");
                        assertThat(layer.count()).isEqualTo(geoJson ? lines - 2 : lines - 1);
                        assertThat(layer.fields()).isNotEmpty();
                    }));
        }
    }
}
