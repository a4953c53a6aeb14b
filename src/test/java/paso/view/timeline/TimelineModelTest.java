package paso.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.MadeUpLayer;
import paso.model.Status;
import paso.view.SheetData;
import paso.view.axis.AxisTime;
import paso.view.axis.TimeAxis;
import paso.view.axis.TimelineLayout;

class TimelineModelTest {

    private static final TimelineModel MODEL = TimelineModel.of(SheetData.SCENE, Language.EN);

    private static final LaneRows ROWS = LaneRows.of(MODEL.lanes(), LaneChoice.FIRST);

    private static double day(String date) {
        return AxisTime.ofDay(LocalDate.parse(date));
    }

    @Test
    void everyPortThatWasEverNotOpenHasALane() {
        assertThat(ROWS.lanes())
                .extracting(Lane::id)
                .contains(
                        "lukeville",
                        "san-ysidro-pedwest",
                        "eagle-pass-rail",
                        "eagle-pass-bridge-1",
                        "nogales-morley",
                        "el-paso-bnsf-rail")
                .doesNotContain("san-ysidro");
        assertThat(ROWS.lanes())
                .filteredOn(lane -> !lane.layer().equals(LayerKey.EVENTS))
                .allMatch(lane -> lane.bars().stream().anyMatch(bar -> bar.status() != Status.OPEN));
        assertThat(MODEL.lanes()).extracting(Lane::id).contains("san-ysidro");
    }

    @Test
    void portsStandWestToEastBeforeRailLinesBeforeEvents() {
        assertThat(ROWS.lanes())
                .extracting(Lane::id)
                .containsSubsequence("san-ysidro-pedwest", "lukeville", "nogales-morley", "eagle-pass-rail");
        assertThat(ROWS.lanes().stream().map(Lane::layer).distinct())
                .containsExactly(LayerKey.PORTS, LayerKey.RAIL, LayerKey.EVENTS);
    }

    @Test
    void eventsStandOnTheLaneOfTheirKind() {
        Lane closures = MODEL.laneOf("event-001").orElseThrow();
        assertThat(closures.name()).isEqualTo("Closure");
        assertThat(closures.marks()).extracting(Lane.Mark::eventId).contains("event-001");
        assertThat(closures.marks()).isSortedAccordingTo(java.util.Comparator.comparingDouble(Lane.Mark::time));
    }

    @Test
    void caravansWithMoreAtOneTimeThanThereAreRowsLieOverOthers() {
        assertThat(MODEL.caravanRows()).isBetween(1, 4);
    }

    @Test
    void aLaneTellsTheStateAtEachTime() {
        Lane lukeville = MODEL.laneOf("lukeville").orElseThrow();
        assertThat(lukeville.statusAt(day("2023-11-01"))).isEqualTo(Status.OPEN);
        assertThat(lukeville.statusAt(day("2023-11-28"))).isEqualTo(Status.PARTIAL);
        assertThat(lukeville.statusAt(day("2023-12-04"))).isEqualTo(Status.CLOSED);
        assertThat(lukeville.statusAt(day("2024-01-04") + 5.99 / 24)).isEqualTo(Status.CLOSED);
        assertThat(lukeville.statusAt(day("2024-01-04") + 6.01 / 24)).isEqualTo(Status.OPEN);
        for (int i = 1; i < lukeville.bars().size(); i++) {
            assertThat(lukeville.bars().get(i).from())
                    .isEqualTo(lukeville.bars().get(i - 1).to());
        }
    }

    @Test
    void caravansOfOneTimeDoNotOverlapInARow() {
        for (CaravanBar bar : MODEL.caravans()) {
            assertThat(MODEL.caravans())
                    .filteredOn(other -> !other.equals(bar) && other.row() == bar.row())
                    .allMatch(other -> other.to() <= bar.from() || other.from() >= bar.to());
        }
        CaravanBar christmas = MODEL.caravans().get(MODEL.caravans().size() - 1);
        assertThat(christmas.from()).isEqualTo(day("2023-12-24"));
        assertThat(christmas.parts()).extracting(CaravanBar.Part::gap).contains(true, false);
    }

    @Test
    void eachDayCountsItsEventsAndChanges() {
        TimelineModel.DayCount trains = MODEL.days().get((int) (day("2023-12-22") - day("2023-09-01")));
        assertThat(trains.day()).isEqualTo(LocalDate.of(2023, 12, 22));
        assertThat(trains.changes()).isGreaterThanOrEqualTo(3);
        assertThat(trains.events())
                .isEqualTo(SheetData.SCENE.eventsOn(trains.day()).size());
        assertThat(MODEL.days()).hasSize(154);
    }

    @Test
    void tipsNameTheStateAndItsSpan() {
        TimelineLayout layout =
                new TimelineLayout(TimelineLayout.LABEL_PX + 154 * 6 + 12, 203, ROWS.size(), MODEL.caravanRows(), 0);
        TimeAxis axis = TimeAxis.whole(MODEL.firstDay(), MODEL.lastDay(), layout.chartWidthPx());
        TimelineTips tips = new TimelineTips(SheetData.SCENE, MODEL, Language.EN);
        double x = TimelineLayout.LABEL_PX + axis.x(day("2023-12-20"));
        int row = ROWS.rowOf("lukeville").orElseThrow();
        assertThat(tips.at(x, layout.rowTopPx(row) + 5, layout, ROWS, axis).orElseThrow())
                .startsWith("Lukeville: closed\n4 Dec 2023 – 4 Jan 2024\n")
                .hasLineCount(3);
        assertThat(tips.at(x + 12, TimelineLayout.BINS_TOP_PX + 5, layout, ROWS, axis)
                        .orElseThrow())
                .startsWith("Fri 22 Dec 2023: 4 events, ");
        assertThat(tips.at(x, 10, layout, ROWS, axis)).isEmpty();
    }

    @Test
    void tipsAreAsPreciseAsTheSourceAndCountAGroup() {
        LaneChoice grouped = LaneChoice.FIRST.withGrouped(true);
        LaneRows rows = LaneRows.of(MODEL.lanes(), grouped);
        TimelineTips tips = new TimelineTips(SheetData.SCENE, MODEL, Language.EN);
        Lane dam = MODEL.laneOf("amistad-dam").orElseThrow();
        assertThat(tips.row(rows.get(rows.rowOf(dam).orElseThrow()), day("2023-12-15")))
                .contains("open", "Dec 2023 – Jan 2024");
        LaneGroup tucson = MODEL.laneOf("lukeville").orElseThrow().group();
        assertThat(tips.row(rows.get(rows.rowOf(tucson).orElseThrow()), day("2023-12-20")))
                .isEqualTo("Tucson office\nWed 20 Dec 2023: 2 closed");
    }

    @Test
    void rowsScrollWithinTheirLimitsAndIntoView() {
        TimelineLayout layout = new TimelineLayout(1100, 203, 30, 1, 0);
        assertThat(layout.scrolledTo(1e6).scrollPx()).isEqualTo(30 * 16 - layout.lanesHeightPx());
        assertThat(layout.scrolledTo(-5).scrollPx()).isZero();
        TimelineLayout shown = layout.showing(20);
        assertThat(shown.rowAt(shown.rowTopPx(20) + 1)).isEqualTo(20);
        assertThat(layout.rowAt(TimelineLayout.AXIS_PX)).isEqualTo(-1);
    }

    @Test
    void ofTenThousandRowsOnlyThoseInViewCount() {
        TimelineLayout layout = new TimelineLayout(1100, 503, 10_000, 1, 0);
        int seen = (int) (layout.lanesHeightPx() / TimelineLayout.LANE_PX);
        TimelineLayout end = layout.scrolledTo(1e9);
        assertThat(new int[] {layout.firstRow(), layout.endRow()}).containsExactly(0, seen);
        assertThat(new int[] {end.firstRow(), end.endRow()}).containsExactly(10_000 - seen, 10_000);
        assertThat(layout.scrolledTo(8).endRow() - layout.scrolledTo(8).firstRow())
                .isEqualTo(seen + 1);
    }

    @Test
    void aLayerThatNobodyKnowsHasItsLanesUnderItsTitle() {
        TimelineModel model = TimelineModel.of(MadeUpLayer.in(SheetData.SCENE), Language.ES);
        assertThat(model.lanes().stream()
                        .filter(lane -> lane.layer().equals(MadeUpLayer.FERRIES))
                        .map(lane -> lane.group().name()))
                .hasSize(20)
                .containsOnly("Transbordadores");
        assertThat(model.laneOf("ferry-1").orElseThrow().bars())
                .extracting(Lane.Bar::status)
                .containsExactly(Status.OPEN, Status.CLOSED);
        assertThat(model.caravans()).anyMatch(bar -> bar.id().equals("boat"));
    }
}
