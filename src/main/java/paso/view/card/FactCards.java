package paso.view.card;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Scene;
import paso.model.Subject;
import paso.time.AsOf;
import paso.view.words.Dates;
import paso.view.words.Phrases;
import paso.view.words.SubjectWords;

/**
 * What the dataset tells of a subject beside its states: in chosen words for the sorts that the program ships, else each
 * attribute under its own name.
 */
final class FactCards {

    private final Scene scene;
    private final Language language;
    private final StateCards states;
    private final Phrases text;

    FactCards(Scene scene, Language language, StateCards states) {
        this.scene = scene;
        this.language = language;
        this.states = states;
        this.text = new Phrases(language);
    }

    void describe(Subject subject, AsOf asOf, CardDraft draft) {
        String kind = new SubjectWords(language).kind(subject);
        String approximate = isTrue(subject, "approximate") ? text.of("card.approximate") : "";
        switch (subject.sort()) {
            case "ports" -> port(subject, asOf, draft, approximate);
            case "rail_lines" -> line(subject, asOf, draft.subtitle(kind, subject.attribute("operator")));
            case "rail_stations" ->
                draft.subtitle(kind, approximate)
                        .links(
                                text.of("card.linesThrough"),
                                states.links(
                                        Stream.of(subject.attribute("line_ids").split(";")), asOf));
            case "checkpoints" ->
                checkpoint(subject, draft.subtitle(kind, word(subject, "kind", "checkpoint."), approximate));
            case "sectors" -> sector(subject, draft.subtitle(kind));
            case "events" -> event(subject, asOf, draft);
            case "routes" ->
                draft.subtitle(kind)
                        .fact(
                                text.of("way"),
                                subject.attribute("vertex_names", language).replace(";", " – "));
            case "places" -> draft.subtitle(word(subject, "kind", "place."), approximate);
            default -> other(subject, draft.subtitle(kind, approximate));
        }
    }

    private void port(Subject port, AsOf asOf, CardDraft draft, String approximate) {
        String office = port.attribute("cbp_field_office");
        String across = Stream.of(port.attribute("mexico_side"), port.attribute("mexico_state"))
                .filter(place -> !place.isBlank())
                .collect(Collectors.joining(", "));
        Stream<String> lines = scene.subjects(LayerKey.RAIL).stream()
                .filter(line -> line.attribute("border_crossing").equals(port.id()))
                .map(Subject::id);
        draft.subtitle(across, office.isBlank() ? "" : text.of("card.fieldOffice", office), approximate)
                .fact(text.of("fact.portCode"), port.attribute("cbp_port_code"))
                .links(text.of("card.linesAcross"), states.links(lines, asOf));
    }

    private void line(Subject line, AsOf asOf, CardDraft draft) {
        Stream<String> crossing = Stream.of(line.attribute("border_crossing"));
        draft.fact(text.of("fact.operator"), line.attribute("operator"))
                .fact(text.of("way"), line.attribute("from_place") + " – " + line.attribute("to_place"))
                .links(text.of("card.crossing"), states.links(crossing, asOf));
    }

    private void checkpoint(Subject checkpoint, CardDraft draft) {
        draft.fact(text.of("fact.operator"), checkpoint.attribute("operator"))
                .fact(text.of("fact.highway"), checkpoint.attribute("highway"))
                .fact(text.of("fact.country"), word(checkpoint, "country", "country."));
    }

    private void sector(Subject sector, CardDraft draft) {
        draft.fact(text.of("fact.headquarters"), sector.attribute("headquarters"))
                .fact(text.of("fact.states"), sector.attribute("states"))
                .fact(
                        text.of("fact.borderMiles"),
                        text.of("fact.miles", sector.attributes().getOrDefault("border_miles", 0)))
                .fact(text.of("fact.westEnd"), sector.attribute("west_end"))
                .fact(text.of("fact.eastEnd"), sector.attribute("east_end"))
                .note(isTrue(sector, "estimate") ? text.of("card.estimate") : "");
    }

    private void event(Subject event, AsOf asOf, CardDraft draft) {
        draft.subtitle(event.day().map(new Dates(language)::weekday).orElse(""), word(event, "category", "category."))
                .reason(event.note())
                .note("")
                .fact(text.of("fact.place"), event.attribute("place"))
                .fact(text.of("fact.figure"), event.attribute("figure"))
                .links(text.of("card.about"), states.links(event.aboutIds().stream(), asOf));
    }

    private void other(Subject subject, CardDraft draft) {
        for (String name : subject.attributes().keySet()) {
            if (!name.equals("note") && !name.equals("approximate")) {
                draft.fact(Subject.spelled(name), subject.attribute(name, language));
            }
        }
    }

    /** The value of an attribute in the words of the language, as far as there are any: {@code country.MX}. */
    private String word(Subject subject, String attribute, String family) {
        String value = subject.attribute(attribute);
        return text.orElse(family + value, value);
    }

    private static boolean isTrue(Subject subject, String attribute) {
        return Boolean.TRUE.equals(subject.attributes().get(attribute));
    }
}
