package paso.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paso.model.Language;
import paso.model.LayerId;
import paso.model.Status;

class TimelineModelTest {

    private static final TimelineModel MODEL = TimelineModel.of(SheetData.SCENE, Language.EN);

    private static double day(String date) {
        return AxisTime.ofDay(LocalDate.parse(date));
    }

    @Test
    void everyPortThatWasEverNotOpenHasALane() {
        assertThat(MODEL.lanes())
                .extracting(Lane::id)
                .contains(
                        "lukeville",
                        "san-ysidro-pedwest",
                        "eagle-pass-rail",
                        "eagle-pass-bridge-1",
                        "nogales-morley",
                        "el-paso-bnsf-rail")
                .doesNotContain("san-ysidro");
        assertThat(MODEL.lanes()).allMatch(lane -> lane.bars().stream().anyMatch(bar -> bar.status() != Status.OPEN));
    }

    @Test
    void portsStandWestToEastBeforeRailLines() {
        assertThat(MODEL.lanes())
                .extracting(Lane::id)
                .containsSubsequence("san-ysidro-pedwest", "lukeville", "nogales-morley", "eagle-pass-rail");
        assertThat(MODEL.lanes()).extracting(Lane::layer).containsSubsequence(LayerId.PORTS, LayerId.RAIL);
        int lastPort = MODEL.lanes().stream().map(Lane::layer).toList().lastIndexOf(LayerId.PORTS);
        assertThat(MODEL.lanes().get(lastPort + 1).layer()).isEqualTo(LayerId.RAIL);
    }

    @Test
    void aLaneTellsTheStateAtEachTime() {
        Lane lukeville = MODEL.lanes().get(MODEL.laneOf("lukeville"));
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
        TimelineLayout layout = new TimelineLayout(
                TimelineLayout.LABEL_PX + 154 * 6 + 12, 203, MODEL.lanes().size(), MODEL.caravanRows(), 0);
        TimeAxis axis = TimeAxis.whole(MODEL.firstDay(), MODEL.lastDay(), layout.chartWidthPx());
        TimelineTips tips = new TimelineTips(SheetData.SCENE, MODEL, Language.EN);
        double x = TimelineLayout.LABEL_PX + axis.x(day("2023-12-20"));
        int lane = MODEL.laneOf("lukeville");
        assertThat(tips.at(x, layout.laneTopPx(lane) + 5, layout, axis))
                .isEqualTo(Optional.of("Lukeville: closed\n4 Dec 2023 – 4 Jan 2024"));
        assertThat(tips.at(x + 12, TimelineLayout.BINS_TOP_PX + 5, layout, axis).orElseThrow())
                .startsWith("Fri 22 Dec 2023: 4 events, ");
        assertThat(tips.at(x, 10, layout, axis)).isEmpty();
    }

    @Test
    void lanesScrollWithinTheirLimitsAndIntoView() {
        TimelineLayout layout = new TimelineLayout(1100, 203, 30, 1, 0);
        assertThat(layout.scrolledTo(1e6).laneScrollPx()).isEqualTo(30 * 16 - layout.lanesHeightPx());
        assertThat(layout.scrolledTo(-5).laneScrollPx()).isZero();
        TimelineLayout shown = layout.showing(20);
        assertThat(shown.laneAt(shown.laneTopPx(20) + 1)).isEqualTo(20);
        assertThat(layout.laneAt(TimelineLayout.AXIS_PX)).isEqualTo(-1);
    }
}
