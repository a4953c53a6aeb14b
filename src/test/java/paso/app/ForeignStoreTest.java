package paso.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import foreign.TablesFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.TransformException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paso.geo.LonLat;

/** A file that only a data store of others can read: listed and drawn, table by table. */
class ForeignStoreTest {

    private static final LonLat WELL = LonLat.ofDegrees(-99.5, 19.25);
    private static final LonLat FAR_WELL = LonLat.ofDegrees(-103.5, 21.75);
    private static final LonLat PLOT = LonLat.ofDegrees(-101, 21);

    @TempDir
    private Path folder;

    private Path twoTables(String system) throws IOException, FactoryException, TransformException {
        return new TablesFile()
                .table("wells", system)
                .point("a", WELL.lonDeg(), WELL.latDeg())
                .point("bb", FAR_WELL.lonDeg(), FAR_WELL.latDeg())
                .table("plots", system)
                .triangle("ccc", PLOT.lonDeg(), PLOT.latDeg())
                .write(folder.resolve("survey.tables"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:6372", "EPSG:4326"})
    void itsTablesAreListed(String system) throws IOException, FactoryException, TransformException {
        Told told = Told.paso("info", twoTables(system).toString(), "--format", "json");
        JsonNode layers = told.json().path("layers");
        assertThat(told.json().path("format").asText()).isEqualTo("Tables");
        assertThat(layers.findValuesAsText("geometry")).containsExactly("Geometry", "Geometry");
        assertThat(layers).extracting(layer -> layer.path("name").asText()).containsExactly("wells", "plots");
        assertThat(layers).extracting(layer -> layer.path("count").asInt()).containsExactly(2, 1);
        assertThat(layers.get(0).path("crs").asText()).endsWith(", read as WGS 84 (longitude, latitude)");
        assertThat(layers.get(0).path("times").get(0).asText()).isEqualTo("2023-12-21");
        assertThat(layers.get(0).path("times").get(1).asText()).isEqualTo("2023-12-22");
        assertThat(layers.get(1).path("fields").findValuesAsText("example")).containsExactly("the ccc", "2023-12-23");
        double[] extent = {-102, 21, -100, 22};
        for (int i = 0; i < 4; i++) {
            assertThat(layers.get(1).path("extent").get(i).asDouble()).isCloseTo(extent[i], within(1e-6));
        }
    }

    private BufferedImage snapshot(String... options) throws IOException {
        Path file = folder.resolve("map.png");
        List<String> arguments = new ArrayList<>(List.of("snapshot", file.toString(), "--force"));
        arguments.addAll(List.of("--layers", "basemap", "--extent", "-106,17,-97,24", "--size", "900x800"));
        arguments.addAll(List.of(options));
        Told told = Told.paso(arguments.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
        return ImageIO.read(file.toFile());
    }

    private Path geoJson(String name, String features) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".geojson"),
                "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}");
    }

    private static String feature(String id, String type, String coordinates) {
        return "{\"type\": \"Feature\", \"properties\": {\"name\": \"the " + id + "\"}, \"geometry\": {\"type\": \""
                + type + "\", \"coordinates\": " + coordinates + "}}";
    }

    /** The same in longitude and latitude makes the same picture, but for the last bits of what GeoTools gives back. */
    @ParameterizedTest
    @ValueSource(strings = {"EPSG:6372", "EPSG:4326"})
    void itsTablesAreDrawnWhereTheyLie(String system) throws IOException, FactoryException, TransformException {
        Path wells = geoJson(
                "wells", feature("a", "Point", "[-99.5, 19.25]") + "," + feature("bb", "Point", "[-103.5, 21.75]"));
        Path plots = geoJson("plots", feature("ccc", "Polygon", "[[[-102, 21], [-101, 22], [-100, 21], [-102, 21]]]"));
        BufferedImage expected = snapshot("--add", wells.toString(), "--add", plots.toString());
        BufferedImage with = snapshot("--add", twoTables(system).toString());

        assertThat(different(with, expected)).isZero();
        assertThat(different(with, snapshot("--add", wells.toString()))).isGreaterThan(5000);
        assertThat(different(with, snapshot("--add", plots.toString()))).isGreaterThan(100);
    }

    /** How many pixels differ by more than the edge of a shape that moved by a hundredth of one. */
    private static int different(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                boolean same = Math.abs((a & 0xff) - (b & 0xff)) < 6
                        && Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff)) < 6
                        && Math.abs((a >> 16 & 0xff) - (b >> 16 & 0xff)) < 6;
                count += same ? 0 : 1;
            }
        }
        return count;
    }
}
