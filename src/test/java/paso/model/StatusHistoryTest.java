package paso.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import paso.time.AsOf;
import paso.time.FactTime;

class StatusHistoryTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Set<Mode> ROAD = EnumSet.of(Mode.VEHICLE, Mode.PEDESTRIAN);

    private static StatusChange change(FactTime at, Status status, Set<Mode> modes, Confidence confidence) {
        return new StatusChange(
                "port", at, status, modes, LocalText.of("why"), new Provenance(List.of("s"), Optional.of(confidence)));
    }

    private static StatusChange onDay(String date, Status status, Set<Mode> modes) {
        return change(FactTime.ofDay(LocalDate.parse(date)), status, modes, Confidence.HIGH);
    }

    private static Instant local(String wallClock) {
        return AsOf.local(java.time.LocalDateTime.parse(wallClock)).instantIn(CHICAGO);
    }

    @Test
    void aChangeOfADayHoldsFromLocalMidnightUntilTheNextChange() {
        StatusHistory history = new StatusHistory(
                CHICAGO,
                ROAD,
                Status.OPEN,
                List.of(onDay("2023-12-04", Status.CLOSED, ROAD), onDay("2024-01-04", Status.OPEN, ROAD)));

        assertThat(history.at(local("2023-12-03T23:59")).status()).isEqualTo(Status.OPEN);
        SubjectState closed = history.at(local("2023-12-04T00:00"));
        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        assertThat(closed.since()).contains(FactTime.ofDay(LocalDate.parse("2023-12-04")));
        assertThat(closed.until()).contains(FactTime.ofDay(LocalDate.parse("2024-01-04")));
        assertThat(history.at(local("2024-01-04T00:00")).status()).isEqualTo(Status.OPEN);
        assertThat(history.at(local("2024-01-04T00:00")).until()).isEmpty();
    }

    @Test
    void aChangeOfAMinuteHoldsFromThatMinute() {
        FactTime reopening = FactTime.ofMinute(LocalDate.parse("2023-12-22"), LocalTime.of(13, 0));
        StatusHistory history = new StatusHistory(
                CHICAGO,
                Set.of(Mode.RAIL),
                Status.OPEN,
                List.of(
                        onDay("2023-12-18", Status.CLOSED, Set.of(Mode.RAIL)),
                        change(reopening, Status.OPEN, Set.of(Mode.RAIL), Confidence.HIGH)));

        assertThat(history.at(local("2023-12-22T12:59")).status()).isEqualTo(Status.CLOSED);
        assertThat(history.at(local("2023-12-22T13:00")).status()).isEqualTo(Status.OPEN);
        assertThat(reopening.isoIn(CHICAGO)).isEqualTo("2023-12-22T13:00-06:00");
    }

    @Test
    void onePartOfTheModesClosedIsPartlyOpenAndEachModeKeepsItsOwnDates() {
        StatusHistory history = new StatusHistory(
                CHICAGO,
                ROAD,
                Status.OPEN,
                List.of(
                        onDay("2023-11-27", Status.CLOSED, Set.of(Mode.VEHICLE)),
                        onDay("2023-12-01", Status.CLOSED, Set.of(Mode.PEDESTRIAN)),
                        onDay("2023-12-10", Status.OPEN, Set.of(Mode.PEDESTRIAN))));

        SubjectState first = history.at(local("2023-11-28T12:00"));
        assertThat(first.status()).isEqualTo(Status.PARTIAL);
        assertThat(first.because().orElseThrow().modes()).containsExactly(Mode.VEHICLE);
        SubjectState both = history.at(local("2023-12-05T12:00"));
        assertThat(both.status()).isEqualTo(Status.CLOSED);
        assertThat(both.since()).contains(FactTime.ofDay(LocalDate.parse("2023-12-01")));
        assertThat(history.at(Mode.VEHICLE, local("2023-12-11T12:00"))
                        .orElseThrow()
                        .since())
                .contains(FactTime.ofDay(LocalDate.parse("2023-11-27")));
        assertThat(history.at(local("2023-12-11T12:00")).status()).isEqualTo(Status.PARTIAL);
    }

    @Test
    void aRepeatedStatusDoesNotRestartIt() {
        StatusHistory history = new StatusHistory(
                CHICAGO,
                Set.of(Mode.RAIL),
                Status.OPEN,
                List.of(
                        onDay("2023-12-04", Status.CLOSED, Set.of(Mode.RAIL)),
                        onDay("2023-12-08", Status.CLOSED, Set.of(Mode.RAIL))));

        SubjectState state = history.at(local("2023-12-09T12:00"));
        assertThat(state.since()).contains(FactTime.ofDay(LocalDate.parse("2023-12-04")));
        assertThat(state.modes().get(0).since()).contains(FactTime.ofDay(LocalDate.parse("2023-12-04")));
        assertThat(state.because().orElseThrow().at()).isEqualTo(FactTime.ofDay(LocalDate.parse("2023-12-08")));
        assertThat(history.spans()).hasSize(2);
    }

    @Test
    void ofTwoSourcesThatDisagreeTheMoreTrustedCountsAndBothAreKept() {
        FactTime day = FactTime.ofDay(LocalDate.parse("2023-12-04"));
        StatusHistory history = new StatusHistory(
                CHICAGO,
                Set.of(Mode.RAIL),
                Status.OPEN,
                List.of(
                        change(day, Status.CLOSED, Set.of(Mode.RAIL), Confidence.HIGH),
                        change(day, Status.PARTIAL, Set.of(Mode.RAIL), Confidence.LOW)));

        assertThat(history.at(local("2023-12-04T12:00")).status()).isEqualTo(Status.CLOSED);
        assertThat(history.changes()).hasSize(2);
    }

    @Test
    void beforeAnyChangeTheBaselineHoldsWithoutADate() {
        StatusHistory history = new StatusHistory(CHICAGO, ROAD, Status.UNKNOWN, List.of());

        SubjectState state = history.at(Instant.EPOCH);
        assertThat(state.status()).isEqualTo(Status.UNKNOWN);
        assertThat(state.since()).isEmpty();
        assertThat(state.because()).isEmpty();
    }

    @Test
    void aChangeOfAModeThatTheSubjectLacksIsRefused() {
        List<StatusChange> changes = List.of(onDay("2023-12-04", Status.CLOSED, Set.of(Mode.CARGO)));
        assertThatThrownBy(() -> new StatusHistory(CHICAGO, ROAD, Status.OPEN, changes))
                .hasMessageContaining("no mode cargo");
    }

    @Property(tries = 300)
    void everyInstantIsInOneSpanThatSaysWhatTheHistorySays(@ForAll("histories") StatusHistory history, @ForAll long s) {
        Instant instant = local("2023-12-01T00:00").plusSeconds(Math.floorMod(s, 40L * 86_400));
        List<StatusHistory.Span> holding = history.spans().stream()
                .filter(span -> span.interval().contains(instant))
                .toList();

        assertThat(holding).hasSize(1);
        assertThat(holding.get(0).state().status())
                .isEqualTo(history.at(instant).status());
        assertThat(history.at(instant).since().map(since -> since.instantIn(CHICAGO)))
                .isEqualTo(holding.get(0).interval().start());
        assertThat(history.at(instant).until().map(until -> until.instantIn(CHICAGO)))
                .isEqualTo(holding.get(0).interval().end());
    }

    @Provide
    Arbitrary<StatusHistory> histories() {
        Arbitrary<Set<Mode>> modes = Arbitraries.subsetOf(ROAD).ofMinSize(1);
        Arbitrary<StatusChange> changes = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(Status.values()),
                        modes,
                        Arbitraries.of(Confidence.values()))
                .as((day, status, affected, confidence) -> change(
                        FactTime.ofDay(LocalDate.parse("2023-12-01").plusDays(day)), status, affected, confidence));
        return changes.list().ofMaxSize(8).map(list -> new StatusHistory(CHICAGO, ROAD, Status.OPEN, list));
    }
}
