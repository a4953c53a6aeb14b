package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCommandTest {

    private static final String[] CLOSED_BEFORE_CHRISTMAS = {
        "lukeville",
        "eagle-pass-rail",
        "el-paso-bnsf-rail",
        "nogales-morley",
        "san-ysidro-pedwest",
        "eagle-pass-bridge-1"
    };

    private static Told status(String at, String... more) {
        List<String> arguments = new ArrayList<>(List.of("status"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--at", at, "--format", "json"));
        return Told.paso(arguments.toArray(String[]::new));
    }

    private static JsonNode only(Told told) {
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.json().path("subjects")).hasSize(1);
        return told.json().path("subjects").get(0);
    }

    @Test
    void theSixCrossingsAreNotOpenBeforeChristmasAndOpenInJanuary() {
        Told before = status("2023-12-21", CLOSED_BEFORE_CHRISTMAS);
        Told after = status("2024-01-05", CLOSED_BEFORE_CHRISTMAS);

        assertThat(before.json().path("at").asText()).isEqualTo("2023-12-21T12:00");
        assertThat(before.json().path("subjects").findValuesAsText("id")).containsExactly(CLOSED_BEFORE_CHRISTMAS);
        assertThat(before.json().path("subjects").findValuesAsText("status"))
                .containsExactly("closed", "closed", "closed", "closed", "closed", "partial");
        assertThat(after.json().path("subjects").findValuesAsText("status")).containsOnly("open");
        assertThat(List.of(before.err(), after.err())).containsOnly("");
    }

    @Test
    void allThatJsonPromisesIsThere() {
        JsonNode lukeville = only(status("2023-12-21", "lukeville"));

        assertThat(lukeville.fieldNames())
                .toIterable()
                .containsExactly(
                        "id", "name", "layer", "status", "modes", "since", "until", "reason", "source", "confidence");
        assertThat(lukeville.path("name").asText()).isEqualTo("Lukeville");
        assertThat(lukeville.path("layer").asText()).isEqualTo("ports");
        assertThat(lukeville.path("modes").path("vehicle").asText()).isEqualTo("closed");
        assertThat(lukeville.path("since").asText()).isEqualTo("2023-12-04");
        assertThat(lukeville.path("until").asText()).isEqualTo("2024-01-04T06:00-07:00");
        assertThat(lukeville.path("reason").asText()).contains("suspended");
        assertThat(lukeville.path("source").asText()).isNotBlank();
        assertThat(lukeville.path("confidence").asText()).isEqualTo("high");
    }

    @Test
    void whatNothingIsKnownOfIsNull() {
        JsonNode tecate = only(status("2023-12-21", "tecate"));

        assertThat(tecate.path("status").asText()).isEqualTo("open");
        for (String field : List.of("since", "until", "reason", "source", "confidence")) {
            assertThat(tecate.path(field).isNull()).as(field).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-22T12:59, closed",
        "2023-12-22T13:00, open",
        "2023-12-22T12:59-06:00, closed",
        "2023-12-22T13:00-06:00, open",
        "2023-12-22T18:59Z, closed",
        "2023-12-22T19:00Z, open",
        "2023-12-22T13:00[America/Chicago], open",
        "22 dic 2023 12:59, closed",
        "now, open"
    })
    void theRailBridgeAtEaglePassOpensAt13LocalOn22December(String at, String expected) {
        assertThat(only(status(at, "eagle-pass-rail")).path("status").asText()).isEqualTo(expected);
    }

    @Test
    void oneModeIsAskedAlone() {
        JsonNode vehicles = only(status("2023-12-27", "eagle-pass-bridge-1", "--mode", "vehicle"));
        JsonNode walkers = only(status("2023-12-27", "eagle-pass-bridge-1", "--mode", "pedestrian"));

        assertThat(vehicles.path("status").asText()).isEqualTo("closed");
        assertThat(vehicles.path("modes").size()).isEqualTo(1);
        assertThat(walkers.path("status").asText()).isEqualTo("open");
    }

    @Test
    void allOfALayerAreCounted() {
        Told text = Told.paso("status", "--layer", "ports", "--at", "2023-12-27");

        assertThat(text.out()).contains("ports: 5 closed, 1 partial, 54 open").doesNotContain("checkpoints");
        assertThat(text.out().lines().filter(line -> line.startsWith("closed"))).hasSize(5);
    }

    @Test
    void railLinesSpeakTheirOwnWords() {
        JsonNode lines = status("2023-09-20", "--layer", "rail").json().path("subjects");

        assertThat(lines).hasSize(39);
        assertThat(lines.findValuesAsText("status"))
                .contains("suspended", "restricted")
                .doesNotContain("closed", "open");
    }

    @Test
    void aCaravanAnswersWithItsPlace() {
        String id = "exodo-de-la-pobreza-2023-12";
        JsonNode caravans = status("2023-12-27", "--layer", "caravans").json().path("subjects");
        JsonNode walking = null;
        for (JsonNode caravan : caravans) {
            if (caravan.path("status").asText().equals("on-the-way")
                    && caravan.path("position").path("last_waypoint").asText().contains("Escuintla")) {
                walking = caravan;
            }
        }

        assertThat(caravans).hasSize(17);
        assertThat(walking).as(id).isNotNull();
        assertThat(walking.path("position").path("lat").asDouble()).isBetween(15.0, 15.6);
        assertThat(walking.path("position").path("day").asInt()).isEqualTo(4);
        String walkingId = walking.path("id").asText();
        assertThat(only(status("2023-12-01", walkingId)).path("status").asText())
                .isEqualTo("not-started");
        assertThat(only(status("2023-12-01", walkingId)).path("position").isNull())
                .isTrue();
        assertThat(only(status("2024-06-01", walkingId)).path("status").asText())
                .isEqualTo("ended");
    }

    @Test
    void csvCanBeReadBack() throws Exception {
        Told told = Told.paso("status", "--at", "2023-12-21", "--format", "csv");

        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(told.out()))
                .getRecords();
        assertThat(rows).hasSize(60 + 39 + 57);
        CSVRecord bridge = rows.stream()
                .filter(row -> row.get("id").equals("eagle-pass-bridge-1"))
                .findFirst()
                .orElseThrow();
        assertThat(bridge.get("modes")).contains("vehicle=closed").contains("pedestrian=open");
        assertThat(bridge.get("at")).isEqualTo("2023-12-21T12:00");
    }

    @Test
    void textTellsTheReasonAndTheSource() {
        Told told = Told.paso("status", "lukeville", "--at", "2023-12-21");

        assertThat(told.out())
                .startsWith("As of 2023-12-21 12:00, local time at each place\n")
                .contains("closed      lukeville  Lukeville  since 2023-12-04, until 2024-01-04T06:00-07:00")
                .contains("All traffic in both directions suspended")
                .contains("https://");
        assertThat(told.out().lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void withoutAMomentTheDatasetsOwnDayIsMeant() {
        assertThat(Told.paso("status", "lukeville", "--format", "json")
                        .json()
                        .path("at")
                        .asText())
                .isEqualTo("2023-12-27T12:00");
    }
}
