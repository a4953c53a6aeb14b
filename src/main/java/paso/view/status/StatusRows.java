package paso.view.status;

import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paso.model.Language;
import paso.model.Mode;
import paso.model.PortOfEntry;
import paso.model.RailLine;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.time.AsOf;
import paso.time.FactTime;
import paso.view.words.Dates;
import paso.view.words.Phrases;
import paso.view.words.TypedWords;

/** The list of crossings and rail lines with their states as of a moment: filtered, sorted, under headings. */
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
        return scene.ports().stream()
                .map(PortOfEntry::fieldOffice)
                .filter(office -> !office.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    List<StatusRow> of(StatusFilter filter, AsOf asOf) {
        List<Candidate> ports = chosen(scene.ports().stream(), filter, asOf);
        List<Candidate> lines = chosen(scene.railLines().stream(), filter, asOf);
        List<StatusRow> rows = new ArrayList<>();
        addGroup(rows, "list.crossings", ports, !lines.isEmpty());
        addGroup(rows, "list.railLines", lines, true);
        return List.copyOf(rows);
    }

    private void addGroup(List<StatusRow> rows, String heading, List<Candidate> group, boolean withHeading) {
        if (group.isEmpty()) {
            return;
        }
        if (withHeading) {
            rows.add(new StatusRow.Heading(text.of(heading, group.size())));
        }
        group.forEach(candidate -> rows.add(entry(candidate)));
    }

    private StatusRow entry(Candidate candidate) {
        return new StatusRow.Entry(
                candidate.subject().id(),
                candidate.name(),
                candidate.status(),
                text.status(candidate.status(), candidate.subject().layer()),
                candidate.since().map(at -> dates.brief(at, false)));
    }

    private List<Candidate> chosen(Stream<? extends StatefulSubject> subjects, StatusFilter filter, AsOf asOf) {
        TypedWords words = TypedWords.of(filter.words());
        return subjects.flatMap(subject -> candidate(subject, filter, asOf).stream())
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
        if (mode.isEmpty() || (subject instanceof RailLine && mode.get() == Mode.RAIL)) {
            var state = subject.stateAt(asOf);
            return Optional.of(new Candidate(subject, name, state.status(), state.since()));
        }
        return subject.history()
                .at(mode.get(), asOf.instantIn(subject.zone()))
                .map(state -> new Candidate(subject, name, state.status(), state.since()));
    }

    private static boolean isOfOffice(StatefulSubject subject, String office) {
        return office.isEmpty()
                || (subject instanceof PortOfEntry port && port.fieldOffice().equals(office));
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
