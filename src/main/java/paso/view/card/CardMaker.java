package paso.view.card;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import paso.model.Language;
import paso.model.MonthlyCounts;
import paso.model.Provenance;
import paso.model.Scene;
import paso.model.Subject;
import paso.time.AsOf;
import paso.view.state.Clock;
import paso.view.words.Dates;
import paso.view.words.Phrases;

/** Puts into words what is known of a subject as of a moment. */
public final class CardMaker {

    private static final int MONTHS_SHOWN = 24;

    private final Scene scene;
    private final Language language;
    private final Phrases text;
    private final Dates dates;
    private final FactCards facts;
    private final StateCards states;
    private final CaravanCards caravans;

    public CardMaker(Scene scene, Language language) {
        this.scene = scene;
        this.language = language;
        this.text = new Phrases(language);
        this.dates = new Dates(language);
        this.states = new StateCards(scene, language);
        this.facts = new FactCards(scene, language, states);
        this.caravans = new CaravanCards(language);
    }

    public Card of(Subject subject, AsOf asOf) {
        CardDraft draft = new CardDraft(subject, subject.name().in(language));
        facts.describe(subject, asOf, draft);
        subject.stateful().ifPresent(one -> states.describe(one, asOf, draft));
        subject.moving().ifPresent(one -> caravans.describe(one, asOf, draft));
        Provenance told = subject.provenanceAt(asOf);
        return draft.sources(new SourceLines(scene, language).of(told))
                .series(series(subject, asOf))
                .events(events(subject, asOf))
                .finished();
    }

    private List<Card.EventLine> events(Subject subject, AsOf asOf) {
        var today = Clock.dayOf(asOf);
        return scene.eventsAbout(subject.id()).stream()
                .map(event -> new Card.EventLine(
                        event.id(),
                        dates.day(event.date()),
                        event.name().in(language),
                        !event.date().isAfter(today)))
                .toList();
    }

    private List<Card.Series> series(Subject subject, AsOf asOf) {
        YearMonth month = YearMonth.from(Clock.dayOf(asOf));
        List<MonthlyCounts> all = new ArrayList<>(scene.countsAbout(subject.id()));
        String code = subject.attribute("cbp_port_code");
        if (all.isEmpty() && !code.isBlank()) {
            all.addAll(scene.countsAbout(MonthlyCounts.cbpPort(code)));
        }
        List<Card.Series> lines = new ArrayList<>();
        for (MonthlyCounts counts : all) {
            lines.addAll(series(counts, month).stream().toList());
        }
        return lines;
    }

    /** The two years around a month; none where nothing was counted in them. */
    private Optional<Card.Series> series(MonthlyCounts counts, YearMonth month) {
        YearMonth first = month.minusMonths(MONTHS_SHOWN / 2);
        List<Long> values = new ArrayList<>();
        for (int i = 0; i < MONTHS_SHOWN; i++) {
            values.add(counts.counts().getOrDefault(first.plusMonths(i), 0L));
        }
        long most = values.stream().mapToLong(Long::longValue).max().orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        Long present = counts.counts().get(month);
        String measure = counts.measure();
        return Optional.of(new Card.Series(
                text.orElse("measure." + measure.toLowerCase(Locale.ROOT).replace(' ', '-'), measure),
                values.stream().map(value -> value / (double) most).toList(),
                present == null ? -1 : MONTHS_SHOWN / 2,
                present == null ? "–" : text.number(present),
                dates.month(month)));
    }
}
