package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryCommandTest {

    @Test
    void theReopeningAtEaglePassIsToldToTheMinuteWithItsSource() {
        JsonNode history =
                Told.paso("history", "eagle-pass-rail", "--format", "json").json();

        List<JsonNode> reopened = new ArrayList<>();
        for (JsonNode entry : history.path("entries")) {
            if (entry.path("at").asText().equals("2023-12-22T13:00-06:00")) {
                reopened.add(entry);
            }
        }
        assertThat(history.path("zone").asText()).isEqualTo("America/Chicago");
        assertThat(reopened).singleElement().satisfies(entry -> {
            assertThat(entry.path("kind").asText()).isEqualTo("change");
            assertThat(entry.path("status").asText()).isEqualTo("open");
            assertThat(entry.path("modes").get(0).asText()).isEqualTo("rail");
            JsonNode source = entry.path("sources").get(0);
            assertThat(source.path("publisher").asText()).isEqualTo("US Customs and Border Protection");
            assertThat(source.path("url").asText()).startsWith("https://www.cbp.gov/");
        });
    }

    @Test
    void textAndCsvTellTheSame() {
        assertThat(Told.paso("history", "eagle-pass-rail").out())
                .contains("2023-12-22T13:00-06:00  open: rail")
                .contains("source: US Customs and Border Protection, ");
        assertThat(Told.paso("history", "eagle-pass-rail", "--format", "csv")
                        .out()
                        .lines())
                .anyMatch(line -> line.startsWith("eagle-pass-rail,change,2023-12-22T13:00-06:00,open,rail,"));
    }

    @Test
    void entriesAreInOrderOfTime() {
        List<String> dates = new ArrayList<>();
        for (JsonNode entry :
                Told.paso("history", "lukeville", "--format", "json").json().path("entries")) {
            dates.add(entry.path("at").asText().substring(0, 10));
        }

        assertThat(dates).hasSizeGreaterThan(2).isSorted();
    }

    @Test
    void anythingWithAnIdHasAHistory() {
        assertThat(Told.paso("history", "event-001", "--format", "json").json().path("entries"))
                .hasSize(1);
        assertThat(Told.paso("history", "la-soledad").code()).isZero();
        JsonNode caravans = Told.paso("status", "--layer", "caravans", "--format", "json")
                .json()
                .path("subjects");
        String caravan = caravans.get(0).path("id").asText();
        assertThat(Told.paso("history", caravan, "--format", "json")
                        .json()
                        .path("entries")
                        .findValuesAsText("kind"))
                .contains("waypoint");
    }
}
