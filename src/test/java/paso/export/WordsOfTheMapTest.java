package paso.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.export.words.MapDate;
import paso.geo.Bounds;
import paso.model.Language;
import paso.model.Scene;
import paso.time.AsOf;
import paso.time.ClockReading;
import paso.time.TimeLength;
import paso.time.TimeWindow;

class WordsOfTheMapTest {

    private static Scene scene;

    @BeforeAll
    static void read() throws IOException {
        scene = ShippedScene.read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-27 | Five crossings closed, one partly open  | Cinco cruces cerrados, uno parcialmente"
                        + " abierto",
                "2024-01-20 | Three crossings closed                  | Tres cruces cerrados",
                "2008-02-01 | All 60 crossings open                   | Los 60 cruces están abiertos",
                "2008-03-01 | One crossing closed                     | Un cruce cerrado"
            })
    void theHeadlineTellsTheStateOfTheCrossings(LocalDate day, String english, String spanish) {
        Bounds home = scene.info().home();
        assertThat(Headline.of(scene, home, AsOf.noonOf(day), Language.EN)).isEqualTo(english);
        assertThat(Headline.of(scene, home, AsOf.noonOf(day), Language.ES)).isEqualTo(spanish);
    }

    @Test
    void theHeadlineSpeaksOnlyOfWhatTheMapShows() {
        AsOf day = AsOf.noonOf(LocalDate.of(2023, 12, 27));
        Bounds lukeville = Bounds.ofDegrees(-113, 31.6, -112.5, 32.2);
        assertThat(Headline.of(scene, lukeville, day, Language.EN)).isEqualTo("One crossing closed");
        AsOf january = AsOf.noonOf(LocalDate.of(2024, 1, 10));
        assertThat(Headline.of(scene, lukeville, january, Language.EN)).isEqualTo("The one crossing here is open");
        assertThat(Headline.of(scene, lukeville, january, Language.ES)).isEqualTo("El único cruce aquí está abierto");
        assertThat(Headline.of(scene, Bounds.ofDegrees(-100, 18, -98, 20), day, Language.EN))
                .isEqualTo(scene.info().title().english());
    }

    @Test
    void momentsAreToldInWords() {
        AsOf noon = AsOf.noonOf(LocalDate.of(2023, 12, 27));
        AsOf exact = AsOf.exactly(Instant.parse("2023-12-27T18:30:00Z"));

        assertThat(MapDate.inWords(noon, Language.EN))
                .isEqualTo("Wednesday 27 December 2023, 12:00 local time at each place");
        assertThat(MapDate.inWords(noon, Language.ES))
                .isEqualTo("miércoles 27 de diciembre de 2023, 12:00 hora local de cada lugar");
        assertThat(MapDate.inWords(exact, Language.EN)).isEqualTo("Wednesday 27 December 2023, 18:30 UTC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-27 | 7d | 20 to 27 December 2023; states as of 12:00 local time at each place on the last day",
                "2023-12-27 | 1mo | 27 November to 27 December 2023; states as of 12:00 local time at each place on"
                        + " the last day",
                "2024-01-05 | 2w | 22 December 2023 to 5 January 2024; states as of 12:00 local time at each place on"
                        + " the last day",
                "2023-12-27 | 6h | 27 December 2023, 06:00 to 12:00 local time at each place",
                "2023-12-27 | 18h | 26 December 2023, 18:00 to 27 December 2023, 12:00 local time at each place"
            })
    void aStretchOfTimeIsToldInWords(LocalDate day, String length, String expected) {
        assertThat(MapDate.inWords(window(AsOf.noonOf(day), length), Language.EN))
                .isEqualTo(expected);
    }

    @Test
    void aStretchOfTimeIsToldInSpanish() {
        AsOf noon = AsOf.noonOf(LocalDate.of(2023, 12, 27));

        assertThat(MapDate.inWords(window(noon, "7d"), Language.ES))
                .startsWith("del 20 al 27 de diciembre de 2023; estado a las 12:00");
        assertThat(MapDate.inWords(window(noon, "1mo"), Language.ES))
                .startsWith("del 27 de noviembre al 27 de diciembre de 2023;");
        assertThat(MapDate.inWords(window(AsOf.exactly(Instant.parse("2023-12-27T18:30:00Z")), "3h"), Language.ES))
                .isEqualTo("27 de diciembre de 2023, de 15:30 a 18:30 UTC");
    }

    private static ClockReading window(AsOf asOf, String length) {
        return new ClockReading(
                asOf, Optional.of(new TimeWindow(TimeLength.parse(length).orElseThrow(), false)));
    }

    @Test
    void theMachinesOwnLanguageDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("es", "MX"));
            assertThat(MapDate.inWords(AsOf.noonOf(LocalDate.of(2023, 12, 27)), Language.EN))
                    .startsWith("Wednesday");
        } finally {
            Locale.setDefault(before);
        }
    }
}
