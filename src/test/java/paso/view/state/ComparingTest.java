package paso.view.state;

import static org.assertj.core.api.Assertions.assertThat;
import static paso.view.SheetData.noon;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paso.analysis.Differences;
import paso.time.AsOf;
import paso.view.SheetData;

/** Which two moments are compared, on the shipped dataset. */
class ComparingTest {

    private Clock clock;
    private Comparing comparing;

    @BeforeEach
    void make() {
        MapState state = SheetData.newState();
        clock = state.clock();
        comparing = new Comparing(state);
    }

    @Test
    void aWeekEarlierIsProposedWhereSomethingChangedSince() {
        clock.goTo(noon("2023-12-27"));

        assertThat(comparing.proposal()).isEqualTo(noon("2023-12-20"));
    }

    @Test
    void whatIsProposedDiffersEvenAfterAQuietWeek() {
        AsOf quiet = noon(clock.lastDay().toString());
        clock.goTo(quiet);

        assertThat(Differences.between(SheetData.SCENE, comparing.proposal(), quiet))
                .isNotEmpty();
    }

    @Test
    void onTheFirstDayALaterDayIsProposedAndComesSecond() {
        AsOf first = noon(clock.firstDay().toString());
        clock.goTo(first);
        comparing.start();

        assertThat(comparing.isOtherFirst()).isFalse();
        assertThat(comparing.stretch()).hasValueSatisfying(both -> {
            assertThat(both.from()).isEqualTo(first);
            assertThat(both.to()).isEqualTo(comparing.other().get());
        });
    }

    @Test
    void theChosenDateIsThereAgainAfterLeaving() {
        comparing.start();
        comparing.other().set(noon("2023-11-20"));
        comparing.stop();
        assertThat(clock.against().get()).isEmpty();

        comparing.toggle();

        assertThat(clock.against().get()).contains(noon("2023-11-20"));
    }

    @Test
    void stepsStayWithinTheDataset() {
        comparing.start();
        comparing.other().set(noon(clock.firstDay().toString()));
        comparing.stepDays(-1);
        comparing.previousChange();

        assertThat(Clock.dayOf(comparing.other().get())).isEqualTo(clock.firstDay());
        comparing.nextChange();
        assertThat(SheetData.SCENE.previousChange(
                        comparing.other().get().plus(1, java.time.temporal.ChronoUnit.MINUTES)))
                .contains(comparing.other().get());
    }

    @Test
    void aWallClockTimeAndAnInstantThatStandInNoOneOrderAreNotCompared() {
        clock.goTo(noon("2023-12-27"));
        comparing.start();
        comparing.other().set(AsOf.exactly(Instant.parse("2023-12-27T19:00:00Z")));
        assertThat(comparing.stretch()).isEmpty();

        comparing.other().set(AsOf.exactly(Instant.parse("2023-12-26T19:00:00Z")));
        assertThat(comparing.stretch()).isPresent();
    }
}
