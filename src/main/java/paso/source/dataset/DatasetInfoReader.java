package paso.source.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import paso.geo.Bounds;
import paso.model.DatasetInfo;
import paso.model.LocalText;
import paso.source.file.BadInputException;
import paso.source.file.Wording;

/** Reads {@code dataset.json}, without which a folder is no dataset. */
final class DatasetInfoReader {

    private static final long MAX_BYTES = 1 << 20;

    private final Path file;
    private final JsonNode info;

    private DatasetInfoReader(Path file, JsonNode info) {
        this.file = file;
        this.info = info;
    }

    static DatasetInfo read(Path folder) throws IOException {
        Path file = folder.resolve(DatasetFiles.INFO);
        if (!Files.exists(file)) {
            throw BadInputException.of(
                    folder, "this is no dataset: it has no " + DatasetFiles.INFO + "; name another folder");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw BadInputException.of(file, "the file is larger than 1 MiB; it should hold a title and a few dates");
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return new DatasetInfoReader(file, new ObjectMapper().readTree(bytes)).info();
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw BadInputException.causedBy(file, line, "this is not JSON; correct it", e);
        } catch (CharConversionException e) {
            throw BadInputException.causedBy(file, 1, "the text is not UTF-8; save the file as UTF-8", e);
        }
    }

    private DatasetInfo info() throws BadInputException {
        JsonNode timeline = info.path("timeline");
        LocalDate first = day(timeline.path(0), "timeline");
        LocalDate last = day(timeline.path(1), "timeline");
        LocalDate day = day(info.path("default_at"), "default_at");
        if (last.isBefore(first) || day.isBefore(first) || day.isAfter(last)) {
            throw BadInputException.of(
                    file,
                    "default_at must lie in the timeline, and the timeline must end after it begins; correct the days");
        }
        return new DatasetInfo(
                LocalText.of(text("title"), info.path("title_es").asText("")),
                home(),
                first,
                last,
                day,
                text("credit"));
    }

    private String text(String name) throws BadInputException {
        String text = info.path(name).asText("");
        if (text.isBlank()) {
            throw BadInputException.of(file, "there is no " + Wording.quoted(name) + "; add it");
        }
        return text;
    }

    private LocalDate day(JsonNode node, String name) throws BadInputException {
        try {
            return LocalDate.parse(node.asText(""));
        } catch (DateTimeException notADay) {
            throw BadInputException.of(
                    file,
                    "the " + name + " holds " + Wording.quoted(node.asText("")) + "; write a day such as 2023-12-27");
        }
    }

    private Bounds home() throws BadInputException {
        JsonNode home = info.path("home");
        try {
            return Bounds.ofDegrees(degrees(home, 0), degrees(home, 1), degrees(home, 2), degrees(home, 3));
        } catch (IllegalArgumentException notAnExtent) {
            throw BadInputException.of(
                    file, "home must be four numbers in degrees: west, south, east, north; correct it");
        }
    }

    private static double degrees(JsonNode home, int index) {
        return home.path(index).asDouble(Double.NaN);
    }
}
