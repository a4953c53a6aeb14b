package paso.app;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of a file for each picture of many: {@code out/{date}-{port}.png}. */
final class OutPattern {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/]*)\\}");
    private static final Set<String> KNOWN = Set.of("date", "port", "name", "size");

    private final Path out;

    /** @throws WrongUsage where a name in braces is none that can be filled in */
    OutPattern(Path out) {
        this.out = out;
        for (String name : names()) {
            if (!KNOWN.contains(name)) {
                throw new WrongUsage(
                        "OUT: '" + out + "': {" + name + "} is not known; there are {date}, {port}, {name} and {size}");
            }
        }
    }

    boolean has(String name) {
        return names().contains(name);
    }

    private Set<String> names() {
        return PLACEHOLDER
                .matcher(out.toString())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Path filled(Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(out.toString());
        return Path.of(matcher.replaceAll(
                found -> Matcher.quoteReplacement(forFileName(values.getOrDefault(found.group(1), "")))));
    }

    /** In letters that every file system takes. */
    private static String forFileName(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.replace(':', '-')
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^-+|-+$", "")
                .toLowerCase(Locale.ROOT);
    }
}
