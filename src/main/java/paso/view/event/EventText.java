package paso.view.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.model.Event;
import paso.model.Language;
import paso.model.Scene;
import paso.view.card.Card;
import paso.view.card.SourceLines;
import paso.view.words.Dates;
import paso.view.words.Phrases;

/** An event in words that can be taken elsewhere, with who says so. */
public record EventText(Scene scene, Language language) {

    /** The addresses of its sources, the most telling first; empty where none has one. */
    List<String> links(Event event) {
        return sources(event).stream()
                .map(Card.SourceLine::url)
                .filter(url -> !url.isBlank())
                .toList();
    }

    public Optional<String> firstLink(Event event) {
        return links(event).stream().findFirst();
    }

    /** Day and title, what is known of it, where, and each source with its address, a line each. */
    String of(Event event) {
        List<String> lines = new ArrayList<>();
        lines.add(
                new Dates(language).weekday(event.date()) + ": " + event.name().in(language));
        if (!event.detail().isBlank()) {
            lines.add(event.detail());
        }
        if (!event.placeName().isBlank()) {
            lines.add(event.placeName());
        }
        for (Card.SourceLine source : sources(event)) {
            String named =
                    source.text().equals(source.title()) ? source.title() : source.title() + ", " + source.text();
            lines.add(new Phrases(language)
                    .of("event.source", source.url().isBlank() ? named : named + ", " + source.url()));
        }
        return String.join("\n", lines);
    }

    private List<Card.SourceLine> sources(Event event) {
        return new SourceLines(scene, language).of(event.provenance());
    }
}
