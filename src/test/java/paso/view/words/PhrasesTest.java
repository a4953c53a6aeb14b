package paso.view.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.Status;
import paso.time.FactTime;

class PhrasesTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final FactTime TRAINS_AGAIN = FactTime.ofMinute(LocalDate.of(2023, 12, 22), LocalTime.of(13, 0));

    @Test
    void everyStateAndModeHasItsWord() {
        for (Language language : Language.values()) {
            Phrases text = new Phrases(language);
            for (Status status : Status.values()) {
                assertThat(text.status(status, LayerKey.PORTS)).isNotBlank();
                assertThat(text.status(status, LayerKey.RAIL)).isNotBlank();
            }
            for (Mode mode : Mode.values()) {
                assertThat(text.mode(mode)).isNotBlank();
            }
        }
        assertThat(new Phrases(Language.EN).status(Status.CLOSED, LayerKey.RAIL))
                .isEqualTo("suspended");
        assertThat(new Phrases(Language.ES).status(Status.CLOSED, LayerKey.PORTS))
                .isEqualTo("cerrado");
    }

    @Test
    void aMomentIsToldInItsOwnZoneAndADayAsADay() {
        Dates english = new Dates(Language.EN);
        assertThat(english.full(TRAINS_AGAIN, CHICAGO)).isEqualTo("Fri 22 Dec 2023 13:00 CST");
        assertThat(new Dates(Language.ES).full(TRAINS_AGAIN, CHICAGO)).isEqualTo("vie 22 dic 2023 13:00 CST");
        FactTime day = FactTime.ofDay(LocalDate.of(2023, 9, 20));
        assertThat(english.full(day, CHICAGO)).isEqualTo("Wed 20 Sep 2023");
        assertThat(english.brief(day)).isEqualTo("20 Sep 2023");
    }

    @Test
    void theYearOfANearEndIsLeftOut() {
        Dates dates = new Dates(Language.EN);
        assertThat(dates.soon(TRAINS_AGAIN, LocalDate.of(2023, 12, 18))).isEqualTo("22 Dec 13:00");
        assertThat(dates.soon(TRAINS_AGAIN, LocalDate.of(2023, 1, 1))).isEqualTo("22 Dec 2023 13:00");
    }
}
