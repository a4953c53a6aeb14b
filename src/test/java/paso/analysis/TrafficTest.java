package paso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.model.PortOfEntry;
import paso.model.Scene;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.time.AsOf;

/** Monthly counts of the shipped dataset. */
class TrafficTest {

    private static Scene scene;
    private static Traffic traffic;

    @BeforeAll
    static void read() throws IOException {
        scene = DatasetReader.read(DatasetLocation.packed()).scene();
        traffic = new Traffic(scene);
    }

    private static OptionalLong crossings(String day, String... ids) {
        List<PortOfEntry> ports = Stream.of(ids)
                .map(id -> scene.ports().stream()
                        .filter(port -> port.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return traffic.crossings(ports, AsOf.noonOf(LocalDate.parse(day)));
    }

    private static OptionalLong trains(String line) {
        return traffic.trains(
                scene.railLines().stream()
                        .filter(rail -> rail.id().equals(line))
                        .findFirst()
                        .orElseThrow(),
                AsOf.noonOf(LocalDate.parse("2023-12-27")));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-27,41294", "2024-01-05,6042", "2024-04-01,46216", "2024-09-30,46216"})
    void theLastWholeMonthBeforeTheDateCounts(String day, long crossings) {
        assertThat(crossings(day, "lukeville")).hasValue(crossings);
    }

    @Test
    void noCountIsNotNoTraffic() {
        assertThat(crossings("2026-01-01", "lukeville"))
                .as("more than a year old")
                .isEmpty();
        assertThat(crossings("2023-12-27", "laredo-rail"))
                .as("rail has no crossings")
                .isEmpty();
    }

    @Test
    void aCountThatCrossingsShareIsToldOfAllOfThemTogetherOnly() {
        assertThat(crossings("2023-12-27", "san-ysidro")).isEmpty();
        assertThat(crossings("2023-12-27", "san-ysidro", "san-ysidro-pedwest", "san-ysidro-rail")
                        .orElseThrow())
                .isGreaterThan(1_800_000);
    }

    @Test
    void bridgesAreCountedEach() {
        OptionalLong first = crossings("2023-12-27", "laredo-bridge-1");
        OptionalLong second = crossings("2023-12-27", "laredo-bridge-2");

        assertThat(crossings("2023-12-27", "laredo-bridge-1", "laredo-bridge-2"))
                .hasValue(first.orElseThrow() + second.orElseThrow());
    }

    @Test
    void trainsAreToldWhereOneRailCrossingHasThePort() {
        assertThat(trains("up-laredo-san-antonio")).hasValue(365);
        assertThat(trains("cpkc-b-monterrey-nuevo-laredo")).hasValue(365);
        assertThat(trains("bnsf-el-paso-hatch"))
                .as("two bridges share the count")
                .isEmpty();
        assertThat(trains("fxe-a-torreon-chihuahua")).as("inland").isEmpty();
    }
}
