package paso.export.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import paso.model.Language;
import paso.model.Source;

/**
 * Sources by their publishers, in the order of the first of each: {@code US Customs and Border Protection, 27 Nov and 7 Dec
 * 2023}. Where a page was only a copy the first publisher is named; of many dates those of the most telling sources.
 */
public final class SourceWords {

    private static final int MOST_DATES = 2;

    private final Texts texts;
    private final Language language;
    private final StateWords dates;

    public SourceWords(Language language) {
        this.texts = new Texts(language);
        this.language = language;
        this.dates = new StateWords(language);
    }

    public List<String> of(List<Source> sources) {
        Map<String, LinkedHashSet<String>> published = new LinkedHashMap<>();
        for (Source source : sources) {
            String publisher = publisher(source);
            // what nobody published is told as such by the list in the file
            if (!publisher.isBlank() && !source.url().isBlank()) {
                published
                        .computeIfAbsent(publisher, name -> new LinkedHashSet<>())
                        .add(source.published());
            }
        }
        Map<String, LinkedHashSet<String>> merged = new LinkedHashMap<>();
        published.forEach(
                (name, when) -> merged.computeIfAbsent(fullName(name, published), full -> new LinkedHashSet<>())
                        .addAll(when));
        return merged.entrySet().stream()
                .map(entry -> phrase(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static String publisher(Source source) {
        return source.publisher()
                .replaceFirst("(?i)^U\\.S\\.", "US")
                .replaceFirst(" (via|copy at|copied at|quoting) .*", "")
                .replaceFirst(",? cop(y|ies) .*|, (public )?github .*|, transcribed .*|, npm .*", "")
                .replaceFirst(" copy$", "")
                .replaceFirst(" \\((?!CC )[^)]*\\).*$", "")
                .replaceFirst(" or a mirror of it$", "")
                .strip();
    }

    /** An abbreviation stands for the publisher with those initials, if there is one. */
    private static String fullName(String name, Map<String, ?> names) {
        if (!name.matches("[A-Z]{2,5}")) {
            return name;
        }
        return names.keySet().stream()
                .filter(other -> !other.equals(name) && initials(other).endsWith(name))
                .findFirst()
                .orElse(name);
    }

    private static String initials(String name) {
        return List.of(name.split(" ")).stream()
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.matches("[A-Z]+"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private String phrase(String publisher, List<String> published) {
        List<String> dated = published.stream()
                .filter(date -> date.matches("\\d{4}(-\\d\\d){0,2}"))
                .limit(MOST_DATES)
                .sorted()
                .toList();
        return dated.isEmpty() ? publisher : publisher + ", " + listed(dated);
    }

    /** A year is told once, after the last of its days. */
    private String listed(List<String> dated) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            String date = dated.get(i);
            boolean again = i + 1 < dated.size()
                    && dated.get(i + 1).length() == 10
                    && dated.get(i + 1).startsWith(date.substring(0, 4));
            words.add(
                    switch (date.length()) {
                        case 10 ->
                            again ? dates.shortDayOfYear(LocalDate.parse(date)) : dates.shortDay(LocalDate.parse(date));
                        case 7 -> dates.shortMonth(YearMonth.parse(date));
                        default -> date;
                    });
        }
        return StateWords.joined(words, texts, language);
    }
}
