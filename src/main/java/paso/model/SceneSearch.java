package paso.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import paso.geo.LonLat;
import paso.time.AsOf;

/**
 * Finds what a person types: subjects by name, other name or id, towns of the base map, and written positions.
 *
 * <p>Case, accents and punctuation do not count; names are found in both languages. Every word of the query must be found.
 * A match in a name goes before one in another name, the beginning of a word before its inside; among equals the order is
 * that of {@link Scene#layers()}, towns last and the largest first, then the name. Read once, asked often; immutable.
 */
public final class SceneSearch {

    /** Something found. */
    public sealed interface Found {
        LocalText name();

        /** Where to go; absent for an event without a place. */
        Optional<LonLat> place();
    }

    public record FoundSubject(Subject subject) implements Found {
        @Override
        public LocalText name() {
            return subject.name();
        }

        @Override
        public Optional<LonLat> place() {
            return subject.anchor();
        }
    }

    /** @param country two letters, or blank */
    public record FoundTown(LocalText name, LonLat position, String country, long population) implements Found {
        @Override
        public Optional<LonLat> place() {
            return Optional.of(position);
        }
    }

    /** A position that the query itself states. */
    public record FoundPosition(LonLat position) implements Found {
        @Override
        public LocalText name() {
            return LocalText.of(String.format(
                    Locale.ROOT,
                    "%.5f° %s, %.5f° %s",
                    Math.abs(position.latDeg()),
                    position.latDeg() < 0 ? "S" : "N",
                    Math.abs(position.lonDeg()),
                    position.lonDeg() < 0 ? "W" : "E"));
        }

        @Override
        public Optional<LonLat> place() {
            return Optional.of(position);
        }
    }

    private record Entry(
            Found found, int order, long size, Set<String> names, List<String> nameWords, List<String> otherWords) {}

    private record Ranked(Entry entry, int urgency, int cost) {}

    private static final int NO_MATCH = Integer.MAX_VALUE;
    private static final int BEGINNING = 1;
    private static final int MAX_QUERY_CHARS = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> ids;

    public SceneSearch(Scene scene) {
        for (Subject subject : scene.subjects()) {
            List<String> others = new ArrayList<>(subject.alsoKnownAs());
            others.add(subject.id());
            add(new FoundSubject(subject), scene.layers().indexOf(subject.layer()), 0, others);
        }
        scene.baseMap("towns").ifPresent(towns -> addTowns(towns, scene.layers().size()));
        ids = scene.subjects().stream().map(Subject::id).toList();
    }

    private void addTowns(FeatureSet towns, int order) {
        for (int i = 0; i < towns.size(); i++) {
            Optional<Geometry> geometry = towns.geometry(i);
            if (geometry.isPresent() && geometry.get() instanceof Point point && !point.isEmpty()) {
                LocalText name = LocalText.of(text(towns, i, "name"), text(towns, i, "name_es"));
                long population = towns.value(i, "population") instanceof Number number ? number.longValue() : 0;
                LonLat place = LonLat.ofDegrees(point.getX(), point.getY());
                add(new FoundTown(name, place, text(towns, i, "country"), population), order, population, List.of());
            }
        }
    }

    private static String text(FeatureSet features, int index, String attribute) {
        return features.value(index, attribute) instanceof String text ? text : "";
    }

    private void add(Found found, int order, long size, List<String> others) {
        Set<String> names = new LinkedHashSet<>();
        names.add(String.join(" ", words(found.name().english())));
        found.name().spanish().ifPresent(spanish -> names.add(String.join(" ", words(spanish))));
        entries.add(new Entry(
                found,
                order,
                size,
                names,
                names.stream()
                        .flatMap(name -> Arrays.stream(name.split(" ")))
                        .distinct()
                        .toList(),
                others.stream()
                        .flatMap(other -> words(other).stream())
                        .distinct()
                        .toList()));
    }

    /** What matches, best first, {@code limit} at most; a stated position alone. A blank query finds nothing. */
    public List<Found> find(String query, int limit) {
        return find(query, limit, entry -> Integer.MAX_VALUE);
    }

    /**
     * Like {@link #find(String, int)} for a person who looks at a moment: of what is well named by the query, each of its words
     * beginning one of the name, crossings go first, those that are not open before the others.
     */
    public List<Found> find(String query, int limit, AsOf asOf) {
        return find(query, limit, entry -> urgency(entry, asOf));
    }

    private static int urgency(Entry entry, AsOf asOf) {
        if (entry.found() instanceof FoundSubject of && of.subject().layer().equals(LayerKey.PORTS)) {
            return of.subject()
                    .stateful()
                    .map(crossing -> crossing.stateAt(asOf).status() == Status.OPEN ? 1 : 0)
                    .orElse(2);
        }
        return 2;
    }

    /** @param urgency lower is better; what is not well named comes after all that is */
    private List<Found> find(String query, int limit, ToIntFunction<Entry> urgency) {
        Optional<LonLat> position = WrittenPosition.parse(query);
        if (position.isPresent()) {
            return List.of(new FoundPosition(position.get()));
        }
        List<String> wanted = words(query.length() > MAX_QUERY_CHARS ? query.substring(0, MAX_QUERY_CHARS) : query);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .map(entry -> new Ranked(
                        entry,
                        isWellNamedBy(wanted, entry) ? urgency.applyAsInt(entry) : Integer.MAX_VALUE,
                        cost(entry, wanted)))
                .filter(ranked -> ranked.cost() != NO_MATCH)
                .sorted(Comparator.comparingInt(Ranked::urgency)
                        .thenComparingInt(Ranked::cost)
                        .thenComparingInt(ranked -> ranked.entry().order())
                        .thenComparing(ranked -> -ranked.entry().size())
                        .thenComparing(ranked -> ranked.entry().found().name().english()))
                .limit(limit)
                .map(ranked -> ranked.entry().found())
                .toList();
    }

    /** The one thing whose whole name, in either language, or id is {@code text}; the first by rank where several are. */
    public Optional<Found> findExactly(String text) {
        String folded = String.join(" ", words(text));
        return find(text, Integer.MAX_VALUE).stream()
                .filter(found -> found instanceof FoundPosition
                        || folded.equals(String.join(" ", words(found.name().english())))
                        || found.name()
                                .spanish()
                                .map(name -> folded.equals(String.join(" ", words(name))))
                                .orElse(false)
                        || (found instanceof FoundSubject of
                                && of.subject().id().equals(text.strip())))
                .findFirst();
    }

    /** Ids that a mistyped one may have meant, likeliest first, {@code count} at most. */
    public List<String> closestIds(String unknownId, int count) {
        String folded = String.join("-", words(unknownId));
        if (folded.isEmpty() || folded.length() > MAX_QUERY_CHARS) {
            return List.of();
        }
        int most = Math.max(2, folded.length() / 4);
        Set<String> close = new LinkedHashSet<>();
        ids.stream()
                .filter(id -> Math.abs(id.length() - folded.length()) <= most)
                .map(id -> new Distance(id, EditDistance.between(folded, id)))
                .filter(distance -> distance.edits() <= most)
                .sorted(Comparator.comparingInt(Distance::edits))
                .forEach(distance -> close.add(distance.id()));
        for (Found found : find(unknownId, ids.size())) {
            if (found instanceof FoundSubject of) {
                close.add(of.subject().id());
            }
        }
        return close.stream().limit(count).toList();
    }

    private record Distance(String id, int edits) {}

    /** Lower is better: 0 for a whole name, then what each word costs, and a name that begins with the query first. */
    private static int cost(Entry entry, List<String> wanted) {
        int sum = 0;
        for (String word : wanted) {
            int cost = Math.min(cost(entry.nameWords(), word), addedTo(cost(entry.otherWords(), word), 10));
            if (cost == NO_MATCH) {
                return NO_MATCH;
            }
            sum += cost;
        }
        String whole = String.join(" ", wanted);
        if (entry.names().contains(whole)) {
            return 0;
        }
        boolean begins = entry.names().stream().anyMatch(name -> name.startsWith(whole));
        return begins ? 1 : 2 + sum;
    }

    private static boolean isWellNamedBy(List<String> wanted, Entry entry) {
        return wanted.stream().allMatch(word -> cost(entry.nameWords(), word) <= BEGINNING);
    }

    private static int addedTo(int cost, int more) {
        return cost == NO_MATCH ? NO_MATCH : cost + more;
    }

    private static int cost(List<String> words, String wanted) {
        int best = NO_MATCH;
        for (String word : words) {
            if (word.equals(wanted)) {
                return 0;
            }
            if (word.startsWith(wanted)) {
                best = BEGINNING;
            } else if (best > 4 && word.contains(wanted)) {
                best = 4;
            }
        }
        return best;
    }

    /** The words of a text, without case and accents. */
    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
