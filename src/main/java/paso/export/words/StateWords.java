package paso.export.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import paso.export.words.ShownFacts.StateShown;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.ModeState;
import paso.model.Status;
import paso.time.AsOf;
import paso.time.FactTime;

/** What is not open on a map, in words: {@code closed to vehicles and pedestrians since 4 Dec 2023}. */
public final class StateWords {

    /** No line is broken within a date. */
    private static final String NO_BREAK = "\u00a0";

    private final Texts texts;
    private final Language language;

    public StateWords(Language language) {
        this.texts = new Texts(language);
        this.language = language;
    }

    /**
     * One subject.
     *
     * @param name in the map's language
     * @param detail its state, which of its modes, and since when
     */
    public record Entry(StateShown shown, String name, String detail) {}

    /** Crossings that are closed or partly open, the newest first. */
    public List<Entry> crossings(ShownFacts facts, AsOf asOf) {
        return entries(facts.notOpen(LayerKey.PORTS), asOf);
    }

    /** Rail lines without service, the newest first. */
    public List<Entry> railLines(ShownFacts facts, AsOf asOf) {
        List<StateShown> lines = facts.notOpen(LayerKey.RAIL).stream()
                .filter(shown -> shown.state().status() == Status.CLOSED)
                .toList();
        return entries(lines, asOf);
    }

    private List<Entry> entries(List<StateShown> shown, AsOf asOf) {
        return shown.stream()
                .map(one -> new Entry(one, one.subject().name().in(language), detail(one, asOf)))
                .toList();
    }

    private String detail(StateShown shown, AsOf asOf) {
        boolean rail = shown.subject().layer().equals(LayerKey.RAIL);
        Status status = shown.state().status();
        String since = shown.state()
                .since()
                .map(time -> texts.get(
                        time.precision().compareTo(FactTime.Precision.DAY) <= 0 ? "state.sinceDay" : "state.since",
                        written(time, shown, asOf)))
                .orElse("");
        if (rail) {
            return texts.get("state.suspended", since);
        }
        List<String> closed = new ArrayList<>();
        List<String> reduced = new ArrayList<>();
        for (ModeState mode : shown.state().modes()) {
            String word = texts.get("sheet.mode." + mode.mode().id());
            if (mode.status() == Status.CLOSED) {
                closed.add(word);
            } else if (mode.status() == Status.PARTIAL) {
                reduced.add(word);
            }
        }
        if (status == Status.CLOSED) {
            return texts.get("state.closed", joined(closed), since);
        }
        String what = closed.isEmpty()
                ? "state.partial.reduced"
                : reduced.isEmpty() ? "state.partial.closed" : "state.partial.both";
        return texts.get(what, since, joined(closed), joined(reduced));
    }

    /** As precise as the source; the time of day only for what began on the map's own day. */
    private String written(FactTime time, StateShown shown, AsOf asOf) {
        LocalDate today = asOf.localIn(shown.subject().zone()).toLocalDate();
        String date = date(time.date(), time.precision());
        return time.time()
                .filter(any -> time.date().equals(today))
                .map(clock -> texts.get(
                        "state.time", date, DateTimeFormatter.ofPattern("HH:mm").format(clock)))
                .orElse(date);
    }

    private String date(LocalDate date, FactTime.Precision precision) {
        return switch (precision) {
            case MINUTE, DAY -> shortDay(date);
            case MONTH -> shortMonth(YearMonth.from(date));
            case YEAR -> String.valueOf(date.getYear());
        };
    }

    /** {@code 4 Dec 2023}. */
    String shortDay(LocalDate date) {
        return noBreak(DateTimeFormatter.ofPattern(texts.get("short.day"), language.locale())
                .format(date));
    }

    /** {@code 4 Dec}. */
    String shortDayOfYear(LocalDate date) {
        return noBreak(DateTimeFormatter.ofPattern(texts.get("short.dayOfYear"), language.locale())
                .format(date));
    }

    /** {@code Dec 2023}. */
    String shortMonth(YearMonth month) {
        return noBreak(DateTimeFormatter.ofPattern(texts.get("short.month"), language.locale())
                .format(month));
    }

    private static String noBreak(String date) {
        return date.replace(".", "").replace(" ", NO_BREAK);
    }

    /** {@code a, b and c}. */
    public String joined(List<String> words) {
        return joined(words, texts, language);
    }

    public static String joined(List<String> words, Texts texts, Language language) {
        if (words.size() < 2) {
            return words.isEmpty() ? "" : words.get(0);
        }
        String last = words.get(words.size() - 1);
        String key =
                language == Language.ES && last.toLowerCase(language.locale()).matches("h?i(?!e).*")
                        ? "list.lastBeforeI"
                        : "list.last";
        return texts.get(key, String.join(", ", words.subList(0, words.size() - 1)), last);
    }
}
