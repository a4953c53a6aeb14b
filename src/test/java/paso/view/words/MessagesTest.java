package paso.view.words;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paso.analysis.Difference;
import paso.document.EditName;
import paso.export.spec.Furniture;
import paso.export.spec.SheetPage;
import paso.geo.Projections;
import paso.model.Confidence;
import paso.model.Event;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.Place;
import paso.model.Scene;
import paso.model.Status;
import paso.time.TimeLength;
import paso.view.SheetData;
import paso.view.export.ExportForm;
import paso.view.status.StatusFilter;
import paso.view.timeline.LaneSort;

/** The window's one bundle of texts against the classes that ask for them. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/paso/view");
    private static final Path TEXTS = Path.of("src/main/resources/paso/view/words");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9-]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[^{}]*");

    private static Map<String, String> texts(String file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TEXTS.resolve(file))) {
            int equals = line.indexOf('=');
            assertThat(texts.put(line.substring(0, equals), line.substring(equals + 1)))
                    .as("only one text of " + line)
                    .isNull();
        }
        return texts;
    }

    /** Keys that are put together: what they begin with, and every word that can follow it. */
    private static Map<String, Set<String>> families() {
        Scene scene = SheetData.SCENE;
        Map<String, Set<String>> families = new LinkedHashMap<>();
        families.put(
                "kind.",
                Stream.concat(LayerKey.SHIPPED.stream().map(LayerKey::id), Stream.of("rail-stations"))
                        .collect(toSet()));
        families.put("list.", Set.of("ports", "rail"));
        families.put(
                "status.",
                Stream.of(Status.values())
                        .flatMap(status -> Stream.of(status.id(), status.railWord()))
                        .collect(toSet()));
        families.put("key.", Set.of("Space", "Enter"));
        families.put("count.", Set.of("open", "partial", "closed"));
        families.put("mode.", words(Mode.values(), Mode::id));
        families.put("length.", words(TimeLength.Unit.values(), TimeLength.Unit::id));
        families.put("tab.", words(StatusFilter.Tab.values(), MessagesTest::dashed));
        families.put("sort.", words(StatusFilter.Sort.values(), MessagesTest::dashed));
        families.put("timeline.sort.", words(LaneSort.values(), LaneSort::id));
        families.put("timeline.", Set.of("checkpoints"));
        families.put("differences.count.", Set.of("closed", "opened", "moved"));
        families.put("differences.", words(Difference.Kind.values(), MessagesTest::dashed));
        families.put("edit.", words(EditName.What.values(), MessagesTest::dashed));
        families.put("confidence.", words(Confidence.values(), Confidence::id));
        families.put("leg.", Set.of("vehicle", "rest", "unknown"));
        families.put("checkpoint.", Set.of("permanent", "mobile", "tactical"));
        families.put("country.", Set.of("US", "MX", "GT"));
        families.put(
                "place.",
                scene.subjects().stream()
                        .filter(Place.class::isInstance)
                        .map(subject -> ((Place) subject).kind())
                        .collect(toSet()));
        families.put("category.", scene.events().stream().map(Event::category).collect(toSet()));
        families.put("measure.southwest.", Set.of("border-patrol", "field-operations"));
        families.put(
                "measure.",
                Stream.concat(
                                Stream.of("border-patrol-encounters"),
                                Stream.of("border_entries_monthly.csv", "bridge_crossings_monthly.csv")
                                        .flatMap(MessagesTest::measures))
                        .collect(toSet()));
        families.put(
                "projection.",
                Projections.ALL.stream()
                        .map(projection -> projection.code().replace(':', '-'))
                        .collect(toSet()));
        families.put("export.what.", words(ExportForm.What.values(), Enum::name));
        families.put("export.look.", words(ExportForm.Look.values(), Enum::name));
        families.put("export.language.", words(ExportForm.Tongue.values(), Enum::name));
        families.put("export.size.", words(ExportForm.Size.values(), Enum::name));
        families.put("export.page.", words(SheetPage.values(), Enum::name));
        families.put("export.positions.", words(ExportForm.Positions.values(), Enum::name));
        families.put("export.with.", words(Furniture.values(), Enum::name));
        return families;
    }

    /** What a table of monthly counts counts, as the keys have it. */
    private static Stream<String> measures(String table) {
        try {
            List<String> lines = Files.readAllLines(Path.of("data", table));
            int column = List.of(lines.get(0).split(",")).indexOf("measure");
            return lines.stream()
                    .skip(1)
                    .map(line ->
                            line.split(",")[column].toLowerCase(Locale.ROOT).replace(' ', '-'))
                    .distinct();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <E> Set<String> words(E[] values, Function<E, String> word) {
        return Stream.of(values).map(word).collect(toSet());
    }

    private static String dashed(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new HashSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(literals::add);
            }
        }
        return literals;
    }

    @Test
    void everyTextIsAskedForAndEveryTextAskedForIsThere() throws IOException {
        Set<String> keys = texts("messages.properties").keySet();
        Set<String> literals = literals();
        Map<String, Set<String>> families = families();
        Set<String> asked = new TreeSet<>();
        families.forEach((prefix, words) -> {
            assertThat(literals).as("what puts keys together").contains(prefix);
            words.forEach(word -> asked.add(prefix + word));
        });
        literals.stream().filter(literal -> isKey(literal, keys)).forEach(asked::add);
        // buttons of the comparison are named by their ids
        literals.stream()
                .filter(literal -> literal.startsWith("compare-"))
                .map(id -> id.replace("compare-", "compare."))
                .filter(keys::contains)
                .forEach(asked::add);
        assertThat(keys).containsExactlyInAnyOrderElementsOf(asked);
    }

    private static boolean isKey(String literal, Set<String> keys) {
        return keys.contains(literal)
                || (KEY.matcher(literal).matches()
                        && literal.contains(".")
                        && !literal.endsWith(".properties")
                        && keys.stream().anyMatch(key -> key.startsWith(head(literal))));
    }

    private static String head(String key) {
        return key.substring(0, key.indexOf('.') + 1);
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() throws IOException {
        Map<String, String> english = texts("messages.properties");
        Map<String, String> spanish = texts("messages_es.properties");
        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) ->
                assertThat(placeholders(spanish.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(toSet());
    }

    /** An apostrophe would open a quotation, in which placeholders stand for themselves. */
    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_es.properties"})
    void textsWithPlaceholdersHoldNoStraightApostrophe(String file) throws IOException {
        texts(file).forEach((key, text) -> {
            assertThat(text).as(key).isEqualTo(text.strip()).isNotEmpty();
            if (text.contains("{")) {
                assertThat(text).as(key).doesNotContain("'");
                assertThat(new MessageFormat(text).getFormatsByArgumentIndex()).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_es.properties"})
    void keysStandInOrder(String file) throws IOException {
        List<String> keys = new ArrayList<>(texts(file).keySet());
        assertThat(keys).isSorted();
    }

    /** One thing has one name: a badge, a legend and a list that speak of the same state say the same. */
    @Test
    void noTwoKeysOfTheSameEnglishTextDifferInSpanish() throws IOException {
        Map<String, String> english = texts("messages.properties");
        Map<String, String> spanish = texts("messages_es.properties");
        Map<String, Set<String>> told = new LinkedHashMap<>();
        english.forEach((key, text) ->
                told.computeIfAbsent(text, absent -> new TreeSet<>()).add(spanish.get(key)));
        told.values().removeIf(said -> said.size() == 1);
        // a state, a count of things in it, a button; all things, all of the time; a shape, a public square
        assertThat(told.keySet()).containsExactlyInAnyOrder("open", "closed", "All");
    }
}
