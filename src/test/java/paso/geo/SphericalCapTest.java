package paso.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import paso.model.FeatureSet;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;

class SphericalCapTest {

    private static SphericalCap globe(double lonDeg, double latDeg) {
        return new SphericalCap(LonLat.ofDegrees(lonDeg, latDeg), 90);
    }

    @ParameterizedTest
    @CsvSource({
        // the equator seen from above 0, 0: x is the sine of the longitude
        "0, 0, 90, 0, 0, 0, 0",
        "0, 0, 90, 30, 0, 0.5, 0",
        "0, 0, 90, -90, 0, -1, 0",
        "0, 0, 90, 0, 30, 0, 0.5",
        // from above the pole the prime meridian goes down
        "0, 90, 90, 0, 60, 0, -0.5",
        "0, 90, 90, 90, 60, 0.5, 0",
        // over the antimeridian
        "170, 0, 90, -160, 0, 0.5, 0",
        // a nearer circle: 30 degrees are its rim
        "0, 0, 30, 30, 0, 1, 0"
    })
    void placesAreWhereTheyAreSeenFromAfar(
            double lon, double lat, double radius, double ofLon, double ofLat, double x, double y) {
        SphericalCap cap = new SphericalCap(LonLat.ofDegrees(lon, lat), radius);
        LonLat place = LonLat.ofDegrees(ofLon, ofLat);

        assertThat(cap.x(place)).isCloseTo(x, within(1e-9));
        assertThat(cap.y(place)).isCloseTo(y, within(1e-9));
    }

    @Property(tries = 500)
    void whatIsSeenAtAPointIsThere(
            @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @DoubleRange(min = -90, max = 90) double lat,
            @ForAll @DoubleRange(min = 1, max = 90) double radius,
            @ForAll @DoubleRange(min = -0.7, max = 0.7) double x,
            @ForAll @DoubleRange(min = -0.7, max = 0.7) double y) {
        SphericalCap cap = new SphericalCap(LonLat.ofDegrees(lon, lat), radius);
        LonLat place = cap.inverse(x, y).orElseThrow();

        assertThat(cap.x(place)).isCloseTo(x, within(1e-6));
        assertThat(cap.y(place)).isCloseTo(y, within(1e-6));
        assertThat(cap.contains(place)).isTrue();
    }

    @Test
    void nothingIsSeenOutsideTheRim() {
        assertThat(globe(-100, 30).inverse(0.8, 0.7)).isEmpty();
        assertThat(globe(-100, 30).contains(LonLat.ofDegrees(80, -30))).isFalse();
    }

    @Test
    void aCapIsMoreThanAPointAndAtMostAHemisphere() {
        assertThatThrownBy(() -> new SphericalCap(LonLat.ofDegrees(0, 0), 0)).hasMessageContaining("0.0 degrees");
        assertThatThrownBy(() -> new SphericalCap(LonLat.ofDegrees(0, 0), 91)).hasMessageContaining("91.0 degrees");
    }

    @Test
    void aParallelEndsAtTheRim() {
        List<double[]> pieces = globe(0, 0).line(new double[] {-180, 30, 180, 30});

        assertThat(pieces).hasSize(1);
        double[] piece = pieces.get(0);
        assertThat(Math.hypot(piece[0], piece[1])).isCloseTo(1, within(1e-6));
        assertThat(Math.hypot(piece[piece.length - 2], piece[piece.length - 1])).isCloseTo(1, within(1e-6));
        for (int i = 1; i < piece.length; i += 2) {
            assertThat(piece[i]).isCloseTo(0.5, within(1e-4));
        }
    }

    @Test
    void aLineOnTheFarSideIsNotDrawn() {
        assertThat(globe(0, 0).line(new double[] {120, 10, 170, 20, 175, 60})).isEmpty();
    }

    @Test
    void anAreaOverTheHorizonIsClosedAlongIt() {
        // from the middle to behind the horizon: its far edge is a piece of the rim
        List<double[]> rings = globe(0, 0).polygon(List.of(new double[] {0, -20, 120, -20, 120, 20, 0, 20, 0, -20}));

        assertThat(isInside(rings, 0.99, 0)).isTrue();
        assertThat(isInside(rings, 0.99 * Math.cos(0.3), 0.99 * Math.sin(0.3))).isTrue();
        assertThat(isInside(rings, 0.99 * Math.cos(0.4), 0.99 * Math.sin(0.4))).isFalse();
        assertThat(isInside(rings, -0.01, 0)).isFalse();
    }

    @Test
    void anAreaAroundAllThatIsSeenIsTheWholeCircle() {
        SphericalCap cap = new SphericalCap(LonLat.ofDegrees(-100, 40), 5);
        double[] around = {-120, 20, -80, 20, -80, 60, -120, 60, -120, 20};
        double[] elsewhere = {0, 20, 40, 20, 40, 60, 0, 60, 0, 20};

        assertThat(cap.polygon(List.of(around)))
                .singleElement()
                .satisfies(ring -> assertThat(isInside(List.of(ring), 0, 0)).isTrue());
        assertThat(cap.polygon(List.of(elsewhere))).isEmpty();
    }

    /** The slow and plain way: ask the shapes in degrees about the place under the point. */
    @Test
    void theWorldsLandIsWhereItIsFromEverySide() throws IOException {
        List<List<double[]>> land = new ArrayList<>();
        FeatureSet world = DatasetReader.read(DatasetLocation.packed())
                .scene()
                .baseMap("world")
                .orElseThrow();
        for (int i = 0; i < world.size(); i++) {
            add(world.geometry(i).orElseThrow(), land);
        }
        Random random = new Random(20231227);
        List<SphericalCap> caps = new ArrayList<>(List.of(
                globe(0.013, 89.99), globe(0.013, -89.99), globe(179.99, 0.01), globe(-179.99, 40), globe(-105, 30)));
        for (int i = 0; i < 60; i++) {
            caps.add(new SphericalCap(
                    LonLat.ofDegrees(random.nextDouble(-180, 180), random.nextDouble(-90, 90)),
                    i % 2 == 0 ? 90 : random.nextDouble(3, 90)));
        }
        int wrong = 0;
        int asked = 0;
        for (SphericalCap cap : caps) {
            List<List<double[]>> drawn = land.stream().map(cap::polygon).toList();
            for (List<double[]> rings : drawn) {
                for (double[] ring : rings) {
                    for (int i = 0; i < ring.length; i += 2) {
                        assertThat(Math.hypot(ring[i], ring[i + 1])).isLessThan(1 + 1e-9);
                    }
                }
            }
            for (int i = 0; i < 60; i++) {
                double x = random.nextDouble(-1, 1);
                double y = random.nextDouble(-1, 1);
                if (Math.hypot(x, y) < 0.995) {
                    LonLat place = cap.inverse(x, y).orElseThrow();
                    boolean isLand = land.stream().anyMatch(rings -> isInside(rings, place.lonDeg(), place.latDeg()));
                    boolean isDrawn = drawn.stream().anyMatch(rings -> isInside(rings, x, y));
                    asked++;
                    wrong += isLand != isDrawn ? 1 : 0;
                }
            }
        }
        // steps are straight here and there in another way: a point hard by a coast may fall on its other side
        assertThat(asked).isGreaterThan(2000);
        assertThat(wrong).as("of " + asked + " points").isLessThan(asked / 500);
    }

    private static void add(Geometry geometry, List<List<double[]>> to) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            List<double[]> rings = new ArrayList<>();
            rings.add(packed(polygon.getExteriorRing().getCoordinates()));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(packed(polygon.getInteriorRingN(hole).getCoordinates()));
            }
            to.add(rings);
        }
    }

    private static double[] packed(Coordinate[] coordinates) {
        double[] lonLat = new double[2 * coordinates.length];
        for (int i = 0; i < coordinates.length; i++) {
            lonLat[2 * i] = coordinates[i].x;
            lonLat[2 * i + 1] = coordinates[i].y;
        }
        return lonLat;
    }

    private static boolean isInside(List<double[]> rings, double x, double y) {
        boolean inside = false;
        for (double[] ring : rings) {
            for (int i = 2; i < ring.length; i += 2) {
                if (ring[i - 1] > y != ring[i + 1] > y) {
                    double crossing =
                            ring[i - 2] + (y - ring[i - 1]) / (ring[i + 1] - ring[i - 1]) * (ring[i] - ring[i - 2]);
                    inside ^= x < crossing;
                }
            }
        }
        return inside;
    }
}
