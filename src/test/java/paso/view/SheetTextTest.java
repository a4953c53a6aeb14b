package paso.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.Status;
import paso.time.FactTime;

class SheetTextTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final FactTime TRAINS_AGAIN = FactTime.ofMinute(LocalDate.of(2023, 12, 22), LocalTime.of(13, 0));

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(SheetText.class.getResourceAsStream(name))) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveAllTexts() throws IOException {
        assertThat(bundle("sheets_es.properties").keySet())
                .isEqualTo(bundle("sheets.properties").keySet());
    }

    @Test
    void everyStateAndModeHasItsWord() {
        for (Language language : Language.values()) {
            SheetText text = new SheetText(language);
            for (Status status : Status.values()) {
                assertThat(text.status(status, LayerKey.PORTS)).isNotBlank();
                assertThat(text.status(status, LayerKey.RAIL)).isNotBlank();
            }
            for (Mode mode : Mode.values()) {
                assertThat(text.mode(mode)).isNotBlank();
            }
        }
        assertThat(new SheetText(Language.EN).status(Status.CLOSED, LayerKey.RAIL))
                .isEqualTo("suspended");
        assertThat(new SheetText(Language.ES).status(Status.CLOSED, LayerKey.PORTS))
                .isEqualTo("cerrado");
    }

    @Test
    void aMomentIsToldInItsOwnZoneAndADayAsADay() {
        SheetDates english = new SheetDates(Language.EN);
        assertThat(english.full(TRAINS_AGAIN, CHICAGO)).isEqualTo("Fri 22 Dec 2023 13:00 CST");
        assertThat(new SheetDates(Language.ES).full(TRAINS_AGAIN, CHICAGO)).isEqualTo("vie 22 dic 2023 13:00 CST");
        FactTime day = FactTime.ofDay(LocalDate.of(2023, 9, 20));
        assertThat(english.full(day, CHICAGO)).isEqualTo("Wed 20 Sep 2023");
        assertThat(english.brief(day)).isEqualTo("20 Sep 2023");
    }

    @Test
    void theYearOfANearEndIsLeftOut() {
        SheetDates dates = new SheetDates(Language.EN);
        assertThat(dates.soon(TRAINS_AGAIN, LocalDate.of(2023, 12, 18))).isEqualTo("22 Dec 13:00");
        assertThat(dates.soon(TRAINS_AGAIN, LocalDate.of(2023, 1, 1))).isEqualTo("22 Dec 2023 13:00");
    }
}
