package paso.view.status;

import static org.assertj.core.api.Assertions.assertThat;
import static paso.view.SheetData.noon;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paso.model.Language;
import paso.model.Mode;
import paso.model.Status;
import paso.time.AsOf;
import paso.view.SheetData;

class StatusRowsTest {

    private static final AsOf DAY = noon("2023-12-21");
    private final StatusRows rows = new StatusRows(SheetData.SCENE, Language.EN);

    private List<String> ids(StatusFilter filter, AsOf asOf) {
        return entries(filter, asOf).stream().map(StatusRow.Entry::id).toList();
    }

    private List<StatusRow.Entry> entries(StatusFilter filter, AsOf asOf) {
        return rows.of(filter, asOf).stream()
                .filter(StatusRow.Entry.class::isInstance)
                .map(StatusRow.Entry.class::cast)
                .toList();
    }

    @Test
    void whatIsNotOpenComesNewestFirst() {
        assertThat(ids(StatusFilter.START, DAY))
                .startsWith("el-paso-bnsf-rail", "el-paso-up-rail", "eagle-pass-rail")
                .containsSubsequence("eagle-pass-rail", "san-ysidro-pedwest", "lukeville", "eagle-pass-bridge-1")
                .containsSubsequence("eagle-pass-bridge-1", "nogales-morley", "fabens-caseta", "presidio-rail");
        assertThat(ids(StatusFilter.START, noon("2024-01-05")))
                .doesNotContain("eagle-pass-rail", "san-ysidro-pedwest", "lukeville", "nogales-morley");
    }

    @Test
    void portsAndRailLinesStandUnderTheirHeadings() {
        List<StatusRow> all = rows.of(StatusFilter.START.with(StatusFilter.Tab.ALL), DAY);
        assertThat(all.stream().filter(StatusRow.Heading.class::isInstance))
                .containsExactly(new StatusRow.Heading("Crossings"), new StatusRow.Heading("Rail lines"));
        assertThat(all).hasSize(60 + 39 + 2);
    }

    @Test
    void aTabOfOneModeShowsThatModesState() {
        StatusRow.Entry bridge = entries(StatusFilter.START.with(StatusFilter.Tab.ON_FOOT), DAY).stream()
                .filter(entry -> entry.id().equals("eagle-pass-bridge-1"))
                .findFirst()
                .orElseThrow();
        assertThat(bridge.status()).isEqualTo(Status.OPEN);
        assertThat(ids(StatusFilter.START.with(StatusFilter.Tab.ON_FOOT), DAY)).doesNotContain("eagle-pass-rail");
        assertThat(ids(StatusFilter.START.with(StatusFilter.Tab.CARGO), DAY)).doesNotContain("san-ysidro-pedwest");
        assertThat(ids(StatusFilter.START.with(StatusFilter.Tab.RAIL), DAY))
                .contains("eagle-pass-rail", "fxe-r-saltillo-piedras-negras")
                .doesNotContain("lukeville");
    }

    @Test
    void filtersNarrowTogether() {
        StatusFilter all = StatusFilter.START.with(StatusFilter.Tab.ALL);
        assertThat(ids(all.withFieldOffice("Tucson").withStatus(Optional.of(Status.CLOSED)), DAY))
                .containsExactly("lukeville", "nogales-morley");
        assertThat(ids(all.withMode(Optional.of(Mode.FERRY)), DAY))
                .containsExactlyInAnyOrder("los-ebanos-ferry", "boquillas");
        assertThat(ids(all.withWords("eagle RAIL"), DAY))
                .contains("eagle-pass-rail")
                .doesNotContain("lukeville");
        assertThat(ids(all.withWords("no such place"), DAY)).isEmpty();
    }

    @Test
    void wordsAreFoundWithoutTheirAccents() {
        assertThat(ids(StatusFilter.START.with(StatusFilter.Tab.ALL).withWords("torreon"), DAY))
                .contains("fxe-a-torreon-chihuahua");
    }

    @Test
    void westComesBeforeEast() {
        List<String> ids = ids(StatusFilter.START.with(StatusFilter.Tab.ALL).with(StatusFilter.Sort.WEST_TO_EAST), DAY);
        assertThat(ids).containsSubsequence("san-ysidro-pedwest", "lukeville", "presidio-rail", "eagle-pass-bridge-1");
    }

    @Test
    void clearingKeepsTabAndOrder() {
        StatusFilter narrowed = StatusFilter.START
                .with(StatusFilter.Tab.RAIL)
                .with(StatusFilter.Sort.NAME)
                .withWords("x")
                .withFieldOffice("Laredo");
        assertThat(narrowed.narrows()).isTrue();
        assertThat(narrowed.cleared())
                .isEqualTo(StatusFilter.START.with(StatusFilter.Tab.RAIL).with(StatusFilter.Sort.NAME));
        assertThat(narrowed.cleared().narrows()).isFalse();
    }

    @Test
    void countsAreOfAllPorts() {
        StatusCounts counts = StatusCounts.of(SheetData.SCENE, noon("2023-12-27"));
        assertThat(counts).isEqualTo(new StatusCounts(5, 1, 54, 0));
    }
}
