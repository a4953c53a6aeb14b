package paso.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.model.SceneSearch.FoundPosition;
import paso.time.AsOf;
import paso.time.FactTime;

class SceneSearchTest {

    private static final Provenance NOBODY = new Provenance(List.of(), Optional.empty());

    private final SceneSearch search = new SceneSearch(scene());

    @Test
    void caseAccentsAndPunctuationDoNotCount() {
        assertThat(ids("ciudad juarez")).containsExactly("juarez-yard");
        assertThat(ids("JUÁREZ, Ciudad")).containsExactly("juarez-yard");
        assertThat(ids("exodo")).containsExactly("exodus");
    }

    @Test
    void namesAreFoundInBothLanguages() {
        assertThat(ids("exodus of poverty")).containsExactly("exodus");
        assertThat(ids("éxodo de la pobreza")).containsExactly("exodus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Presidio – Ojinaga",
                "presidio - ojinaga",
                "presidio-ojinaga",
                "PRESIDIO OJINAGA",
                "puente ferroviario presidio - ojinaga",
                "rail bridge Presidio – Ojinaga"
            })
    void aNameIsFoundHoweverItsPartsAreJoined(String query) {
        assertThat(ids(query)).containsExactly("presidio-rail");
    }

    @Test
    void crossingsThatAreNotOpenGoFirstThenCrossingsThenTheRest() {
        AsOf shut = AsOf.noonOf(LocalDate.of(2023, 12, 20));
        assertThat(ids("eagle pass")).first().isEqualTo("eagle-pass-station");
        assertThat(idsAt("eagle pass", shut))
                .containsExactly("eagle-pass-rail", "eagle-pass-bridge-1", "eagle-pass-station");
        assertThat(idsAt("eagle pass", AsOf.noonOf(LocalDate.of(2023, 12, 24))))
                .containsExactly("eagle-pass-bridge-1", "eagle-pass-rail", "eagle-pass-station");
        // a crossing that only lies across from it does not go before what is called so
        assertThat(idsAt("piedras negras", shut))
                .containsExactly("piedras-negras", "eagle-pass-bridge-1", "eagle-pass-rail");
    }

    @Test
    void everyWordMustMatch() {
        assertThat(ids("eagle pass")).containsExactly("eagle-pass-station", "eagle-pass-bridge-1", "eagle-pass-rail");
        assertThat(ids("eagle rail")).containsExactly("eagle-pass-rail");
        assertThat(ids("eagle tijuana")).isEmpty();
    }

    @Test
    void beginningOfAWordGoesBeforeItsInside() {
        assertThat(ids("pass"))
                .containsExactly("eagle-pass-bridge-1", "eagle-pass-rail", "eagle-pass-station", "bypass");
    }

    @Test
    void ownNameGoesBeforeOtherNames() {
        assertThat(ids("nogales")).containsExactly("nogales", "morley");
    }

    @Test
    void wholeNameGoesFirst() {
        assertThat(ids("lukeville")).startsWith("lukeville");
        assertThat(search.findExactly("Éxodo de la pobreza").flatMap(SceneSearch.Found::place))
                .contains(LonLat.ofDegrees(-92.9, 15.2));
        assertThat(search.findExactly("exodo")).isEmpty();
    }

    @Test
    void idsAreFound() {
        assertThat(ids("eagle-pass-rail")).startsWith("eagle-pass-rail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "zzz"})
    void nothingIsFoundForNothing(String query) {
        assertThat(search.find(query, 10)).isEmpty();
    }

    @Test
    void limitHolds() {
        assertThat(search.find("e", 2)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.88, -112.82 | -112.82 | 31.88",
                "31.88 -112.82 | -112.82 | 31.88",
                "31.88,-112.82 | -112.82 | 31.88",
                "31.88 N, 112.82 W | -112.82 | 31.88",
                "112.82 W 31.88 N | -112.82 | 31.88",
                "31.88° N 112.82° W | -112.82 | 31.88",
                "31.88N112.82W | -112.82 | 31.88",
                "112.82 O, 31.88 N | -112.82 | 31.88",
                "31°52'48\"N 112°49'12\"W | -112.82 | 31.88",
                "-112.82, 31.88 | -112.82 | 31.88",
                "−12.5, −60 | -60 | -12.5"
            })
    void positionsAreRead(String text, double lonDeg, double latDeg) {
        assertThat(search.find(text, 10)).singleElement().isInstanceOfSatisfying(FoundPosition.class, found -> {
            assertThat(found.position().lonDeg()).isCloseTo(lonDeg, org.assertj.core.data.Offset.offset(1e-9));
            assertThat(found.position().latDeg()).isCloseTo(latDeg, org.assertj.core.data.Offset.offset(1e-9));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"91, 191", "31.88", "31.88, -190", "12 N 13 N", "1,2,3"})
    void whatIsNoPositionIsSearchedAsWords(String text) {
        assertThat(search.find(text, 10)).isEmpty();
    }

    @Test
    void mistypedIdsHaveCloseOnes() {
        assertThat(search.closestIds("lukevile", 3)).startsWith("lukeville");
        assertThat(search.closestIds("eagel-pass-rail", 3)).startsWith("eagle-pass-rail");
        assertThat(search.closestIds("eagle-pass", 3)).startsWith("eagle-pass-station", "eagle-pass-bridge-1");
        assertThat(search.closestIds("qqqqqqqqqqqq", 3)).isEmpty();
    }

    private List<String> ids(String query) {
        return search.find(query, 20).stream()
                .map(found -> ((SceneSearch.FoundSubject) found).subject().id())
                .toList();
    }

    private List<String> idsAt(String query, AsOf asOf) {
        return search.find(query, 20, asOf).stream()
                .map(found -> ((SceneSearch.FoundSubject) found).subject().id())
                .toList();
    }

    private static Scene scene() {
        LocalDate day = LocalDate.of(2023, 12, 27);
        return new Scene.Builder(new DatasetInfo(
                        LocalText.of("Test"), Bounds.ofDegrees(-118, 14, -88, 34), day, day, day, "nobody"))
                .add(place("bypass", LocalText.of("Bypass road")))
                .add(port("lukeville", "Lukeville", "Sonoyta"))
                .add(port("morley", "Morley Gate", "Nogales, Sonora"))
                .add(port("nogales", "Nogales DeConcini", "Sonora"))
                .add(port("eagle-pass-bridge-1", "Eagle Pass Bridge 1", "Piedras Negras"))
                .add(port(
                        "eagle-pass-rail",
                        "Eagle Pass rail bridge",
                        "Piedras Negras",
                        change("eagle-pass-rail", "2023-12-18", Status.CLOSED),
                        change("eagle-pass-rail", "2023-12-22", Status.OPEN)))
                .add(place("eagle-pass-station", LocalText.of("Eagle Pass")))
                .add(place("piedras-negras", LocalText.of("Piedras Negras")))
                .add(place(
                        "presidio-rail",
                        LocalText.of("Presidio – Ojinaga rail bridge", "Puente ferroviario Presidio – Ojinaga")))
                .add(place("exodus", LocalText.of("Exodus of poverty", "Éxodo de la pobreza")))
                .add(place("juarez-yard", LocalText.of("Ciudad Juárez yard")))
                .build();
    }

    private static Place place(String id, LocalText name) {
        return new Place(id, name, point(), "place", false, "", NOBODY);
    }

    private static StatusChange change(String id, String day, Status status) {
        return new StatusChange(
                id, FactTime.ofDay(LocalDate.parse(day)), status, Set.of(Mode.VEHICLE), LocalText.of(""), NOBODY);
    }

    private static PortOfEntry port(String id, String name, String across, StatusChange... changes) {
        StatusHistory history =
                new StatusHistory(ZoneId.of("America/Phoenix"), Set.of(Mode.VEHICLE), Status.OPEN, List.of(changes));
        return new PortOfEntry(
                id, LocalText.of(name), point(), across, "AZ", "Sonora", "", "Tucson", false, "", NOBODY, history);
    }

    private static Point point() {
        return new GeometryFactory().createPoint(new Coordinate(-92.9, 15.2));
    }
}
