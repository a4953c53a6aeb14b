package paso.style;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A style file that a person brought, read for every theme.
 *
 * @param layers one for each {@code NamedLayer}, at least one
 * @param notes what is not drawn as the file asks, in the order of the file
 */
public record StyleFile(List<Layer> layers, List<StyleNote> notes) {

    /**
     * The style of one {@code NamedLayer}.
     *
     * @param name as the file has it
     */
    public record Layer(String name, Map<Theme, LayerStyle> byTheme) {
        public Layer {
            byTheme = Map.copyOf(byTheme);
        }

        /** Whether it says how a grid on the ground is drawn. */
        public boolean drawsRasters() {
            return byTheme.values().stream().anyMatch(LayerStyle::drawsRasters);
        }

        LayerStyle in(Theme theme) {
            LayerStyle style = byTheme.get(theme);
            if (style == null) {
                throw new IllegalArgumentException("no style for the theme " + theme);
            }
            return style;
        }
    }

    public StyleFile {
        layers = List.copyOf(layers);
        notes = List.copyOf(notes);
    }

    /** The layer of that name; upper and lower case are the same. */
    public Optional<Layer> named(String name) {
        return layers.stream()
                .filter(layer -> layer.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static StyleFile read(String file, InputStream in, Map<Theme, Roles> roles, StyleResources resources)
            throws IOException {
        Element root = LocatedDom.read(file, in);
        Map<Theme, SldReader.Found> found = new EnumMap<>(Theme.class);
        roles.forEach((theme, ofTheme) -> found.put(theme, SldReader.readUsers(file, root, ofTheme, resources)));
        SldReader.Found any = found.values().iterator().next();
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < any.layers().size(); i++) {
            Map<Theme, LayerStyle> byTheme = new EnumMap<>(Theme.class);
            for (Map.Entry<Theme, SldReader.Found> entry : found.entrySet()) {
                byTheme.put(entry.getKey(), entry.getValue().layers().get(i));
            }
            layers.add(new Layer(any.layers().get(i).layer(), byTheme));
        }
        return new StyleFile(layers, any.notes());
    }
}
