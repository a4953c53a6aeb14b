package paso.export.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paso.export.file.SideFile;
import paso.export.spec.MapSpec;
import paso.export.words.MapDate;
import paso.export.words.ShownFacts;
import paso.export.words.ShownFacts.MovingShown;
import paso.export.words.ShownFacts.StateShown;
import paso.export.words.Texts;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.Status;
import paso.model.Subject;
import paso.model.TrackPosition;
import paso.time.ClockReading;
import paso.time.FactTime;

/** What a map shows, in words: for those who cannot see it, and for search. Tells the same states as the symbols. */
public final class TextAlternative {

    private static final int MOST_EVENTS = 10;

    private final ShownFacts facts;
    private final ClockReading reading;
    private final Language language;
    private final Texts texts;

    private TextAlternative(ShownFacts facts, ClockReading reading, Language language) {
        this.facts = facts;
        this.reading = reading;
        this.language = language;
        this.texts = new Texts(language);
    }

    /** A few paragraphs, a line each: the moment, ports of entry, rail lines, caravans, events. */
    static String of(MapSpec spec, ShownFacts facts) {
        return new TextAlternative(facts, spec.reading(), spec.language()).text();
    }

    /** The words of a record as a file beside a picture: {@code map.alt.txt} beside {@code map.png}. */
    public static SideFile beside(Path file, MapRecord record) {
        String name = String.valueOf(file.getFileName());
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        String title = record.title().isBlank() ? "" : record.title() + "\n\n";
        return new SideFile(file.resolveSibling(stem + ".alt.txt"), title + record.description() + "\n");
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("alt.map", MapDate.inWords(reading, language)));
        addStates(LayerKey.PORTS, lines);
        addStates(LayerKey.RAIL, lines);
        for (MovingShown shown : facts.moving()) {
            lines.add(caravan(shown));
        }
        if (!facts.events().isEmpty()) {
            lines.add(events());
        }
        return String.join("\n", lines);
    }

    private void addStates(LayerKey layer, List<String> lines) {
        List<StateShown> all = facts.states().stream()
                .filter(shown -> shown.subject().layer().equals(layer))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        String counts = Stream.of(Status.OPEN, Status.PARTIAL, Status.CLOSED, Status.UNKNOWN)
                .filter(status -> facts.count(layer, status) > 0)
                .map(status -> texts.get("alt.count." + status.wordIn(layer), facts.count(layer, status)))
                .collect(Collectors.joining(", "));
        lines.add(texts.get("alt.states." + layer.id(), all.size(), counts));
        for (Status status : List.of(Status.CLOSED, Status.PARTIAL)) {
            String named = facts.notOpen(layer).stream()
                    .filter(shown -> shown.state().status() == status)
                    .map(this::state)
                    .collect(Collectors.joining("; "));
            if (!named.isEmpty()) {
                lines.add(texts.get("alt.named." + status.wordIn(layer), named));
            }
        }
    }

    /** {@code Eagle Pass International Bridge 1 (vehicles closed, since 27 November 2023)}. */
    private String state(StateShown shown) {
        List<String> more = new ArrayList<>();
        if (shown.state().status() == Status.PARTIAL) {
            Set<Mode> modes = shown.closedModes();
            if (!modes.isEmpty() && shown.subject().layer().equals(LayerKey.PORTS)) {
                more.add(texts.get(
                        "alt.modesClosed",
                        modes.stream()
                                .map(mode -> texts.get("mode." + mode.id()))
                                .collect(Collectors.joining(texts.get("alt.and")))));
            }
        }
        shown.state().since().ifPresent(since -> more.add(since(since)));
        String name = shown.subject().name().in(language);
        return more.isEmpty() ? name : name + " (" + String.join(", ", more) + ")";
    }

    private String since(FactTime since) {
        boolean day = since.precision() == FactTime.Precision.DAY || since.precision() == FactTime.Precision.MINUTE;
        return texts.get(day ? "alt.sinceDay" : "alt.since", MapDate.inWords(since, language));
    }

    private String caravan(MovingShown shown) {
        TrackPosition position = shown.position();
        String name = shown.subject().name().in(language);
        String people =
                position.people().map(count -> texts.get("alt.people", count)).orElse(texts.get("alt.peopleUnknown"));
        String where = position.last().name().isBlank()
                ? texts.get("alt.blurred")
                : position.next()
                        .filter(next -> position.interpolated())
                        .map(next -> texts.get(
                                "alt.between",
                                position.last().name().in(language),
                                next.name().in(language)))
                        .orElseGet(
                                () -> texts.get("alt.at", position.last().name().in(language)));
        return texts.get(
                "alt.caravan",
                name,
                people,
                where,
                position.day(),
                Math.round(position.walkedKm().orElse(0.0)));
    }

    private String events() {
        List<Subject> newestFirst = new ArrayList<>(facts.events());
        Collections.reverse(newestFirst);
        String named = newestFirst.stream()
                .limit(MOST_EVENTS)
                .map(event -> texts.get(
                        "alt.event",
                        event.name().in(language),
                        MapDate.inWords(FactTime.ofDay(event.day().orElseThrow()), language)))
                .collect(Collectors.joining("; "));
        int more = newestFirst.size() - MOST_EVENTS;
        return texts.get("alt.events", more > 0 ? named + texts.get("alt.more", more) : named)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
