package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffCommandTest {

    @Test
    void theClosuresOfDecemberAreToldWithTheirSources() {
        JsonNode told = Told.paso("diff", "--from", "2023-11-26", "--to", "2023-12-21", "--format", "json")
                .json();
        List<JsonNode> lukeville = new ArrayList<>();
        for (JsonNode difference : told.path("differences")) {
            if (difference.path("id").asText().equals("lukeville")) {
                lukeville.add(difference);
            }
        }

        assertThat(told.path("from").asText()).isEqualTo("2023-11-26T12:00");
        assertThat(lukeville).singleElement().satisfies(difference -> {
            assertThat(difference.path("kind").asText()).isEqualTo("closed");
            assertThat(difference.path("before").asText()).isEqualTo("open");
            assertThat(difference.path("after").asText()).isEqualTo("closed");
            assertThat(difference.path("changes").get(1).path("at").asText()).isEqualTo("2023-12-04");
            assertThat(difference.path("changes").get(1).path("source").asText())
                    .isNotBlank();
        });
    }

    @Test
    void textGroupsByWhatItComesTo() {
        String text =
                Told.paso("diff", "--from", "2023-12-17", "--to", "2023-12-27").out();

        assertThat(text)
                .contains("as before, and otherwise in between")
                .contains("  eagle-pass-rail  Eagle Pass rail bridge")
                .contains("caravans elsewhere")
                .contains("not on the map -> Escuintla");
    }

    @Test
    void csvHasARowForEach() {
        assertThat(Told.paso("diff", "--from", "2023-12-24", "--to", "2023-12-27", "--format", "csv")
                        .out()
                        .lines())
                .anyMatch(line -> line.contains(",moved,caravan-2023-12,") && line.matches(".*,\\d+\\.\\d$"));
    }

    @Test
    void exchangedMomentsAreWrongUsage() {
        Told told = Told.paso("diff", "--from", "2024-01-05", "--to", "2023-12-21");

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err().lines()).singleElement().asString().contains("exchange them");
    }

    @Test
    void aMissingMomentIsWrongUsage() {
        assertThat(Told.paso("diff", "--from", "2024-01-05").code()).isEqualTo(2);
    }
}
