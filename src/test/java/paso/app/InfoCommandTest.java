package paso.app;

import static org.assertj.core.api.Assertions.assertThat;
import static paso.app.Told.paso;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoCommandTest {

    @Test
    void aGeoJsonFileIsToldWhole() {
        Told told = Told.paso("info", "data/ports_of_entry.geojson", "--format", "json");
        JsonNode layer = told.json().path("layers").get(0);

        assertThat(told.json().path("format").asText()).isEqualTo("GeoJSON");
        assertThat(layer.path("geometry").asText()).isEqualTo("Point");
        assertThat(layer.path("count").asInt()).isEqualTo(60);
        assertThat(layer.path("extent").get(0).asDouble()).isBetween(-117.2, -116.9);
        assertThat(layer.path("extent").get(3).asDouble()).isBetween(32.6, 32.8);
        assertThat(layer.path("fields").findValuesAsText("name")).contains("id", "cbp_field_office", "zone");
        assertThat(layer.path("problems")).isEmpty();
    }

    @Test
    void aTableHasATimeRangeAndNoExtent() {
        JsonNode layer = Told.paso("info", "data/status_changes.csv", "--format", "json")
                .json()
                .path("layers")
                .get(0);

        assertThat(layer.path("extent").isNull()).isTrue();
        assertThat(layer.path("count").asInt()).isEqualTo(47);
        assertThat(layer.path("times").get(0).asText()).isEqualTo("2008-02-29");
        List<String> dates = new ArrayList<>();
        for (JsonNode field : layer.path("fields")) {
            if (field.path("type").asText().equals("date")) {
                dates.add(field.path("name").asText());
            }
        }
        assertThat(dates).containsExactly("date");
    }

    @Test
    void textAndCsvTellTheSame() {
        assertThat(Told.paso("info", "data/ports_of_entry.geojson").out())
                .contains("count      60")
                .contains("extent     -117.03490, 25.88376 to -97.47611, 32.71810");
        assertThat(Told.paso("info", "data/ports_of_entry.geojson", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(16)
                .contains("data/ports_of_entry.geojson,ports_of_entry,Point,60,id,text,0,,,san-ysidro-pedwest");
    }

    @Test
    void aPictureThatPasoMadeTellsWhatItShows(@TempDir Path folder) {
        Path picture = folder.resolve("map.png");
        paso(
                "snapshot",
                picture.toString(),
                "--at",
                "2023-12-21",
                "--size",
                "900x600",
                "--hide",
                "rail",
                "--title",
                "Mine");

        Told told = paso("info", picture.toString());

        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("title       Mine", "2023-12-21 12:00, local time at each place", "EPSG:3857", "sha256:")
                .containsPattern("not shown +.*rail")
                .contains("Closed: ", "sources of what is seen: ");
        assertThat(paso("info", picture.toString(), "--format", "json")
                        .json()
                        .at("/record/as_of")
                        .asText())
                .isEqualTo("2023-12-21T12:00");
    }
}
