package paso.view.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paso.model.Event;
import paso.model.LocalText;
import paso.model.Scene;
import paso.model.Subject;
import paso.view.words.TypedWords;

/** The events of a scene as rows: which fit a filter, and where among them the clock stands. */
final class EventRows {

    private final List<Event> events;
    private final Map<String, String> textById = new LinkedHashMap<>();
    private final Map<String, Integer> categories = new TreeMap<>();

    EventRows(Scene scene) {
        events = scene.events();
        for (Event event : events) {
            textById.put(event.id(), TypedWords.folded(allWords(event, scene)));
            categories.merge(event.category(), 1, Integer::sum);
        }
    }

    /** Everything that an event is found by: its names in both languages, its detail, place and category, its subjects. */
    private static String allWords(Event event, Scene scene) {
        List<String> words = new ArrayList<>();
        addNames(words, event.name());
        words.add(event.detail());
        words.add(event.placeName());
        words.add(event.category());
        for (String id : event.subjectIds()) {
            scene.find(id).map(Subject::name).ifPresent(name -> addNames(words, name));
        }
        return String.join("\n", words);
    }

    private static void addNames(List<String> words, LocalText name) {
        words.add(name.english());
        name.spanish().ifPresent(words::add);
    }

    int total() {
        return events.size();
    }

    /** The categories that the data has, with how many events of each. */
    Map<String, Integer> categories() {
        return Collections.unmodifiableMap(categories);
    }

    /** The events that fit, by date. */
    List<Event> fitting(EventFilter filter) {
        TypedWords words = TypedWords.of(filter.words());
        return events.stream()
                .filter(event ->
                        filter.categories().isEmpty() || filter.categories().contains(event.category()))
                .filter(event -> words.areAllIn(textById.getOrDefault(event.id(), "")))
                .toList();
    }

    /** How many of some events, given by date, have happened by the end of a day. */
    static int pastBy(LocalDate day, List<Event> events) {
        int past = 0;
        while (past < events.size() && !events.get(past).date().isAfter(day)) {
            past++;
        }
        return past;
    }

    /** Events by date with the clock's day between what is past and what is to come; no rows where there are no events. */
    static List<EventRow> split(List<Event> events, LocalDate day) {
        List<EventRow> rows = new ArrayList<>();
        events.forEach(event -> rows.add(new EventRow.Entry(event)));
        if (!rows.isEmpty()) {
            rows.add(pastBy(day, events), new EventRow.Now(day));
        }
        return rows;
    }
}
