package paso.export.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paso.export.spec.Imprint;
import paso.export.words.MapDate;
import paso.export.words.SourceWords;
import paso.export.words.Texts;
import paso.model.Language;
import paso.model.Source;
import paso.time.ClockReading;

/**
 * How a person cites what the map tells, in a few lines of plain text: what and as of when, who says so, and which program and
 * edition of the data it was read from on which day.
 */
public final class Citation {

    private final Texts texts;
    private final Language language;

    private Citation(Language language) {
        this.texts = new Texts(language);
        this.language = language;
    }

    /**
     * Of one thing.
     *
     * @param name in that language
     * @param state in words of that language; may be blank
     * @param sources the most telling first, each on a line with publisher, title, date and address
     */
    public static String ofSubject(
            String name, String state, ClockReading reading, List<Source> sources, Imprint imprint, Language language) {
        Citation words = new Citation(language);
        List<String> lines = new ArrayList<>();
        String what = state.isBlank() ? name : words.texts.get("citation.state", name, state);
        lines.add(words.texts.get("citation.asOf", what, MapDate.inWords(reading.asOf(), language)));
        sources.forEach(source -> lines.add(words.source(source)));
        lines.add(words.madeBy(imprint));
        return String.join("\n", lines);
    }

    /** Of a whole map, with the publishers of all that can be seen on it. */
    public static String ofMap(MapRecord map) {
        Citation words = new Citation(map.language());
        List<String> lines = new ArrayList<>();
        lines.add(words.texts.get("citation.asOf", map.title(), MapDate.inWords(map.reading(), map.language())));
        List<String> publishers = new SourceWords(map.language()).of(map.sources());
        if (!publishers.isEmpty()) {
            lines.add(words.texts.get("citation.sources", String.join("; ", publishers)));
        }
        if (!map.credit().isBlank()) {
            lines.add(map.credit());
        }
        lines.add(words.madeBy(new Imprint(map.program(), map.datasetFingerprint(), map.madeOn())));
        // spaces that keep a date on one line are of no use outside a map
        return String.join("\n", lines).replace('\u00a0', ' ');
    }

    private String source(Source source) {
        String publisher = source.publisher().equals("none") ? "" : source.publisher();
        String title = source.title().isBlank() ? "" : texts.get("citation.title", source.title());
        return Stream.of(publisher, title, source.published(), source.url())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String madeBy(Imprint imprint) {
        String day = MapDate.ofDay(imprint.madeOn(), language);
        return imprint.datasetFingerprint().isBlank()
                ? texts.get("citation.made", imprint.program(), day)
                : texts.get("citation.madeOf", imprint.program(), imprint.datasetFingerprint(), day);
    }
}
