package paso.view.status;

import static org.assertj.core.api.Assertions.assertThat;
import static paso.view.SheetData.noon;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paso.analysis.Difference.Kind;
import paso.analysis.Differences;
import paso.model.Language;
import paso.model.Status;
import paso.time.AsOf;
import paso.view.SheetData;

/** The list of differences in words, on the shipped dataset. */
class DifferenceRowsTest {

    private static final AsOf BEFORE = noon("2023-11-20");
    private static final AsOf AFTER = noon("2023-12-27");

    private static List<DifferenceRow> rows(Language language, AsOf from, AsOf to) {
        return new DifferenceRows(language, from, to).of(Differences.between(SheetData.SCENE, from, to));
    }

    private static List<DifferenceRow.Entry> entries(List<DifferenceRow> rows, Kind kind) {
        return rows.stream()
                .filter(DifferenceRow.Entry.class::isInstance)
                .map(DifferenceRow.Entry.class::cast)
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    private static Optional<DifferenceRow.Entry> entry(List<DifferenceRow> rows, String id) {
        return rows.stream()
                .filter(row ->
                        row instanceof DifferenceRow.Entry entry && entry.id().equals(id))
                .map(DifferenceRow.Entry.class::cast)
                .findFirst();
    }

    @Test
    void whatClosedStandsUnderClosedWithItsStatesAndTheDayItClosed() {
        List<DifferenceRow> rows = rows(Language.EN, BEFORE, AFTER);

        DifferenceRow.Entry lukeville = entry(rows, "lukeville").orElseThrow();
        assertThat(lukeville.kind()).isEqualTo(Kind.CLOSED);
        assertThat(lukeville.states()).containsExactly(Status.OPEN, Status.CLOSED);
        assertThat(lukeville.right()).isEqualTo("4 Dec");
        assertThat(lukeville.detail()).isEmpty();
        assertThat(DifferenceRows.spoken(lukeville)).isEqualTo("Lukeville: open → closed, 4 Dec");
    }

    @Test
    void eachHeadingCountsTheLinesUnderItAndEveryDifferenceIsInTheList() {
        List<DifferenceRow> rows = rows(Language.EN, BEFORE, AFTER);

        int all = 0;
        for (Kind kind : Kind.values()) {
            assertThat(DifferenceRows.count(rows, kind))
                    .isEqualTo(entries(rows, kind).size());
            all += entries(rows, kind).size();
        }
        assertThat(all)
                .isEqualTo(Differences.between(SheetData.SCENE, BEFORE, AFTER).size())
                .isPositive();
    }

    @Test
    void theSameStretchTheOtherWayRoundInTimeOpens() {
        List<DifferenceRow> rows = rows(Language.EN, AFTER, noon("2024-01-10"));

        assertThat(entry(rows, "lukeville").orElseThrow().kind()).isEqualTo(Kind.OPENED);
        assertThat(entry(rows, "lukeville").orElseThrow().states()).containsExactly(Status.CLOSED, Status.OPEN);
    }

    @Test
    void aPlaceThatWasOtherwiseInBetweenTellsHow() {
        List<DifferenceRow> rows = rows(Language.EN, noon("2023-12-10"), noon("2023-12-27"));

        DifferenceRow.Entry bridge = entry(rows, "eagle-pass-rail").orElseThrow();
        assertThat(bridge.kind()).isEqualTo(Kind.BACK);
        assertThat(bridge.states()).containsExactly(Status.OPEN, Status.CLOSED, Status.OPEN);
        assertThat(bridge.right()).isEqualTo("22 Dec");
    }

    @Test
    void whereOnlySomeModesChangedTheyAreNamed() {
        List<DifferenceRow> rows = rows(Language.EN, BEFORE, AFTER);

        DifferenceRow.Entry bridge = entry(rows, "eagle-pass-bridge-1").orElseThrow();
        assertThat(bridge.states()).containsExactly(Status.OPEN, Status.PARTIAL);
        assertThat(bridge.detail()).contains(": open → ");
    }

    @Test
    void aCaravanTellsBetweenWhichPlacesAndHowFar() {
        List<DifferenceRow> rows = rows(Language.EN, noon("2023-12-25"), noon("2024-01-02"));

        List<DifferenceRow.Entry> moved = entries(rows, Kind.MOVED);
        assertThat(moved).isNotEmpty();
        DifferenceRow.Entry exodus = moved.get(0);
        assertThat(exodus.states()).isEmpty();
        assertThat(exodus.right()).matches("\\d+ km");
        assertThat(exodus.detail()).contains(" → ");
    }

    @Test
    void theListIsPlainTextInEitherLanguage() {
        DifferenceRows inEnglish = new DifferenceRows(Language.EN, BEFORE, AFTER);
        String english = inEnglish.asText(rows(Language.EN, BEFORE, AFTER));
        assertThat(english)
                .startsWith("20 Nov 2023 12:00 → 27 Dec 2023 12:00\n")
                .contains("Lukeville: open → closed, 4 Dec\n");

        String spanish = new DifferenceRows(Language.ES, BEFORE, AFTER).asText(rows(Language.ES, BEFORE, AFTER));
        assertThat(spanish).contains("Lukeville: abierto → cerrado, 4 dic");

        assertThat(inEnglish.asText(List.of())).contains("Nothing on record changed");
    }

    @Test
    void overMoreThanAYearDatesHaveTheirYear() {
        List<DifferenceRow> rows = rows(Language.EN, noon("2022-06-01"), AFTER);

        assertThat(entry(rows, "lukeville").orElseThrow().right()).isEqualTo("4 Dec 2023");
    }
}
