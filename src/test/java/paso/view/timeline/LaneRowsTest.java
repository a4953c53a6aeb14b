package paso.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paso.view.MadeUp.in;
import static paso.view.MadeUp.on;
import static paso.view.MadeUp.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paso.model.Language;
import paso.model.Status;
import paso.time.FactTime.Precision;
import paso.view.MadeUp;
import paso.view.axis.AxisTime;

/** Lanes of made-up ports: how their bars begin and end, which are shown, in which order, under which headings. */
class LaneRowsTest {

    private static final List<Lane> LANES = new LaneMaker(
                    MadeUp.scene(List.of(
                            port(
                                    "east",
                                    "Laredo",
                                    -97,
                                    Status.OPEN,
                                    on("2023-01-10", Status.CLOSED),
                                    on("2023-01-15", Status.OPEN)),
                            port(
                                    "west",
                                    "San Diego",
                                    -117,
                                    Status.OPEN,
                                    on("2023-03-01", Status.CLOSED),
                                    on("2023-03-31", Status.OPEN)),
                            port("calm", "San Diego", -116, Status.OPEN),
                            port("middle", "Laredo", -100, Status.OPEN, on("2023-02-01", Status.PARTIAL)),
                            port("shut", "Laredo", -118, Status.OPEN, on("2014-05-01", Status.CLOSED)))),
                    Language.EN)
            .lanes();

    private static double day(String date) {
        return AxisTime.ofDay(LocalDate.parse(date));
    }

    private static Lane lane(String id, Status baseline, MadeUp.Change... changes) {
        return new LaneMaker(MadeUp.scene(List.of(port(id, "Laredo", -97, baseline, changes))), Language.EN)
                .lanes()
                .get(0);
    }

    private static List<String> shown(LaneChoice choice) {
        LaneRows rows = LaneRows.of(LANES, choice);
        return IntStream.range(0, rows.size())
                .mapToObj(rows::get)
                .map(row -> row instanceof LaneRow.Heading heading
                        ? heading.group().name() + " " + heading.lanes().size() + "/" + heading.total()
                        : ((LaneRow.One) row).lane().id())
                .toList();
    }

    @Test
    void firstOnlyLanesThatTellMoreThanOpenAndThoseWithoutAChangeLast() {
        assertThat(shown(LaneChoice.FIRST)).containsExactly("west", "middle", "east", "shut");
    }

    @Test
    void allMeansAllStrictlyWestToEast() {
        assertThat(shown(LaneChoice.FIRST.withAll(true))).containsExactly("shut", "west", "calm", "middle", "east");
    }

    @Test
    void lanesAreSortedByFirstChangeAndByDaysClosed() {
        LaneChoice all = LaneChoice.FIRST.withAll(true);
        assertThat(shown(all.with(LaneSort.FIRST_CHANGE))).containsExactly("east", "middle", "west", "shut", "calm");
        assertThat(shown(all.with(LaneSort.DAYS_CLOSED))).containsExactly("shut", "west", "east", "calm", "middle");
    }

    @Test
    void daysClosedAreThoseOfTheDatasetOnly() {
        assertThat(lane("old", Status.OPEN, on("2014-05-01", Status.CLOSED)).daysClosed())
                .isCloseTo(100, within(1e-9));
    }

    @Test
    void groupsFoldAndCountWhatTheyHold() {
        LaneChoice grouped = LaneChoice.FIRST.withGrouped(true);
        assertThat(shown(grouped))
                .containsExactly("San Diego office 1/2", "west", "Laredo office 3/3", "middle", "east", "shut");
        LaneGroup laredo = LANES.get(0).group();
        LaneChoice folded = grouped.withFlipped(laredo);
        assertThat(shown(folded)).containsExactly("San Diego office 1/2", "west", "Laredo office 3/3");
        assertThat(shown(folded.withFlipped(laredo))).isEqualTo(shown(grouped));
    }

    @Test
    void aFoldedGroupTellsTheWorstOfItsLanes() {
        LaneRows rows = LaneRows.of(
                LANES,
                LaneChoice.FIRST.withGrouped(true).withFlipped(LANES.get(1).group()));
        LaneRow.Heading sanDiego = (LaneRow.Heading) rows.get(0);
        assertThat(sanDiego.worst())
                .extracting(GroupStates.Worst::status)
                .containsExactly(Status.OPEN, Status.CLOSED, Status.OPEN);
        assertThat(sanDiego.worst().get(1).from()).isEqualTo(day("2023-03-01"));
        assertThat(GroupStates.countsAt(LANES, day("2023-01-12"))).isEqualTo(Map.of(Status.OPEN, 3, Status.CLOSED, 2));
    }

    @Test
    void aRevealedLaneIsShownWhateverHidesIt() {
        Lane calm = LANES.get(2);
        LaneChoice hidden = LaneChoice.FIRST.withGrouped(true).withFlipped(calm.group());
        assertThat(shown(hidden)).doesNotContain("calm");
        assertThat(shown(hidden.revealing(calm))).containsSubsequence("San Diego office 2/2", "west", "calm");
        assertThat(shown(hidden.revealing(calm).withoutExtra())).doesNotContain("calm");
    }

    @Test
    void anEndThatNobodyKnowsIsOpenAndOneOutsideTheDaysIsNot() {
        Lane lane = lane("old", Status.OPEN, on("2014-05-01", Status.CLOSED), on("2023-02-01", Status.OPEN));
        assertThat(lane.bars()).extracting(Lane.Bar::status).containsExactly(Status.CLOSED, Status.OPEN);
        assertThat(lane.bars().get(0).start()).isEqualTo(new BarEdge.Sharp());
        assertThat(lane.bars().get(0).end()).isEqualTo(new BarEdge.Sharp());
        assertThat(lane.bars().get(1).end()).isEqualTo(new BarEdge.Open());
        assertThat(lane("calm", Status.OPEN).bars().get(0).start()).isEqualTo(new BarEdge.Open());
    }

    @Test
    void aDateKnownToTheMonthIsAnEdgeAsWideAsTheMonth() {
        Lane lane = lane("vague", Status.OPEN, in(Precision.MONTH, "2023-02-10", Status.CLOSED));
        BarEdge february = new BarEdge.Soft(day("2023-02-01"), day("2023-03-01"));
        assertThat(lane.bars().get(0).end()).isEqualTo(february);
        assertThat(lane.bars().get(1).start()).isEqualTo(february);
        assertThat(lane.bars().get(0).drawnTo()).isEqualTo(day("2023-03-01"));
        assertThat(lane.bars().get(1).drawnFrom()).isEqualTo(day("2023-02-01"));
        assertThat(lane.statusAt(day("2023-02-09"))).isEqualTo(Status.OPEN);
    }

    @Test
    void aSoftEdgeStaysBetweenItsNeighbours() {
        Lane lane = lane(
                "vague",
                Status.OPEN,
                on("2023-01-20", Status.PARTIAL),
                in(Precision.YEAR, "2023-02-01", Status.CLOSED),
                on("2023-03-05", Status.OPEN));
        assertThat(lane.bars().get(2).start()).isEqualTo(new BarEdge.Soft(day("2023-01-20"), day("2023-03-05")));
    }
}
