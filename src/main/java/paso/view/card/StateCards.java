package paso.view.card;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.ModeState;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.model.StatusHistory;
import paso.model.Subject;
import paso.model.SubjectState;
import paso.time.AsOf;
import paso.view.axis.AxisTime;
import paso.view.words.Dates;
import paso.view.words.Phrases;
import paso.view.words.SubjectWords;

/** What cards tell of states: of what is open or not itself, and of others that it is linked to. */
public final class StateCards {

    private static final int MONTHS_BEFORE = 2;
    private static final int MONTHS_AFTER = 2;

    private final Scene scene;
    private final Language language;
    private final Phrases text;
    private final Dates dates;

    StateCards(Scene scene, Language language) {
        this.scene = scene;
        this.language = language;
        this.text = new Phrases(language);
        this.dates = new Dates(language);
    }

    void describe(StatefulSubject subject, AsOf asOf, CardDraft draft) {
        SubjectState state = subject.stateAt(asOf);
        draft.badge(badge(subject, state, asOf));
        if (listsModes(subject, state)) {
            for (ModeState mode : state.modes()) {
                draft.mode(
                        mode(mode, subject.layer(), asOf.localIn(subject.zone()).toLocalDate()));
            }
        }
        draft.reason(state.because().map(change -> change.reason().in(language)).orElse(""));
        if (!subject.history().changes().isEmpty()) {
            draft.strip(strip(subject.history(), asOf));
        }
    }

    private Card.Badge badge(StatefulSubject subject, SubjectState state, AsOf asOf) {
        ZoneId zone = subject.zone();
        LocalDate today = asOf.localIn(zone).toLocalDate();
        return new Card.Badge(
                state.status().id(),
                capital(text.status(state.status(), subject.layer())),
                state.since()
                        .map(since -> text.of("since", dates.full(since, zone)))
                        .orElseGet(() -> subject.history().changes().isEmpty() ? text.of("card.noChange") : ""),
                state.since()
                        .map(since -> text.of("card.day", ChronoUnit.DAYS.between(since.date(), today) + 1))
                        .orElse(""),
                listsModes(subject, state)
                        ? ""
                        : state.until()
                                .map(until -> text.of("until", dates.full(until, zone)))
                                .orElse(""));
    }

    /** Where modes are listed, each tells its own end. */
    private static boolean listsModes(StatefulSubject subject, SubjectState state) {
        return subject.layer().equals(LayerKey.PORTS) || state.modes().size() > 1;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private Card.ModeLine mode(ModeState state, LayerKey layer, LocalDate today) {
        return new Card.ModeLine(
                text.mode(state.mode()),
                state.status(),
                text.status(state.status(), layer),
                state.until()
                        .map(until -> text.of("until", dates.soon(until, today)))
                        .orElse(""));
    }

    /** Other subjects by id, with their states as of the moment. */
    public List<Card.Link> links(Stream<String> ids, AsOf asOf) {
        return ids.flatMap(id -> scene.find(id).stream())
                .map(subject -> link(subject, asOf))
                .toList();
    }

    private Card.Link link(Subject subject, AsOf asOf) {
        String name = subject.name().in(language);
        SubjectWords words = new SubjectWords(language);
        Optional<Status> status = words.status(subject, asOf);
        return new Card.Link(
                subject.id(),
                name,
                status,
                status.map(known -> text.status(known, subject.layer())).orElseGet(() -> words.kind(subject)));
    }

    /** The state from two months before the moment's month to two months after it. */
    private Card.Strip strip(StatusHistory history, AsOf asOf) {
        ZoneId zone = history.zone();
        YearMonth month = YearMonth.from(asOf.localIn(zone));
        LocalDate first = month.minusMonths(MONTHS_BEFORE).atDay(1);
        LocalDate end = month.plusMonths(MONTHS_AFTER + 1L).atDay(1);
        double start = AxisTime.ofDay(first);
        double length = AxisTime.ofDay(end) - start;
        List<Card.Strip.Part> parts = new ArrayList<>();
        for (StatusHistory.Span span : history.spans()) {
            double from = (AxisTime.start(span.interval(), zone) - start) / length;
            double to = (AxisTime.end(span.interval(), zone) - start) / length;
            if (to > 0 && from < 1) {
                parts.add(new Card.Strip.Part(
                        Math.max(0, from), Math.min(1, to), span.state().status()));
            }
        }
        List<Card.Strip.Mark> months = new ArrayList<>();
        for (YearMonth each = YearMonth.from(first); each.atDay(1).isBefore(end); each = each.plusMonths(1)) {
            months.add(new Card.Strip.Mark((AxisTime.ofDay(each.atDay(1)) - start) / length, dates.monthOnly(each)));
        }
        double now = (AxisTime.of(asOf.localIn(zone).toInstant(ZoneOffset.UTC)) - start) / length;
        return new Card.Strip(List.copyOf(parts), List.copyOf(months), now);
    }
}
