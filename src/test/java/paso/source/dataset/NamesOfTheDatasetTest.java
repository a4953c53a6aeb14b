package paso.source.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.time.AsOf;

/** What things are called in the shipped dataset, in both languages. */
class NamesOfTheDatasetTest {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|of|and|to|near|north|south|east|west|bridge|rail|crossing|checkpoint|station|gate|ferry|dam|port"
                    + " of entry|closed|border|line|track|road|route|street|highway|county|valley|yard|church|airport|city"
                    + "|exit|entrance|shelter|stadium|caravan|branch|desert)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Names of towns, companies and people that hold such a word. */
    private static final Pattern PROPER =
            Pattern.compile("Rio Grande City|Desert Line|Cross Border Xpress|South Orient|Pine Valley");

    /** A name of a row and its wording in Spanish, blank where the row has none. */
    private record Name(String file, String english, String spanish) {}

    private static final List<Name> NAMES = new ArrayList<>();
    private static LoadedDataset dataset;

    @BeforeAll
    static void read() throws IOException {
        DatasetTables tables = new DatasetTables(Path.of("data"));
        dataset = DatasetReader.read(tables);
        tables.tables().forEach((file, table) -> {
            // titles of what others published stay as they are
            if (!file.equals(DatasetFiles.SOURCES)) {
                for (Row row : table.rows()) {
                    NAMES.add(new Name(file, row.text("name"), row.text("name_es")));
                    NAMES.add(new Name(file, row.text("title"), row.text("title_es")));
                }
            }
        });
        assertThat(NAMES).hasSizeGreaterThan(2000);
    }

    private static boolean isEnglish(String name) {
        return ENGLISH.matcher(PROPER.matcher(name).replaceAll("")).find();
    }

    @Test
    void placesInANameAreJoinedByADashAndStatesAreNoPartOfIt() {
        assertThat(NAMES.stream().flatMap(name -> Stream.of(name.english(), name.spanish())))
                .filteredOn(name -> name.contains(" - ") || name.contains("(closed") || name.contains("(cerrad"))
                .isEmpty();
    }

    /** But for towns, which are called what they are called. */
    @Test
    void spanishNamesAreSpanish() {
        assertThat(NAMES)
                .filteredOn(name -> !name.file().equals("basemap/towns.geojson"))
                .extracting(Name::spanish)
                .filteredOn(NamesOfTheDatasetTest::isEnglish)
                .isEmpty();
    }

    @Test
    void whatHasAnEnglishWordHasASpanishNameOfItsOwn() {
        List<Name> english = NAMES.stream()
                .filter(name -> !name.file().startsWith("basemap"))
                .filter(name -> isEnglish(name.english()))
                .toList();
        assertThat(english).hasSizeGreaterThan(100);
        assertThat(english)
                .filteredOn(name -> name.english().equals(name.spanish()))
                .isEmpty();
    }

    @Test
    void whatANameNoLongerSaysTheChangesDo() {
        StatefulSubject fabens =
                (StatefulSubject) dataset.scene().find("fabens-caseta").orElseThrow();
        assertThat(fabens.name().english()).isEqualTo("Fabens – Caseta");
        assertThat(fabens.stateAt(AsOf.noonOf(java.time.LocalDate.of(2023, 12, 27)))
                        .status())
                .isEqualTo(Status.CLOSED);
    }
}
