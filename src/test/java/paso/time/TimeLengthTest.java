package paso.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paso.time.TimeLength.Unit;

class TimeLengthTest {

    @ParameterizedTest
    @CsvSource({
        "6h, 6, HOUR",
        "1 d, 1, DAY",
        "2 weeks, 2, WEEK",
        "3 Días, 3, DAY",
        "1 mes, 1, MONTH",
        "semana, 1, WEEK",
        "45min, 45, MINUTE"
    })
    void lengthsAreReadAsPeopleWriteThem(String text, int amount, Unit unit) {
        assertThat(TimeLength.parse(text)).contains(new TimeLength(amount, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0d", "6", "d6", "-1d", "99999d", "6 parsecs", "1.5h"})
    void whatIsNoLengthIsNotTakenForOne(String text) {
        assertThat(TimeLength.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"90min", "6h", "1d", "2w", "1mo"})
    void itsTextIsReadBack(String text) {
        assertThat(TimeLength.parse(text).map(TimeLength::text)).contains(text);
    }

    @Test
    void aMonthIsACalendarMonth() {
        AsOf noon = AsOf.noonOf(LocalDate.of(2023, 12, 27));
        assertThat(TimeLength.of(1, Unit.MONTH).before(noon)).isEqualTo(AsOf.noonOf(LocalDate.of(2023, 11, 27)));
        assertThat(TimeLength.of(6, Unit.HOUR).after(noon))
                .isEqualTo(AsOf.local(LocalDateTime.of(2023, 12, 27, 18, 0)));
    }

    @Test
    void aWindowEndsWhereTheClockStands() {
        AsOf noon = AsOf.noonOf(LocalDate.of(2023, 12, 27));
        TimeWindow week = new TimeWindow(TimeLength.of(1, Unit.WEEK), false);
        assertThat(new ClockReading(noon, Optional.of(week)).since()).contains(AsOf.noonOf(LocalDate.of(2023, 12, 20)));
        assertThat(ClockReading.of(noon).since()).isEmpty();
    }
}
