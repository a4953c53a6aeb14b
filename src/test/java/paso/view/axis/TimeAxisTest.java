package paso.view.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import paso.model.Language;
import paso.time.AsOf;

class TimeAxisTest {

    private static final TimeAxis WHOLE = TimeAxis.whole(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 2, 1), 154 * 6);

    @Test
    void theWholeSpanFillsTheWidth() {
        assertThat(WHOLE.pxPerDay()).isEqualTo(6);
        assertThat(WHOLE.x(AxisTime.ofDay(LocalDate.of(2023, 9, 2)))).isEqualTo(6);
        assertThat(WHOLE.isWhole()).isTrue();
    }

    @Test
    void aClickMeansNoonOfTheDayUntilHoursAreFarApart() {
        assertThat(WHOLE.momentAt(6.5)).isEqualTo(AsOf.noonOf(LocalDate.of(2023, 9, 2)));
        assertThat(WHOLE.momentAt(-100)).isEqualTo(AsOf.noonOf(LocalDate.of(2023, 9, 1)));
        assertThat(WHOLE.momentAt(1e6)).isEqualTo(AsOf.noonOf(LocalDate.of(2024, 2, 1)));
        TimeAxis near = WHOLE.zoomedAbout(0, 1000);
        assertThat(near.momentAt(near.x(AxisTime.ofDay(LocalDate.of(2023, 9, 2)) + 13.1 / 24)))
                .isEqualTo(AsOf.local(LocalDateTime.of(2023, 9, 2, 13, 0)));
    }

    @Property
    void zoomKeepsTheTimeUnderThePointerOrStopsAtALimit(
            @ForAll @DoubleRange(min = 0, max = 924) double x,
            @ForAll @DoubleRange(min = 0.2, max = 20) double factor) {
        TimeAxis zoomed = WHOLE.zoomedAbout(400, 3).zoomedAbout(x, factor);
        assertThat(zoomed.from()).isGreaterThanOrEqualTo(WHOLE.firstDay());
        assertThat(zoomed.to()).isLessThanOrEqualTo(WHOLE.endDay() + 1e-9);
        boolean free = zoomed.from() > WHOLE.firstDay() + 1e-9 && zoomed.to() < WHOLE.endDay() - 1e-9;
        if (free) {
            assertThat(zoomed.time(x)).isCloseTo(WHOLE.zoomedAbout(400, 3).time(x), within(1e-6));
        }
    }

    @Test
    void panningStopsAtTheLimits() {
        TimeAxis near = WHOLE.zoomedAbout(462, 4);
        assertThat(near.draggedBy(1e6).from()).isEqualTo(WHOLE.firstDay());
        assertThat(near.draggedBy(-1e6).to()).isCloseTo(WHOLE.endDay(), within(1e-9));
        assertThat(near.draggedBy(24).time(24)).isCloseTo(near.time(0), within(1e-9));
    }

    @Test
    void itFollowsATimeThatLeavesIt() {
        TimeAxis near = WHOLE.zoomedAbout(0, 10);
        double late = AxisTime.ofDay(LocalDate.of(2023, 12, 1));
        assertThat(near.showing(late).x(late)).isBetween(0.0, near.widthPx());
        assertThat(near.showing(near.from() + 5)).isEqualTo(near);
    }

    @Test
    void monthsWeeksAndDaysAreToldAsThereIsRoom() {
        assertThat(WHOLE.ticks(Language.EN))
                .extracting(TimeAxis.Tick::label)
                .containsExactly("Sep 2023", "Oct", "Nov", "Dec", "Jan 2024", "Feb");
        assertThat(WHOLE.ticks(Language.ES).get(4).label()).isEqualTo("ene 2024");
        assertThat(WHOLE.zoomedAbout(0, 2).ticks(Language.EN))
                .extracting(TimeAxis.Tick::label)
                .startsWith("Sep 2023", "", "11", "18", "25", "Oct");
        assertThat(WHOLE.zoomedAbout(0, 8).ticks(Language.EN))
                .extracting(TimeAxis.Tick::label)
                .startsWith("Sep 2023", "2", "3", "4");
    }
}
