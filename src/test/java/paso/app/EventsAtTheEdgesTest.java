package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map's own data, which is what the map and its legend show, and a story in KML tell of the same events at any moment. */
class EventsAtTheEdgesTest {

    private static final Pattern PLACEMARK = Pattern.compile(
            "<Placemark id=\"(event-[^\"]+)\">.*?<begin>([^<]+)</begin><end>([^<]+)</end>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void whatTheMapShowsIsWhatKmlShowsOnTheFirstAndTheLastMinute() throws IOException {
        String kml = Files.readString(written("story.kml", "--hide", "basemap"));
        for (String day : new String[] {"2023-12-21", "2023-12-28", "2023-12-29"}) {
            for (String time : new String[] {"00:00", "23:59"}) {
                String at = day + "T" + time;
                Path map = written("map-" + day + time.substring(0, 2) + ".geojson", "--layers", "events", "--at", at);
                Set<String> shown = new TreeSet<>();
                for (JsonNode feature :
                        new ObjectMapper().readTree(map.toFile()).get("features")) {
                    shown.add(feature.get("id").asText());
                }
                assertThat(shown)
                        .as(at)
                        .isNotEmpty()
                        .isEqualTo(standing(kml, LocalDateTime.parse(at).toInstant(ZoneOffset.UTC)));
            }
        }
    }

    private Path written(String name, String... arguments) {
        Path file = folder.resolve(name);
        String[] all = new String[arguments.length + 2];
        all[0] = "snapshot";
        all[1] = file.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Told told = Told.paso(all);
        assertThat(told.code()).as(told.err()).isZero();
        return file;
    }

    private static Set<String> standing(String kml, Instant at) {
        Set<String> ids = new TreeSet<>();
        Matcher placemark = PLACEMARK.matcher(kml);
        while (placemark.find()) {
            Instant begin = OffsetDateTime.parse(placemark.group(2)).toInstant();
            Instant end = OffsetDateTime.parse(placemark.group(3)).toInstant();
            if (!at.isBefore(begin) && at.isBefore(end)) {
                ids.add(placemark.group(1));
            }
        }
        return ids;
    }
}
