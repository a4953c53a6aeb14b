package paso.view.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paso.model.Language;
import paso.model.Status;
import paso.view.SheetData;
import paso.view.axis.AxisTime;

/** The monthly counts that belong to what is selected, of the shipped dataset. */
class CountsMakerTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2023, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2023, 12);

    private static CountsModel of(String id) {
        return new CountsMaker(SheetData.SCENE, Language.EN).of(SheetData.SCENE.find(id));
    }

    private static CountsModel.Series row(CountsModel model, String label) {
        return model.series().stream()
                .filter(series -> series.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label + " in " + model.series()));
    }

    private static String tip(CountsModel.Series series, YearMonth month) {
        return new CountsTips(SheetData.SCENE, Language.EN).of(series, month);
    }

    private static long value(CountsModel.Series series, YearMonth month) {
        return series.at(month).orElseThrow().value();
    }

    @Test
    void theClosureOfLukevilleIsInTheNumbersOfItsCbpPort() {
        CountsModel lukeville = of("lukeville");
        assertThat(lukeville.note()).startsWith("counted as CBP port 2602");
        CountsModel.Series cars = row(lukeville, "Cars");
        assertThat(value(cars, NOVEMBER)).isEqualTo(34361);
        assertThat(value(cars, DECEMBER)).isEqualTo(3966);
        assertThat(tip(cars, DECEMBER).lines())
                .containsSubsequence("Cars, CBP port 2602", "Dec 2023: 3,966", "−88 % on Nov 2023")
                .anyMatch(line -> line.startsWith("Source: US Bureau of Transportation Statistics"));
        assertThat(row(lukeville, "Encounters, Tucson sector").max()).isEqualTo(80180);
    }

    @Test
    void aCrossingsClosureStandsBehindItsNumbers() {
        assertThat(of("lukeville").notOpen())
                .filteredOn(span -> span.status() == Status.CLOSED)
                .anySatisfy(span -> {
                    assertThat(span.from()).isEqualTo(AxisTime.ofDay(java.time.LocalDate.of(2023, 12, 4)));
                    assertThat(span.to()).isEqualTo(AxisTime.ofDay(java.time.LocalDate.of(2024, 1, 4)) + 0.25);
                });
    }

    @Test
    void aBridgesOwnCountsGoBeforeThoseOfItsPort() {
        CountsModel bridge = of("eagle-pass-rail");
        assertThat(value(row(bridge, "Rail cars"), DECEMBER)).isEqualTo(25077);
        assertThat(value(row(bridge, "Trains *"), DECEMBER)).isEqualTo(237);
        assertThat(bridge.note()).contains("CBP port 2303", "3 crossings");
        assertThat(bridge.series()).noneMatch(series -> series.label().startsWith("Cars"));
        CountsModel.Series cars = row(of("eagle-pass-bridge-1"), "Cars");
        assertThat(value(cars, DECEMBER)).isEqualTo(551);
    }

    @Test
    void whatIsNotCountedAtACrossingHasNoRow() {
        assertThat(of("eagle-pass-bridge-1").series())
                .noneMatch(series -> series.label().startsWith("Trucks"));
    }

    @Test
    void aMonthWithoutACountIsAbsentAndNotZero() {
        CountsModel.Series pedestrians = row(of("andrade"), "Pedestrians");
        assertThat(pedestrians.at(YearMonth.of(2024, 1))).isEmpty();
        assertThat(pedestrians.at(DECEMBER)).isPresent();
        assertThat(tip(pedestrians, YearMonth.of(2024, 1))).contains("Jan 2024: no count on record");
        assertThat(pedestrians.changePercent(YearMonth.of(2024, 2))).isEmpty();
    }

    @Test
    void withoutASelectionAllSectorsAreShownWithTheirRounding() {
        CountsModel all = new CountsMaker(SheetData.SCENE, Language.EN).of(Optional.empty());
        assertThat(all.series())
                .extracting(CountsModel.Series::label)
                .containsExactly(
                        "San Diego",
                        "El Centro",
                        "Yuma",
                        "Tucson",
                        "El Paso",
                        "Big Bend",
                        "Del Rio",
                        "Laredo",
                        "Rio Grande Valley");
        assertThat(all.note()).isEqualTo("each row on its own scale · rounded to 10");
        CountsModel.Series tucson = row(all, "Tucson");
        assertThat(tip(tucson, DECEMBER)).contains("Dec 2023: about 80,180, rounded to 10");
        assertThat(tip(tucson, YearMonth.of(2019, 5))).doesNotContain("rounded");
        assertThat(of("caravan-2023-12").series()).isEqualTo(all.series());
    }

    @Test
    void aSectorStandsBesideTheWholeBorder() {
        CountsModel sector = of("sector-del-rio");
        assertThat(sector.heading()).isEqualTo("Del Rio sector: Border Patrol encounters");
        assertThat(sector.series())
                .extracting(CountsModel.Series::label)
                .containsExactly("Del Rio", "Southwest border, Border Patrol", "Southwest border, at ports");
        assertThat(value(sector.series().get(1), DECEMBER))
                .isGreaterThan(value(sector.series().get(0), DECEMBER));
    }

    @Test
    void anEventShowsWhatItsSubjectsCounted() {
        assertThat(of("event-003").series()).isNotEmpty();
        CountsModel rail = SheetData.SCENE.events().stream()
                .filter(event -> event.subjectIds().contains("eagle-pass-rail")
                        && event.subjectIds().contains("el-paso-bnsf-rail"))
                .findFirst()
                .map(event -> of(event.id()))
                .orElseThrow();
        assertThat(rail.series())
                .extracting(CountsModel.Series::label)
                .contains("Trains, CBP port 2303", "Trains, CBP port 2402")
                .doesNotHaveDuplicates();
    }

    @Test
    void aCrossingWithoutAnyCountsSaysSo() {
        CountsModel rail = of("san-ysidro-rail");
        assertThat(rail.heading()).isEqualTo("No monthly counts of San Ysidro rail crossing on record");
        assertThat(rail.series()).extracting(CountsModel.Series::label).containsExactly("Encounters, San Diego sector");
    }

    @Test
    void theTableHoldsEveryMonthAndLeavesGapsBlank() {
        String table = new CountsTips(SheetData.SCENE, Language.EN).table(of("andrade"));
        assertThat(table.lines().findFirst().orElseThrow()).startsWith("Month\t");
        assertThat(table.lines().filter(line -> line.startsWith("2024-01\t")))
                .singleElement()
                .asString()
                .contains("\t\t");
        assertThat(table).contains("Source: US Bureau of Transportation Statistics", "rounded to 10");
    }
}
