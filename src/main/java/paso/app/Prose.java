package paso.app;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paso.model.Confidence;
import paso.model.Provenance;
import paso.model.Scene;
import paso.model.Source;
import paso.time.AsOf;

/** Pieces of the text answers. */
final class Prose {

    private Prose() {}

    /** {@code 2023-12-27 12:00, local time at each place}, or one instant in UTC. */
    static String moment(AsOf asOf) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
        return format.format(asOf.localIn(ZoneOffset.UTC))
                + (asOf instanceof AsOf.Local ? ", local time at each place" : " UTC");
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** One line a source: publisher, title, date, address, and how sure the dataset is. */
    static List<String> sources(Scene scene, Provenance provenance) {
        String sure = provenance
                .confidence()
                .map(Confidence::id)
                .map(id -> " [" + id + " confidence]")
                .orElse("");
        return provenance.sourceIds().stream()
                .map(id -> "source: " + scene.source(id).map(Prose::source).orElse(id) + sure)
                .toList();
    }

    private static String source(Source source) {
        return Stream.of(source.publisher(), source.title(), source.published(), source.url())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
