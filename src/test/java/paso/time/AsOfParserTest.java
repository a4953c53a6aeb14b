package paso.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfParserTest {

    private static final Instant NOW = Instant.parse("2024-01-05T12:00:00Z");
    private final AsOfParser parser = new AsOfParser(() -> NOW);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-27 | 2023-12-27T12:00",
                "27 Dec 2023 | 2023-12-27T12:00",
                "27 dic 2023 | 2023-12-27T12:00",
                "27 de diciembre de 2023 | 2023-12-27T12:00",
                "Dec 27, 2023 | 2023-12-27T12:00",
                "27/12/2023 | 2023-12-27T12:00",
                "2023-12-27T15:00 | 2023-12-27T15:00",
                "2023-12-27 15:00 | 2023-12-27T15:00",
                "27 dic 2023 9:05 | 2023-12-27T09:05",
                "27 Dec 2023, 15:00 | 2023-12-27T15:00",
            })
    void aDayOrWallClockTimeHoldsAtEachPlaceByItself(String text, String wallClock) {
        assertThat(parser.parse(text)).contains(AsOf.local(LocalDateTime.parse(wallClock)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-22T13:00-06:00 | 2023-12-22T19:00:00Z",
                "2023-12-22T19:00Z | 2023-12-22T19:00:00Z",
                "2023-12-22 13:00-06:00 | 2023-12-22T19:00:00Z",
                "2023-12-22T13:00[America/Chicago] | 2023-12-22T19:00:00Z",
                "2023-12-22T13:00-06:00[America/Chicago] | 2023-12-22T19:00:00Z",
                "now | 2024-01-05T12:00:00Z",
                "ahora | 2024-01-05T12:00:00Z",
            })
    void anOffsetOrZoneMakesItOneInstantEverywhere(String text, String instant) {
        assertThat(parser.parse(text)).contains(AsOf.exactly(Instant.parse(instant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "2023-13-01",
                "2023-02-30",
                "31 feb 2023",
                "32/12/2023",
                "2023-12-27T25:00",
                "[]",
                "2023-12-27T15:00[Nowhere/City]",
                "12",
                "2023",
                "Dec 2023",
                "T12:00"
            })
    void whatNamesNoMomentGivesNone(String text) {
        assertThat(parser.parse(text)).isEmpty();
    }

    @Property(tries = 300)
    void anyTextGivesAMomentOrNoneButNeverFails(@ForAll String text) {
        parser.parse(text)
                .ifPresent(asOf -> assertThat(parser.parse(asOf.iso())).contains(asOf));
    }

    @Property(tries = 200)
    void isoIsReadBackToTheSameMoment(@ForAll @LongRange(min = -2_000_000_000L, max = 4_000_000_000L) long second) {
        AsOf exact = AsOf.exactly(Instant.ofEpochSecond(second));
        AsOf local = AsOf.local(LocalDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneId.of("UTC")));
        assertThat(parser.parse(exact.iso())).contains(exact);
        assertThat(parser.parse(local.iso())).contains(local);
    }

    @Test
    void aDayMeansNoonOfEachPlace() {
        AsOf day = AsOf.noonOf(LocalDate.parse("2023-12-22"));
        assertThat(day.instantIn(ZoneId.of("America/Tijuana"))).isEqualTo(Instant.parse("2023-12-22T20:00:00Z"));
        assertThat(day.instantIn(ZoneId.of("America/Matamoros"))).isEqualTo(Instant.parse("2023-12-22T18:00:00Z"));
        assertThat(day.onAxis()).isEqualTo(Instant.parse("2023-12-22T12:00:00Z"));
    }
}
