package paso.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;

/** All styles of the program: one SLD file a layer, read once and resolved for each theme, and the colours of each theme. */
public final class Styles {

    /** The style that stands for any layer that a person adds. */
    public static final String USER = "user";

    /** The style that stands for any grid on the ground that a person adds. */
    public static final String HILLSHADE = "hillshade";

    /** The style of a layer of subjects that the program knows nothing of: by state, and with a trail for what moves. */
    public static final String SUBJECTS = "subjects";

    /** The shipped styles, in the order in which their layers are drawn, the lowest first. */
    public static final List<String> SHIPPED = List.of(
            "basemap",
            HILLSHADE,
            "graticule",
            "sectors",
            "routes",
            "rail",
            "checkpoints",
            "places",
            SUBJECTS,
            "events",
            "caravans",
            "ports",
            USER);

    private final Map<Theme, Roles> roles = new EnumMap<>(Theme.class);
    private final Map<Theme, Map<String, LayerStyle>> layers = new EnumMap<>(Theme.class);

    private final Map<Theme, Map<String, LayerStyle>> shipped = new EnumMap<>(Theme.class);
    private final Map<Theme, Map<String, List<LayerStyle>>> further = new EnumMap<>(Theme.class);

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
                styles.layers.forEach((theme, ofTheme) -> {
                    List<LayerStyle> all = SldReader.readAll(file, root, styles.roles(theme));
                    ofTheme.put(layer, all.get(0));
                    styles.further
                            .computeIfAbsent(theme, key -> new LinkedHashMap<>())
                            .put(layer, all.subList(1, all.size()));
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own styles cannot be read", e);
        }
        styles.layers.forEach((theme, ofTheme) -> styles.shipped.put(theme, Map.copyOf(ofTheme)));
        return styles;
    }

    private static InputStream resource(String name) {
        InputStream in = Styles.class.getResourceAsStream("/styles/" + name);
        if (in == null) {
            throw new IllegalStateException("the program lacks its style " + name);
        }
        return in;
    }

    /** These styles with another one for a layer, by theme. */
    private Styles changed(String layer, Function<Theme, LayerStyle> chosen) {
        Styles styles = new Styles();
        styles.roles.putAll(roles);
        layers.forEach((theme, ofTheme) -> {
            Map<String, LayerStyle> changed = new LinkedHashMap<>(ofTheme);
            changed.put(layer, chosen.apply(theme));
            styles.layers.put(theme, changed);
        });
        styles.shipped.putAll(shipped);
        styles.further.putAll(further);
        return styles;
    }

    /** The styles shipped for a layer beside its usual one, each with its own title. */
    public List<LayerStyle> further(String layer, Theme theme) {
        return further.getOrDefault(theme, Map.of()).getOrDefault(layer, List.of());
    }

    /** Whether a style of that name is shipped for a layer beside its usual one. */
    public boolean isShipped(String layer, String name) {
        return further(layer, Theme.LIGHT).stream()
                .anyMatch(style -> style.name().equals(name));
    }

    /**
     * These styles with one of those shipped for a layer.
     *
     * @param name {@link LayerStyle#USUAL}, or one of {@link #further}
     * @throws IllegalArgumentException when there is none of that name
     */
    public Styles with(String layer, String name) {
        return changed(
                layer,
                theme -> name.equals(LayerStyle.USUAL)
                        ? shippedOr(USER, layer, theme)
                        : further(layer, theme).stream()
                                .filter(style -> style.name().equals(name))
                                .findFirst()
                                .map(style -> style.titled(
                                        shippedOr(USER, layer, theme).title()))
                                .orElseThrow(() -> new IllegalArgumentException("no style " + name + " for " + layer)));
    }

    /** What a style put on the layer replaces: of a layer with a chosen style what was there before it was chosen. */
    private LayerStyle shippedOr(String like, String layer, Theme theme) {
        Map<String, LayerStyle> ofTheme = shipped.getOrDefault(theme, Map.of());
        LayerStyle style = ofTheme.getOrDefault(layer, ofTheme.get(like));
        if (style == null) {
            throw new IllegalArgumentException("no style for " + layer);
        }
        return style;
    }

    /**
     * A style that a person brings, for example one that QGIS exported.
     *
     * @param file the name to tell problems with
     * @throws StyleException when nothing of it can be drawn
     */
    public StyleFile read(String file, InputStream in) throws IOException {
        return read(file, in, StyleResources.NONE);
    }

    /**
     * The same with what the file may refer to.
     *
     * @throws StyleException when nothing of it can be drawn
     */
    public StyleFile read(String file, InputStream in, StyleResources resources) throws IOException {
        return StyleFile.read(file, in, roles, resources);
    }

    /**
     * These styles with one from a file in the place of that of a layer.
     *
     * @param layer a shipped layer's name or an added layer's id
     */
    public Styles with(String layer, StyleFile.Layer chosen) {
        return with(layer, USER, chosen);
    }

    /**
     * The same where the layer, if it is added, looks like another until then.
     *
     * @param like {@link #USER} or {@link #HILLSHADE}, whose look an added layer has until then
     */
    public Styles with(String layer, String like, StyleFile.Layer chosen) {
        return changed(layer, theme -> shippedOr(like, layer, theme).replacedBy(chosen.in(theme)));
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
        return layer(layer, USER, theme);
    }

    /** The style of a layer; one without a style of its own looks like another. */
    public LayerStyle layer(String layer, String like, Theme theme) {
        Map<String, LayerStyle> ofTheme = layers.getOrDefault(theme, Map.of());
        LayerStyle style = ofTheme.getOrDefault(layer, ofTheme.get(like));
        if (style == null) {
            throw new IllegalArgumentException("no style for " + layer);
        }
        return style;
    }
}
