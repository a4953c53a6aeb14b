package paso.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** All styles of the program: one SLD file a layer, read once and resolved for each theme, and the colours of each theme. */
public final class Styles {

    /** The style that stands for any layer that a person adds. */
    public static final String USER = "user";

    /** The shipped styles, in the order in which their layers are drawn, the lowest first. */
    public static final List<String> SHIPPED = List.of(
            "basemap",
            "graticule",
            "sectors",
            "routes",
            "rail",
            "checkpoints",
            "places",
            "events",
            "caravans",
            "ports",
            USER);

    private final Map<Theme, Roles> roles = new EnumMap<>(Theme.class);
    private final Map<Theme, Map<String, LayerStyle>> layers = new EnumMap<>(Theme.class);

    private Styles() {}

    /**
     * The styles shipped with the program.
     *
     * @throws StyleException when one of them cannot be used
     */
    public static Styles shipped() {
        Styles styles = new Styles();
        try {
            for (Theme theme : Theme.values()) {
                try (InputStream in = resource("themes/" + theme.id() + ".css")) {
                    styles.roles.put(theme, Roles.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
                styles.layers.put(theme, new LinkedHashMap<>());
            }
            for (String layer : SHIPPED) {
                String file = "styles/" + layer + ".sld";
                Element root;
                try (InputStream in = resource(layer + ".sld")) {
                    root = LocatedDom.read(file, in);
                }
                styles.layers.forEach(
                        (theme, ofTheme) -> ofTheme.put(layer, SldReader.read(file, root, styles.roles(theme))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own styles cannot be read", e);
        }
        return styles;
    }

    private static InputStream resource(String name) {
        InputStream in = Styles.class.getResourceAsStream("/styles/" + name);
        if (in == null) {
            throw new IllegalStateException("the program lacks its style " + name);
        }
        return in;
    }

    public Roles roles(Theme theme) {
        Roles found = roles.get(theme);
        if (found == null) {
            throw new IllegalArgumentException("no colours for the theme " + theme);
        }
        return found;
    }

    /** The style of a shipped layer; a layer without one looks like an added file. */
    public LayerStyle layer(String layer, Theme theme) {
        Map<String, LayerStyle> ofTheme = layers.getOrDefault(theme, Map.of());
        LayerStyle style = ofTheme.getOrDefault(layer, ofTheme.get(USER));
        if (style == null) {
            throw new IllegalArgumentException("no style for " + layer);
        }
        return style;
    }
}
