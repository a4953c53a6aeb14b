package paso.view.status;

import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.model.Subject;
import paso.time.AsOf;
import paso.time.FactTime;
import paso.view.words.Dates;
import paso.view.words.Phrases;
import paso.view.words.TypedWords;

/** The list of crossings, rail lines and all else that is open or not, with their states as of a moment: filtered, sorted, under headings. */
final class StatusRows {

    /** A subject and the state that counts for it. */
    private record Candidate(StatefulSubject subject, String name, Status status, Optional<FactTime> since) {

        Instant sinceInstant() {
            return since.map(at -> at.instantIn(subject.zone())).orElse(Instant.MIN);
        }

        double lonDeg() {
            return subject.anchor().map(place -> place.lonDeg()).orElse(180.0);
        }
    }

    private final Scene scene;
    private final Language language;
    private final Phrases text;
    private final Dates dates;

    StatusRows(Scene scene, Language language) {
        this.scene = scene;
        this.language = language;
        this.text = new Phrases(language);
        this.dates = new Dates(language);
    }

    /** The field offices that the ports belong to, by name. */
    static List<String> fieldOffices(Scene scene) {
        return scene.stateful().stream()
                .map(StatusRows::office)
                .filter(office -> !office.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    List<StatusRow> of(StatusFilter filter, AsOf asOf) {
        Map<LayerKey, List<Candidate>> groups = new LinkedHashMap<>();
        for (LayerKey layer : scene.layers()) {
            List<Candidate> group = chosen(layer, filter, asOf);
            if (!group.isEmpty()) {
                groups.put(layer, group);
            }
        }
        boolean crossingsAlone = groups.keySet().equals(Set.of(LayerKey.PORTS));
        List<StatusRow> rows = new ArrayList<>();
        groups.forEach((layer, group) -> {
            if (!crossingsAlone) {
                rows.add(new StatusRow.Heading(heading(layer)));
            }
            group.forEach(candidate -> rows.add(entry(candidate)));
        });
        return List.copyOf(rows);
    }

    private String heading(LayerKey layer) {
        return text.orElse(
                "list." + layer.id(),
                scene.title(layer)
                        .orElseGet(() -> scene.subjects(layer).get(0).kindName())
                        .in(language));
    }

    private StatusRow entry(Candidate candidate) {
        return new StatusRow.Entry(
                candidate.subject().id(),
                candidate.name(),
                candidate.status(),
                text.status(candidate.status(), candidate.subject().layer()),
                candidate.since().map(at -> dates.brief(at, false)));
    }

    private List<Candidate> chosen(LayerKey layer, StatusFilter filter, AsOf asOf) {
        TypedWords words = TypedWords.of(filter.words());
        return scene.subjects(layer).stream()
                .flatMap(subject -> subject.stateful().stream())
                .filter(StatefulSubject::isListed)
                .flatMap(subject -> candidate(subject, filter, asOf).stream())
                .filter(candidate -> filter.tab() != StatusFilter.Tab.NOT_OPEN || candidate.status() != Status.OPEN)
                .filter(candidate ->
                        filter.status().map(candidate.status()::equals).orElse(true))
                .filter(candidate -> isOfOffice(candidate.subject(), filter.fieldOffice()))
                .filter(candidate -> holdsAll(candidate.subject(), words))
                .sorted(order(filter.sort()))
                .toList();
    }

    private Optional<Candidate> candidate(StatefulSubject subject, StatusFilter filter, AsOf asOf) {
        String name = subject.name().in(language);
        Optional<Mode> mode = filter.modeShown();
        if (mode.isEmpty()
                || (mode.get() == Mode.RAIL && subject.history().modes().equals(Set.of(Mode.SERVICE)))) {
            var state = subject.stateAt(asOf);
            return Optional.of(new Candidate(subject, name, state.status(), state.since()));
        }
        return subject.history()
                .at(mode.get(), asOf.instantIn(subject.zone()))
                .map(state -> new Candidate(subject, name, state.status(), state.since()));
    }

    private static String office(Subject subject) {
        return subject.attribute("cbp_field_office");
    }

    private static boolean isOfOffice(StatefulSubject subject, String office) {
        return office.isEmpty() || office(subject).equals(office);
    }

    private boolean holdsAll(StatefulSubject subject, TypedWords words) {
        if (words.words().isEmpty()) {
            return true;
        }
        String all = TypedWords.folded(subject.name().english() + " "
                + subject.name().in(language) + " " + subject.id() + " " + String.join(" ", subject.alsoKnownAs()));
        return words.areAllIn(all);
    }

    private Comparator<Candidate> order(StatusFilter.Sort sort) {
        Comparator<Candidate> byName = Comparator.comparing(Candidate::name, Collator.getInstance(language.locale()));
        return switch (sort) {
            case SINCE ->
                notOpenFirst()
                        .thenComparing(
                                Comparator.comparing(Candidate::sinceInstant).reversed())
                        .thenComparing(byName);
            case NAME -> byName;
            case WEST_TO_EAST -> Comparator.comparingDouble(Candidate::lonDeg).thenComparing(byName);
            case STATE ->
                Comparator.<Candidate>comparingInt(
                                candidate -> -candidate.status().severity())
                        .thenComparing(byName);
        };
    }

    /** What is not open goes before what is, each newest first. */
    private static Comparator<Candidate> notOpenFirst() {
        return Comparator.comparing(candidate -> candidate.status() == Status.OPEN);
    }
}
