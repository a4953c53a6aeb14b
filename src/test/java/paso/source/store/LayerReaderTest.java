package paso.source.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import foreign.TablesFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import paso.source.file.BadInputException;

/** A data store that others wrote, in reference systems of its own. */
class LayerReaderTest {

    @TempDir
    private Path folder;

    private Path twoTables() throws IOException, FactoryException, TransformException {
        return new TablesFile()
                .table("wells", "EPSG:6372")
                .point("a", -99.5, 19.25)
                .point("bb", -106.5, 31.75)
                .table("plots", "EPSG:6372")
                .triangle("ccc", -104, 24)
                .write(folder.resolve("survey.tables"));
    }

    private static List<SimpleFeature> read(OpenStore store, Query query) throws IOException {
        try (LayerReader layer = store.layer(query)) {
            return layer.readAll().features();
        }
    }

    private static Coordinate[] corners(SimpleFeature feature) {
        return ((Geometry) feature.getDefaultGeometry()).getCoordinates();
    }

    @Test
    void everyTableIsALayerInLongitudeAndLatitude() throws IOException, FactoryException, TransformException {
        try (OpenStore store = Sources.open(twoTables())) {
            assertThat(store.formatName()).isEqualTo("Tables");
            assertThat(store.layerNames()).containsExactly("wells", "plots");

            List<SimpleFeature> wells = read(store, new Query("wells"));
            assertThat(wells).extracting(SimpleFeature::getID).containsExactly("a", "bb");
            assertThat(wells).extracting(well -> well.getAttribute("name")).containsExactly("the a", "the bb");
            assertThat(corners(wells.get(1))[0].x).isCloseTo(-106.5, within(1e-7));
            assertThat(corners(wells.get(1))[0].y).isCloseTo(31.75, within(1e-7));
            assertThat(LayerReader.lineOf(wells.get(0))).isEmpty();

            try (LayerReader plots = store.layer("plots")) {
                assertThat(plots.crsName()).contains("Mexico ITRF2008 / LCC, read as WGS 84 (longitude, latitude)");
                assertThat(CRS.equalsIgnoreMetadata(
                                plots.schema().getCoordinateReferenceSystem(), DefaultGeographicCRS.WGS84))
                        .isTrue();
                SimpleFeature plot = plots.next();
                assertThat(plot.getFeatureType()).isEqualTo(plots.schema());
                assertThat(plots.hasNext()).isFalse();
                assertThat(corners(plot)).hasSize(4);
                assertThat(corners(plot)[1].x).isCloseTo(-104, within(1e-7));
                assertThat(corners(plot)[1].y).isCloseTo(25, within(1e-7));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"EPSG:4326", "EPSG:6365", "EPSG:3857", "EPSG:32614"})
    void theOrderOfTheAxesIsTheDeclaredOne(String system) throws IOException, FactoryException, TransformException {
        Path file =
                new TablesFile().table("wells", system).point("a", -99.5, 19.25).write(folder.resolve("a.tables"));
        try (OpenStore store = Sources.open(file)) {
            Coordinate place = corners(read(store, new Query("wells")).get(0))[0];
            assertThat(place.x).isCloseTo(-99.5, within(1e-7));
            assertThat(place.y).isCloseTo(19.25, within(1e-7));
        }
    }

    @Test
    void whatDeclaresNoSystemIsTakenForLongitudeAndLatitude() throws IOException, FactoryException {
        Path file = new TablesFile()
                .table("wells", "")
                .row("a", "POINT (-99.5 19.25)")
                .table("names", "none")
                .row("b", "")
                .write(folder.resolve("a.tables"));
        try (OpenStore store = Sources.open(file);
                LayerReader wells = store.layer("wells");
                LayerReader names = store.layer("names")) {
            assertThat(wells.crsName()).contains("none declared, taken for WGS 84 (longitude, latitude)");
            assertThat(wells.next().getDefaultGeometry()).hasToString("POINT (-99.5 19.25)");
            assertThat(names.crsName()).isEmpty();
            assertThat(names.readAll().size()).isEqualTo(1);
        }
    }

    @Test
    void whatLiesOutsideTheWorldIsRefusedByItsName() throws IOException, FactoryException {
        Path file = new TablesFile()
                .table("wells", "")
                .row("a", "POINT (2500000 900000)")
                .write(folder.resolve("a.tables"));
        try (OpenStore store = Sources.open(file)) {
            assertThatExceptionOfType(BadInputException.class)
                    .isThrownBy(() -> read(store, new Query("wells")))
                    .withMessage(file
                            + ": in the feature a of wells: longitude 2500000 is outside -180 to 180: the coordinates"
                            + " are probably projected; convert them to longitude and latitude (WGS 84)");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BBOX(place, -100, 19, -99, 20)                                | a
        INTERSECTS(place, POLYGON((-107 31, -106 32, -107 32, -107 31))) | bb
        DWITHIN(place, POINT(-99.5 19.25), 1, meters)                 | a
        name = 'the bb'                                               | bb
        BBOX(place, -100, 25, -99, 26)                                |
        """)
    void aQueryIsInLongitudeAndLatitude(String ecql, String id)
            throws IOException, FactoryException, TransformException, CQLException {
        try (OpenStore store = Sources.open(twoTables())) {
            assertThat(read(store, new Query("wells", ECQL.toFilter(ecql))))
                    .extracting(SimpleFeature::getID)
                    .isEqualTo(id == null ? List.of() : List.of(id));
        }
    }

    @Test
    void givingUpEndsBetweenTwoFeatures() throws IOException, FactoryException, TransformException {
        List<SimpleFeature> read = new ArrayList<>();
        try (OpenStore store = Sources.open(twoTables(), () -> read.size() == 1);
                LayerReader wells = store.layer("wells")) {
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> wells.forEach(read::add));
            assertThat(read).hasSize(1);
        }
    }
}
