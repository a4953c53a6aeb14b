package paso.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.time.AsOf;
import paso.time.AsOfParser;
import paso.time.ClockReading;
import paso.time.TimeLength;
import paso.time.TimeWindow;

class HappeningTest {

    private static final Happening ONE = new Happening(LocalDate.of(2023, 12, 20));

    private static AsOf at(String text) {
        return new AsOfParser(() -> {
                    throw new AssertionError("no clock");
                })
                .parse(text)
                .orElseThrow();
    }

    private static ClockReading reading(String at, Optional<String> window) {
        return new ClockReading(
                at(at),
                window.map(length -> new TimeWindow(TimeLength.parse(length).orElseThrow(), false)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-19T23:59, -1, false",
        "2023-12-20T00:00, 0, true",
        "2023-12-20T23:59, 0, true",
        "2023-12-21T00:00, 1, true",
        "2023-12-27T00:00, 7, true",
        "2023-12-27T23:59, 7, true",
        "2023-12-28T00:00, 8, false"
    })
    void withoutAWindowItIsShownOnItsDayAndInTheWeekAfter(String at, long ageDays, boolean shown) {
        assertThat(ONE.ageDays(at(at))).isEqualTo(ageDays);
        assertThat(ONE.isShown(reading(at, Optional.empty()))).isEqualTo(shown);
        assertThat(ONE.isOnDayOf(at(at))).isEqualTo(ageDays == 0);
        boolean stands =
                !at(at).onAxis().isBefore(ONE.begin()) && at(at).onAxis().isBefore(ONE.end());
        assertThat(stands).as("begin and end say the same").isEqualTo(shown);
    }

    @Test
    void aWindowShowsWhatBeganWithinItAndTheDayItselfAlways() {
        assertThat(ONE.isShown(reading("2023-12-20T18:00", Optional.of("1h")))).isTrue();
        assertThat(ONE.isShown(reading("2023-12-22T12:00", Optional.of("2d")))).isFalse();
        assertThat(ONE.isShown(reading("2023-12-22T12:00", Optional.of("3d")))).isTrue();
        assertThat(ONE.isShown(reading("2024-01-02T12:00", Optional.of("2w")))).isTrue();
        assertThat(ONE.isShown(reading("2023-12-19T12:00", Optional.of("2w")))).isFalse();
    }
}
