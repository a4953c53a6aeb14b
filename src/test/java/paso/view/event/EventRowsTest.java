package paso.view.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paso.model.Event;
import paso.model.Language;
import paso.view.SheetData;
import paso.view.words.TypedWords;

/** Which events the list shows, and how the clock parts them, with the shipped dataset. */
class EventRowsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 27);
    private final EventRows rows = new EventRows(SheetData.SCENE);

    private List<String> named(String words) {
        return rows.fitting(EventFilter.ALL.withWords(words)).stream()
                .map(event -> event.name().english())
                .toList();
    }

    @Test
    void wordsAreFoundInBothLanguagesWithoutAccentsAndCase() {
        assertThat(named("eagle pass rail reopened")).contains("Eagle Pass rail bridge reopened");
        Event spanish = SheetData.SCENE.events().stream()
                .filter(event -> event.name().spanish().isPresent())
                .findFirst()
                .orElseThrow();
        String typed = TypedWords.folded(spanish.name().in(Language.ES));
        assertThat(named(typed)).contains(spanish.name().english());
        assertThat(named("lopez OBRADOR")).contains("Biden calls López Obrador");
    }

    @Test
    void anEventIsFoundByItsPlaceAndByWhatItIsAbout() {
        assertThat(named("huixtla")).contains("Caravan at Huixtla");
        assertThat(rows.fitting(EventFilter.ALL.withWords("El Paso BNSF rail bridge")))
                .isNotEmpty()
                .allMatch(event -> event.subjectIds().contains("el-paso-bnsf-rail"));
    }

    @Test
    void categoriesComeFromTheDataAndAddUp() {
        assertThat(rows.categories()).containsEntry("closure", 11).containsEntry("rail", 3);
        assertThat(rows.categories().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(rows.total());
        EventFilter two = EventFilter.ALL.with("closure", true).with("rail", true);
        assertThat(rows.fitting(two)).hasSize(14).allMatch(event -> Set.of("closure", "rail")
                .contains(event.category()));
        assertThat(rows.fitting(two.with("closure", false))).hasSize(3);
        assertThat(rows.fitting(two.withWords("lukeville"))).isNotEmpty().allMatch(event -> event.category()
                .equals("closure"));
    }

    @Test
    void theClocksDayPartsPastFromComing() {
        List<Event> all = rows.fitting(EventFilter.ALL);
        List<EventRow> split = EventRows.split(all, DAY);
        int now = split.indexOf(new EventRow.Now(DAY));
        assertThat(split).hasSize(all.size() + 1);
        assertThat(split.subList(0, now))
                .allMatch(row -> !((EventRow.Entry) row).event().date().isAfter(DAY));
        assertThat(split.subList(now + 1, split.size()))
                .isNotEmpty()
                .allMatch(row -> ((EventRow.Entry) row).event().date().isAfter(DAY));
        assertThat(EventRows.split(List.of(), DAY)).isEmpty();
    }

    @Test
    void anEventCanBeTakenElsewhereWithItsSource() {
        Event reopened = SheetData.SCENE.events().stream()
                .filter(event -> event.name().english().equals("El Paso rail bridges reopened"))
                .findFirst()
                .orElseThrow();
        EventText text = new EventText(SheetData.SCENE, Language.EN);
        assertThat(text.firstLink(reopened).orElseThrow()).startsWith("https://");
        assertThat(text.of(reopened).lines().toList())
                .startsWith("Fri 22 Dec 2023: El Paso rail bridges reopened")
                .anyMatch(line -> line.startsWith("Source: ") && line.contains("https://"));
    }

    @Test
    void everyLinkIsAnAddressAndNothingElse() {
        EventText text = new EventText(SheetData.SCENE, Language.EN);
        assertThat(rows.fitting(EventFilter.ALL).stream().flatMap(event -> text.links(event).stream()))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(java.net.URI.create(link).getHost()).isNotBlank());
    }
}
