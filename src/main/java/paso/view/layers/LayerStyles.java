package paso.view.layers;

import java.util.ArrayList;
import java.util.List;
import paso.document.Layer;
import paso.document.StyleChoice;
import paso.style.LayerStyle;
import paso.style.Styles;
import paso.style.Theme;
import paso.view.words.WindowText;

/**
 * The styles that a layer may be drawn in, in one language.
 *
 * @param fileTitle what asks for a style from a file
 */
record LayerStyles(List<Named> named, StyleChoice present, String fileTitle) {

    /** A style and what a person reads. */
    record Named(StyleChoice choice, String title) {}

    LayerStyles {
        named = List.copyOf(named);
    }

    static LayerStyles of(Layer layer, Styles styles, WindowText text) {
        List<Named> named = new ArrayList<>();
        named.add(new Named(StyleChoice.USUAL, text.of("layers.styleUsual")));
        for (LayerStyle further : styles.further(layer.key().id(), Theme.LIGHT)) {
            named.add(new Named(
                    new StyleChoice.Shipped(further.name()), further.title().in(text.language())));
        }
        if (layer.style() instanceof StyleChoice.Own) {
            named.add(new Named(layer.style(), text.of("layers.styleOwn")));
        }
        return new LayerStyles(named, layer.style(), text.of("layers.styleFile"));
    }
}
