package paso.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectionsTest {

    private static final double[] PLACES = {
        -117.03, 32.54, -106.48, 31.76, -97.5, 25.9, -92.26, 14.9, -99.13, 19.43, -96, 40, -60, 70, -150, 61, -80, 5,
        10, 50, -96, 80
    };

    static List<Projection> all() {
        return Projections.ALL;
    }

    private static String wkt(String projection) {
        return "PROJCS[\"by GeoTools\",GEOGCS[\"WGS 84\",DATUM[\"World Geodetic System 1984\","
                + "SPHEROID[\"WGS 84\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
                + "UNIT[\"degree\",0.017453292519943295],AXIS[\"Longitude\",EAST],AXIS[\"Latitude\",NORTH]],"
                + "PROJECTION[\"" + projection + "\"],PARAMETER[\"central_meridian\",-96.0],"
                + "PARAMETER[\"latitude_of_origin\",40.0],PARAMETER[\"standard_parallel_1\",20.0],"
                + "PARAMETER[\"standard_parallel_2\",60.0],PARAMETER[\"false_easting\",0],"
                + "PARAMETER[\"false_northing\",0],UNIT[\"m\",1.0],AXIS[\"x\",EAST],AXIS[\"y\",NORTH]]";
    }

    @ParameterizedTest
    @CsvSource({"ESRI:102009, Lambert_Conformal_Conic_2SP", "ESRI:102008, Albers_Conic_Equal_Area"})
    void theConicsAgreeWithGeoToolsToTheMillimetre(String code, String name) throws Exception {
        Projection projection = Projections.named(code).orElseThrow();
        MathTransform transform = CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.parseWKT(wkt(name)), true);
        for (int i = 0; i < PLACES.length; i += 2) {
            double[] expected = new double[2];
            transform.transform(PLACES, i, expected, 0, 1);
            assertThat(projection.x(PLACES[i], PLACES[i + 1])).isCloseTo(expected[0], within(0.001));
            assertThat(projection.y(PLACES[i], PLACES[i + 1])).isCloseTo(expected[1], within(0.001));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theWayBackLeadsToTheSamePlace(Projection projection) {
        for (int i = 0; i < PLACES.length; i += 2) {
            LonLat back =
                    projection.inverse(projection.x(PLACES[i], PLACES[i + 1]), projection.y(PLACES[i], PLACES[i + 1]));
            assertThat(back.lonDeg()).isCloseTo(PLACES[i], within(1e-8));
            assertThat(back.latDeg()).isCloseTo(PLACES[i + 1], within(1e-8));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aShortWayAlongAParallelIsAsLongAsTheScaleFactorSays(Projection projection) {
        for (int i = 0; i < 10; i += 2) {
            LonLat here = LonLat.ofDegrees(PLACES[i], PLACES[i + 1]);
            LonLat beside = LonLat.ofDegrees(PLACES[i] + 0.001, PLACES[i + 1]);
            double drawn = Math.hypot(
                    projection.x(beside.lonDeg(), beside.latDeg()) - projection.x(here.lonDeg(), here.latDeg()),
                    projection.y(beside.lonDeg(), beside.latDeg()) - projection.y(here.lonDeg(), here.latDeg()));
            // Web Mercator and the square grid take the earth for a ball
            assertThat(drawn / Geodesy.distanceMeters(here, beside))
                    .isCloseTo(projection.scaleFactor(here), within(0.006));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void polesAndTheAntimeridianAreFinite(Projection projection) {
        for (double lon : new double[] {-180, -179.999, 84, 179.999, 180}) {
            for (double lat : new double[] {-90, -60, 0, 90}) {
                assertThat(projection.x(lon, lat)).isFinite();
                assertThat(projection.y(lon, lat)).isFinite();
            }
        }
        LonLat far = projection.inverse(1e9, -1e9);
        assertThat(far.lonDeg()).isBetween(-180.0, 180.0);
        assertThat(far.latDeg()).isBetween(-90.0, 90.0);
    }

    @Test
    void theEqualAreaProjectionKeepsAreas() {
        Projection albers = AlbersEqualArea.NORTH_AMERICA;
        double north = cell(albers, -100, 48);
        double south = cell(albers, -100, 16);
        // of two cells of a tenth of a degree on the ellipsoid
        double onEarth = (Math.sin(Math.toRadians(48.1)) - Math.sin(Math.toRadians(48)))
                / (Math.sin(Math.toRadians(16.1)) - Math.sin(Math.toRadians(16)));
        assertThat(north / south).isCloseTo(onEarth, within(0.01));
    }

    private static double cell(Projection projection, double lon, double lat) {
        double[] x = new double[4];
        double[] y = new double[4];
        double[] dLon = {0, 0.1, 0.1, 0};
        double[] dLat = {0, 0, 0.1, 0.1};
        double area = 0;
        for (int i = 0; i < 4; i++) {
            x[i] = projection.x(lon + dLon[i], lat + dLat[i]);
            y[i] = projection.y(lon + dLon[i], lat + dLat[i]);
        }
        for (int i = 0; i < 4; i++) {
            area += x[i] * y[(i + 1) % 4] - x[(i + 1) % 4] * y[i];
        }
        return Math.abs(area) / 2;
    }

    @Test
    void anyCodeOfTheEpsgDatabaseCanBeDrawnIn() {
        Projection mexico = EpsgProjection.of("EPSG:6372").orElseThrow();
        // the origin of Mexico's own Lambert conic: 12° N 102° W at 2,500,000 m east
        assertThat(mexico.x(-102, 12)).isCloseTo(2_500_000, within(1.0));
        assertThat(mexico.y(-102, 12)).isCloseTo(0, within(1.0));
        LonLat lukeville = LonLat.ofDegrees(-112.82, 31.88);
        LonLat back = mexico.inverse(mexico.x(-112.82, 31.88), mexico.y(-112.82, 31.88));
        assertThat(back.lonDeg()).isCloseTo(lukeville.lonDeg(), within(1e-7));
        assertThat(back.latDeg()).isCloseTo(lukeville.latDeg(), within(1e-7));
        assertThat(mexico.scaleFactor(LonLat.ofDegrees(-102, 17.5))).isCloseTo(1, within(1e-5));
        assertThat(mexico.convergenceDeg(LonLat.ofDegrees(-102, 25))).isCloseTo(0, within(1e-6));
        assertThat(mexico.convergenceDeg(lukeville)).isNegative();
        assertThat(EpsgProjection.of("EPSG:2277")
                        .map(texasInFeet -> texasInFeet.scaleFactor(LonLat.ofDegrees(-100, 30))))
                .hasValueSatisfying(scale -> assertThat(scale).isCloseTo(1, within(0.001)));
        assertThat(EpsgProjection.of("EPSG:99999")).isEmpty();
        assertThat(EpsgProjection.of("nonsense")).isEmpty();
    }

    @Test
    void upIsNotNorthOffTheCentralMeridianOfAConic() {
        Projection conic = LambertConformalConic.NORTH_AMERICA;
        assertThat(conic.convergenceDeg(LonLat.ofDegrees(-96, 30))).isCloseTo(0, within(1e-9));
        double[] from = {conic.x(-117, 32), conic.y(-117, 32)};
        double[] north = {conic.x(-117, 32.001), conic.y(-117, 32.001)};
        assertThat(conic.convergenceDeg(LonLat.ofDegrees(-117, 32)))
                .isCloseTo(-Math.toDegrees(Math.atan2(north[0] - from[0], north[1] - from[1])), within(0.001));
    }

    @Test
    void codesAreReadInEitherCaseAndAsBareNumbers() {
        assertThat(Projections.named("esri:102009")).contains(LambertConformalConic.NORTH_AMERICA);
        assertThat(Projections.named("3857")).contains(WebMercator.INSTANCE);
        assertThat(Projections.named("EPSG:1")).isEmpty();
    }
}
