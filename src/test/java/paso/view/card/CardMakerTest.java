package paso.view.card;

import static org.assertj.core.api.Assertions.assertThat;
import static paso.view.SheetData.local;
import static paso.view.SheetData.noon;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import paso.model.Language;
import paso.model.Status;
import paso.model.Subject;
import paso.time.AsOf;
import paso.view.SheetData;

class CardMakerTest {

    private static final String CHRISTMAS_CARAVAN = SheetData.SCENE.caravans().stream()
            .filter(caravan -> caravan.started().toString().equals("2023-12-24"))
            .findFirst()
            .orElseThrow()
            .id();

    private static Card card(String id, AsOf asOf, Language language) {
        Subject subject = SheetData.SCENE.find(id).orElseThrow();
        return new CardMaker(SheetData.SCENE, language).of(subject, asOf);
    }

    private static Card card(String id, AsOf asOf) {
        return card(id, asOf, Language.EN);
    }

    @Test
    void aClosedPortTellsSinceWhenUntilWhenWhyAndWhoSaysSo() {
        Card card = card("lukeville", noon("2023-12-21"));
        assertThat(card.badge()).contains(new Card.Badge("closed", "Closed", "since Mon 4 Dec 2023", "day 18", ""));
        assertThat(card.modes())
                .extracting(Card.ModeLine::mode, Card.ModeLine::status, Card.ModeLine::until)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Vehicles", Status.CLOSED, "until 4 Jan 06:00"),
                        org.assertj.core.groups.Tuple.tuple("Pedestrians", Status.CLOSED, "until 4 Jan 06:00"));
        assertThat(card.reason()).contains("Border Patrol");
        assertThat(card.sources()).isNotEmpty();
        assertThat(card.sources().get(0).url()).startsWith("http");
        assertThat(card.sources().get(0).text()).contains("2023");
        assertThat(card.sources().get(0).trust()).isEqualTo("confirmed");
    }

    @Test
    void aCardSpeaksSpanish() {
        Card card = card("lukeville", noon("2023-12-21"), Language.ES);
        assertThat(card.badge()).contains(new Card.Badge("closed", "Cerrado", "desde lun 4 dic 2023", "día 18", ""));
        assertThat(card.reason()).contains("Patrulla Fronteriza");
    }

    @Test
    void theRailBridgeChangesAtTheMinute() {
        Card before = card("eagle-pass-rail", local("2023-12-22T12:59"));
        assertThat(before.badge().orElseThrow().look()).isEqualTo("closed");
        assertThat(before.modes().get(0).until()).isEqualTo("until 22 Dec 13:00");
        Card after = card("eagle-pass-rail", local("2023-12-22T13:00"));
        assertThat(after.badge().orElseThrow().since()).isEqualTo("since Fri 22 Dec 2023 13:00 CST");
        assertThat(after.badge().orElseThrow().look()).isEqualTo("open");
        assertThat(after.links()).extracting(Card.Link::id).contains("fxe-r-saltillo-piedras-negras");
    }

    @Test
    void theStripShowsTheMonthsAroundWithTheMomentInIt() {
        Card.Strip strip = card("lukeville", noon("2023-12-27")).strip().orElseThrow();
        assertThat(strip.parts())
                .extracting(Card.Strip.Part::status)
                .containsExactly(Status.OPEN, Status.PARTIAL, Status.CLOSED, Status.OPEN);
        Card.Strip.Part closed = strip.parts().get(2);
        assertThat(strip.now()).isBetween(closed.from(), closed.to());
        assertThat(strip.months())
                .extracting(Card.Strip.Mark::label)
                .containsExactly("Oct", "Nov", "Dec", "Jan", "Feb");
        assertThat(strip.parts().get(0).from()).isZero();
        assertThat(strip.parts().get(3).to()).isEqualTo(1);
    }

    @Test
    void monthlyCountsComeFromTheCbpPort() {
        Card card = card("lukeville", noon("2023-12-21"));
        assertThat(card.series()).extracting(Card.Series::label).contains("Pedestrians");
        assertThat(card.series().get(0).shares())
                .allMatch(share -> share >= 0 && share <= 1)
                .contains(1.0);
    }

    @Test
    void aRailLineTellsItsEndInItsBadge() {
        Card line = card("fxe-r-saltillo-piedras-negras", local("2023-12-22T12:59"));
        assertThat(line.badge().orElseThrow().word()).isIn("Restricted", "Suspended");
        assertThat(line.badge().orElseThrow().until()).isEqualTo("until Fri 22 Dec 2023 13:00 CST");
        assertThat(line.facts()).contains(new Card.Fact("Operator", "Ferromex"));
        assertThat(line.links()).extracting(Card.Link::id).containsExactly("eagle-pass-rail");
    }

    @Test
    void aCaravanIsAtAPlaceOrBetweenTwo() {
        Card at = card(CHRISTMAS_CARAVAN, noon("2023-12-27"));
        assertThat(at.badge()).contains(new Card.Badge("caravan", "On the way", "at Escuintla", "day 4", ""));
        assertThat(at.steps())
                .filteredOn(step -> step.progress() == Card.Step.Progress.HERE)
                .extracting(Card.Step::name)
                .containsExactly("Escuintla");
        assertThat(at.facts()).extracting(Card.Fact::label).contains("People", "Walked", "Next");
        Card between = card(CHRISTMAS_CARAVAN, local("2023-12-26T03:00"));
        assertThat(between.badge().orElseThrow().since()).startsWith("between ").endsWith("(interpolated)");
        Card before = card(CHRISTMAS_CARAVAN, noon("2023-12-01"));
        assertThat(before.badge().orElseThrow().word()).isEqualTo("not yet under way");
    }

    @Test
    void everySubjectHasACardInBothLanguages() {
        for (Subject subject : SheetData.SCENE.subjects()) {
            for (Language language : Language.values()) {
                Card card = new CardMaker(SheetData.SCENE, language).of(subject, noon("2023-12-27"));
                assertThat(card.title()).as(subject.id()).isNotBlank();
                assertThat(card.subtitle()).as(subject.id()).isNotBlank();
            }
        }
    }

    @Test
    void aStationTellsTheStatesOfItsLines() {
        Subject station = SheetData.SCENE.railStations().stream()
                .filter(each -> each.lineIds().size() > 1)
                .findFirst()
                .orElseThrow();
        Card card = card(station.id(), noon("2023-12-20"));
        assertThat(card.links()).hasSizeGreaterThan(1).allMatch(link -> !link.status()
                .equals(Optional.empty()));
    }
}
