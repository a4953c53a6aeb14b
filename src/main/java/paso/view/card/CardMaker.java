package paso.view.card;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import paso.model.Caravan;
import paso.model.Event;
import paso.model.Language;
import paso.model.MonthlyCounts;
import paso.model.Place;
import paso.model.PortOfEntry;
import paso.model.Provenance;
import paso.model.RailStation;
import paso.model.Route;
import paso.model.Scene;
import paso.model.Sector;
import paso.model.StatefulSubject;
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
    private final StateCards states;
    private final CaravanCards caravans;

    public CardMaker(Scene scene, Language language) {
        this.scene = scene;
        this.language = language;
        this.text = new Phrases(language);
        this.dates = new Dates(language);
        this.states = new StateCards(scene, language);
        this.caravans = new CaravanCards(language);
    }

    public Card of(Subject subject, AsOf asOf) {
        CardDraft draft = new CardDraft(subject, subject.name().in(language));
        if (subject instanceof StatefulSubject stateful) {
            states.describe(stateful, asOf, draft);
        } else if (subject instanceof Caravan caravan) {
            caravans.describe(caravan, asOf, draft);
        } else if (subject instanceof RailStation station) {
            station(station, asOf, draft);
        } else if (subject instanceof Sector sector) {
            sector(sector, draft);
        } else if (subject instanceof Event event) {
            event(event, asOf, draft);
        } else if (subject instanceof Route route) {
            draft.subtitle(text.of("kind.routes"))
                    .fact(
                            text.of("way"),
                            route.vertexNames().stream()
                                    .map(name -> name.in(language))
                                    .collect(Collectors.joining(" – ")));
        } else if (subject instanceof Place place) {
            draft.subtitle(text.orElse("place." + place.kind(), place.kind()), approximate(place.approximate()));
        }
        Provenance told = provenance(subject, asOf);
        return draft.sources(new SourceLines(scene, language).of(told))
                .series(series(subject, asOf))
                .events(events(subject, asOf))
                .finished();
    }

    /** Of the change in force where there is one, else of the subject itself. */
    public static Provenance provenance(Subject subject, AsOf asOf) {
        if (subject instanceof StatefulSubject stateful) {
            return stateful.stateAt(asOf)
                    .because()
                    .map(change -> change.provenance())
                    .orElse(subject.provenance());
        }
        return subject.provenance();
    }

    private void station(RailStation station, AsOf asOf, CardDraft draft) {
        draft.subtitle(text.of("kind.station"), approximate(station.approximate()))
                .links(text.of("card.linesThrough"), states.links(station.lineIds().stream(), asOf));
    }

    private void sector(Sector sector, CardDraft draft) {
        draft.subtitle(text.of("kind.sectors"))
                .fact(text.of("fact.headquarters"), sector.headquarters())
                .fact(text.of("fact.states"), sector.states())
                .fact(text.of("fact.borderMiles"), text.of("fact.miles", sector.borderMiles()))
                .fact(text.of("fact.westEnd"), sector.westEnd())
                .fact(text.of("fact.eastEnd"), sector.eastEnd())
                .note(sector.estimate() ? text.of("card.estimate") : "");
    }

    private void event(Event event, AsOf asOf, CardDraft draft) {
        draft.subtitle(dates.weekday(event.date()), text.orElse("category." + event.category(), event.category()))
                .reason(event.detail())
                .note("")
                .fact(text.of("fact.place"), event.placeName())
                .fact(text.of("fact.figure"), event.figure())
                .links(text.of("card.about"), states.links(event.subjectIds().stream(), asOf));
    }

    private String approximate(boolean approximate) {
        return approximate ? text.of("card.approximate") : "";
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
        if (all.isEmpty()
                && subject instanceof PortOfEntry port
                && !port.cbpPortCode().isBlank()) {
            all.addAll(scene.countsAbout(MonthlyCounts.cbpPort(port.cbpPortCode())));
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
