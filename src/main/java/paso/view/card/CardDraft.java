package paso.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.model.Subject;

/** A card in the making. */
public final class CardDraft {

    private final String id;
    private final String title;
    private String subtitle = "";
    private Optional<Card.Badge> badge = Optional.empty();
    private String reason = "";
    private Optional<Card.Strip> strip = Optional.empty();
    private String note = "";
    private String linksHeading = "";
    private final List<Card.ModeLine> modes = new ArrayList<>();
    private final List<Card.SourceLine> sources = new ArrayList<>();
    private final List<Card.Fact> facts = new ArrayList<>();
    private final List<Card.Link> links = new ArrayList<>();
    private final List<Card.Step> steps = new ArrayList<>();
    private final List<Card.Series> series = new ArrayList<>();
    private final List<Card.EventLine> events = new ArrayList<>();

    CardDraft(Subject subject, String title) {
        this.id = subject.id();
        this.title = title;
        this.note = subject.note();
    }

    public CardDraft subtitle(String... parts) {
        subtitle = String.join(
                " · ", List.of(parts).stream().filter(part -> !part.isBlank()).toList());
        return this;
    }

    CardDraft badge(Card.Badge line) {
        badge = Optional.of(line);
        return this;
    }

    CardDraft mode(Card.ModeLine line) {
        modes.add(line);
        return this;
    }

    public CardDraft reason(String text) {
        reason = text;
        return this;
    }

    CardDraft sources(List<Card.SourceLine> lines) {
        sources.addAll(lines);
        return this;
    }

    CardDraft strip(Card.Strip line) {
        strip = Optional.of(line);
        return this;
    }

    /** A fact, unless its value is blank. */
    public CardDraft fact(String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Card.Fact(label, value));
        }
        return this;
    }

    public CardDraft note(String text) {
        note = text;
        return this;
    }

    public CardDraft links(String heading, List<Card.Link> lines) {
        if (!lines.isEmpty()) {
            linksHeading = heading;
            links.addAll(lines);
        }
        return this;
    }

    CardDraft step(Card.Step step) {
        steps.add(step);
        return this;
    }

    CardDraft series(List<Card.Series> lines) {
        series.addAll(lines);
        return this;
    }

    CardDraft events(List<Card.EventLine> lines) {
        events.addAll(lines);
        return this;
    }

    Card finished() {
        return new Card(
                id,
                title,
                subtitle,
                badge,
                modes,
                reason,
                sources,
                strip,
                facts,
                note,
                linksHeading,
                links,
                steps,
                series,
                events);
    }
}
