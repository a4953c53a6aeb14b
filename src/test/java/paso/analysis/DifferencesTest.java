package paso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import paso.analysis.Difference.Kind;
import paso.model.Scene;
import paso.model.Status;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.time.AsOf;

/** Differences in the shipped dataset. */
class DifferencesTest {

    private static Scene scene;

    @BeforeAll
    static void read() throws IOException {
        scene = DatasetReader.read(DatasetLocation.packed()).scene();
    }

    private static AsOf day(String date) {
        return AsOf.noonOf(LocalDate.parse(date));
    }

    private static List<String> ids(List<Difference> differences, Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .map(difference -> difference.subject().id())
                .toList();
    }

    @Test
    void whatClosedBetweenTwoDaysIsTold() {
        List<Difference> differences = Differences.between(scene, day("2023-11-26"), day("2023-12-05"));

        assertThat(ids(differences, Kind.CLOSED)).contains("lukeville", "eagle-pass-bridge-1");
        assertThat(ids(differences, Kind.OPENED)).contains("amistad-dam").doesNotContain("lukeville");
        assertThat(differences)
                .filteredOn(difference -> difference.subject().id().equals("lukeville"))
                .singleElement()
                .isInstanceOfSatisfying(Difference.State.class, state -> {
                    assertThat(state.before().status()).isEqualTo(Status.OPEN);
                    assertThat(state.after().status()).isEqualTo(Status.CLOSED);
                    assertThat(state.between()).hasSize(2);
                });
    }

    @Test
    void theRailBridgesThatClosedAndReopenedAreBack() {
        List<Difference> differences = Differences.between(scene, day("2023-12-17"), day("2023-12-27"));

        assertThat(ids(differences, Kind.BACK)).contains("eagle-pass-rail", "el-paso-bnsf-rail", "el-paso-up-rail");
        assertThat(ids(differences, Kind.CLOSED)).doesNotContain("eagle-pass-rail");
    }

    @Test
    void aCaravanThatWalkedTellsHowFar() {
        List<Difference> differences = Differences.between(scene, day("2023-12-24"), day("2023-12-27"));

        assertThat(differences)
                .filteredOn(difference -> difference.subject().id().equals("caravan-2023-12"))
                .singleElement()
                .isInstanceOfSatisfying(Difference.Movement.class, movement -> {
                    assertThat(movement.after().orElseThrow().last().name().english())
                            .contains("Escuintla");
                    // Tapachula to Escuintla in Chiapas, 0.4 degrees west and as much north
                    assertThat(movement.straightKm().orElseThrow()).isCloseTo(62, within(6.0));
                });
    }

    @Test
    void aMomentDoesNotDifferFromItself() {
        assertThat(Differences.between(scene, day("2023-12-21"), day("2023-12-21")))
                .isEmpty();
    }

    @Test
    void whatClosesOneWayOpensTheOther() {
        List<Difference> spring = Differences.between(scene, day("2023-12-21"), day("2024-01-05"));

        assertThat(ids(spring, Kind.OPENED))
                .contains(
                        "lukeville", "nogales-morley", "san-ysidro-pedwest", "eagle-pass-bridge-1", "eagle-pass-rail");
    }

    @Test
    void theFirstMomentComesFirst() {
        assertThatThrownBy(() -> Differences.between(scene, day("2024-01-05"), day("2023-12-21")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is after");
    }
}
