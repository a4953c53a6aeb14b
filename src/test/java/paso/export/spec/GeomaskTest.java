package paso.export.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import paso.export.ShippedScene;
import paso.geo.Geodesy;
import paso.geo.LonLat;
import paso.model.Caravan;
import paso.model.LayerKey;
import paso.model.Place;
import paso.model.Scene;
import paso.model.Subject;
import paso.model.Waypoint;

/** Nobody can be found by a blurred position, and blurred pictures agree with each other. */
class GeomaskTest {

    private static final double RADIUS_KM = 8;

    private static Scene scene;

    @BeforeAll
    static void read() throws IOException {
        scene = ShippedScene.read();
    }

    private static double movedKm(LonLat from, LonLat to) {
        return Geodesy.distanceMeters(from, to) / 1000;
    }

    private static LonLat at(Place place) {
        return LonLat.ofDegrees(place.point().getX(), place.point().getY());
    }

    @Test
    void everyHaltAndPlaceIsMovedByHalfTheRadiusToTheWholeOfIt() {
        Scene blurred = new Geomask(RADIUS_KM, 7).appliedTo(scene);

        for (Caravan caravan : scene.caravans()) {
            List<Waypoint> moved =
                    ((Caravan) blurred.find(caravan.id()).orElseThrow()).track().waypoints();
            for (int i = 0; i < moved.size(); i++) {
                assertThat(movedKm(
                                caravan.track().waypoints().get(i).place(),
                                moved.get(i).place()))
                        .as(caravan.id() + " " + i)
                        .isBetween(RADIUS_KM / 2 - 1e-6, RADIUS_KM + 1e-6);
            }
        }
        for (Subject place : scene.subjects(LayerKey.PLACES)) {
            assertThat(movedKm(at((Place) place), at((Place)
                            blurred.find(place.id()).orElseThrow())))
                    .isBetween(RADIUS_KM / 2 - 1e-6, RADIUS_KM + 1e-6);
        }
    }

    @Test
    void oneSpotAlwaysMovesAlikeAndAnotherSeedMovesItElsewhere() {
        LonLat spot = LonLat.ofDegrees(-92.26, 14.9);
        Geomask blur = new Geomask(RADIUS_KM, 7);

        assertThat(blur.moved(spot, Geomask.WAYPOINT))
                .isEqualTo(new Geomask(RADIUS_KM, 7).moved(spot, Geomask.WAYPOINT));
        assertThat(blur.moved(spot, Geomask.WAYPOINT))
                .isNotEqualTo(new Geomask(RADIUS_KM, 8).moved(spot, Geomask.WAYPOINT));
        assertThat(blur.moved(spot, Geomask.WAYPOINT))
                .as("a named place does not tell of the halt at the same spot")
                .isNotEqualTo(blur.moved(spot, Geomask.PLACE));
    }

    @Test
    void directionsAreEven() {
        int[] quadrants = new int[4];
        for (int i = 0; i < 4000; i++) {
            LonLat spot = LonLat.ofDegrees(-100 + i * 0.001, 20);
            LonLat moved = new Geomask(RADIUS_KM, 3).moved(spot, Geomask.PLACE);
            quadrants[(int) (Geodesy.bearingDeg(spot, moved) / 90) % 4]++;
        }
        assertThat(Arrays.stream(quadrants).boxed().toList()).hasSize(4).allSatisfy(count -> assertThat(count)
                .isBetween(850, 1150));
    }

    @Test
    void namesOfHaltsAndDistancesAreNotTold() {
        Scene blurred = new Geomask(RADIUS_KM, 7).appliedTo(scene);

        Set<String> names = blurred.caravans().stream()
                .flatMap(caravan -> caravan.track().waypoints().stream())
                .map(waypoint -> waypoint.name().english() + waypoint.note())
                .collect(Collectors.toSet());
        assertThat(names).containsExactly("");
        assertThat(blurred.caravans().stream()
                        .flatMap(caravan ->
                                caravan
                                        .positionAt(paso.time.AsOf.noonOf(
                                                scene.info().defaultDay()))
                                        .stream())
                        .toList())
                .isNotEmpty()
                .allSatisfy(position -> assertThat(position.walkedKm()).isEmpty());
        assertThat(blurred.ports()).as("crossings stay").isEqualTo(scene.ports());
    }

    @Test
    void aRadiusOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> new Geomask(0.01, 1)).hasMessage("a blur is from 0.1 to 200 km");
        assertThatThrownBy(() -> new Geomask(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
