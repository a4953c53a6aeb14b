package paso.view.layers;

import java.util.ArrayList;
import java.util.List;
import paso.model.Language;
import paso.portrayal.Portrayer;
import paso.style.LayerStyle;
import paso.style.Styles;
import paso.style.Theme;
import paso.view.words.WindowText;

/**
 * The styles that a layer may be drawn in, in one language.
 *
 * @param present the name of the one it is drawn in
 * @param fileTitle what asks for a style from a file
 */
record LayerStyles(List<Named> named, String present, String fileTitle) {

    /** A style and what a person reads. */
    record Named(String name, String title) {}

    LayerStyles {
        named = List.copyOf(named);
    }

    static LayerStyles of(String layer, Portrayer portrayer, WindowText text) {
        Styles styles = portrayer.styles();
        Language language = text.language();
        String present = styles.layer(layer, Theme.LIGHT).name();
        List<Named> named = new ArrayList<>();
        named.add(new Named(LayerStyle.USUAL, text.of("layers.styleUsual")));
        styles.further(layer, Theme.LIGHT)
                .forEach(
                        style -> named.add(new Named(style.name(), style.title().in(language))));
        if (present.equals(LayerStyle.FROM_FILE)) {
            named.add(new Named(LayerStyle.FROM_FILE, text.of("layers.styleOwn")));
        }
        return new LayerStyles(named, present, text.of("layers.styleFile"));
    }
}
