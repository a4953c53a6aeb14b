package paso.source.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import paso.model.Confidence;
import paso.model.Mode;
import paso.model.ModeState;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.model.StatusChange;
import paso.time.AsOf;
import paso.time.FactTime;

/** What {@code status} says agrees with the list that {@code history} shows, for every subject at and around every change. */
class StatesOfTheDatasetTest {

    private static Scene scene() throws IOException {
        return DatasetReader.read(DatasetLocation.packed()).scene();
    }

    @TestFactory
    List<DynamicTest> theStateIsThatOfTheLatestChangeInTheList() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (StatefulSubject subject : scene().stateful()) {
            tests.add(DynamicTest.dynamicTest(subject.id(), () -> {
                for (Instant change : subject.history().changeInstants()) {
                    for (long second : new long[] {-1, 0, 1}) {
                        assertAgreement(subject, change.plusSeconds(second));
                    }
                }
                // the clocks of 5 November 2023 and 10 March 2024, and hours around them
                for (long hour = -3; hour <= 3; hour++) {
                    assertAgreement(
                            subject, Instant.parse("2023-11-05T08:00:00Z").plusSeconds(3600 * hour));
                    assertAgreement(
                            subject, Instant.parse("2024-03-10T09:00:00Z").plusSeconds(3600 * hour));
                }
            }));
        }
        return tests;
    }

    /** The latest change by the written list, of two at one instant the more trusted and then the later, against the model's. */
    private static void assertAgreement(StatefulSubject subject, Instant instant) {
        for (ModeState state : subject.stateAt(AsOf.exactly(instant)).modes()) {
            Optional<StatusChange> latest = Optional.empty();
            for (StatusChange change : subject.history().changes()) {
                if (change.modes().contains(state.mode())
                        && !change.at().instantIn(subject.zone()).isAfter(instant)) {
                    latest = latest.filter(before -> isStronger(before, change, subject.zone()))
                            .or(() -> Optional.of(change));
                }
            }
            Status expected = latest.map(StatusChange::status).orElse(baseline(subject, state.mode()));
            assertThat(state.status())
                    .as("%s %s at %s", subject.id(), state.mode(), instant)
                    .isEqualTo(expected);
        }
    }

    private static boolean isStronger(StatusChange before, StatusChange change, ZoneId zone) {
        return before.at().instantIn(zone).equals(change.at().instantIn(zone))
                && before.provenance()
                                .confidence()
                                .orElse(Confidence.LOW)
                                .compareTo(change.provenance().confidence().orElse(Confidence.LOW))
                        > 0;
    }

    private static Status baseline(StatefulSubject subject, Mode mode) {
        return subject.history()
                .at(mode, Instant.EPOCH)
                .map(ModeState::status)
                .orElseThrow(() -> new AssertionError(subject.id() + " lacks " + mode));
    }

    @Test
    void noonIsNoonOnBothSidesOfTheClocksChangeAndInArizonaWhichHasNone() throws IOException {
        StatefulSubject lukeville = (StatefulSubject) scene().find("lukeville").orElseThrow();
        StatefulSubject eaglePass =
                (StatefulSubject) scene().find("eagle-pass-rail").orElseThrow();
        assertThat(lukeville.zone()).isEqualTo(ZoneId.of("America/Phoenix"));
        for (String noon : List.of("2023-11-04T12:00", "2023-11-05T12:00", "2024-03-09T12:00", "2024-03-10T12:00")) {
            AsOf asOf = AsOf.local(LocalDateTime.parse(noon));
            for (StatefulSubject subject : List.of(lukeville, eaglePass)) {
                assertThat(asOf.instantIn(subject.zone()).atZone(subject.zone()).toLocalDateTime())
                        .isEqualTo(LocalDateTime.parse(noon));
            }
        }
        FactTime six = FactTime.ofMinute(LocalDate.parse("2024-03-11"), LocalTime.of(6, 0));
        assertThat(six.isoIn(lukeville.zone())).isEqualTo("2024-03-11T06:00-07:00");
        assertThat(six.isoIn(eaglePass.zone())).isEqualTo("2024-03-11T06:00-05:00");
    }
}
