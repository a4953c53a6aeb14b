package paso.style;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paso.symbol.Argb;

/**
 * The colours of a theme by role, as ARGB. Read from the window's own theme file, so that map and window cannot differ:
 * lines {@code -paso-NAME: #rrggbb;} or {@code #rrggbbaa}.
 */
public final class Roles {

    private static final Pattern ROLE =
            Pattern.compile("^\\s*-paso-([a-z-]+):\\s*#([0-9a-fA-F]{6})([0-9a-fA-F]{2})?;", Pattern.MULTILINE);

    private final Map<String, Integer> colours = new LinkedHashMap<>();

    private Roles() {}

    /** The roles in the text of a theme file. */
    static Roles parse(String css) {
        Roles roles = new Roles();
        Matcher matcher = ROLE.matcher(css);
        while (matcher.find()) {
            String alpha = Optional.ofNullable(matcher.group(3)).orElse("ff");
            Argb.parse("#" + alpha + matcher.group(2)).ifPresent(argb -> roles.colours.put(matcher.group(1), argb));
        }
        return roles;
    }

    public OptionalInt find(String role) {
        Integer argb = colours.get(role);
        return argb == null ? OptionalInt.empty() : OptionalInt.of(argb);
    }

    /** @throws IllegalArgumentException when the theme has no such role */
    public int argb(String role) {
        return find(role).orElseThrow(() -> new IllegalArgumentException("the theme has no colour for " + role));
    }

    /** All roles with their colours, in the order of the file. */
    public Map<String, Integer> all() {
        return Collections.unmodifiableMap(colours);
    }
}
