package paso.view.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import paso.document.Edit;
import paso.document.Layer;
import paso.document.MapDocument;
import paso.document.StyleChoice;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.style.StyleFile;
import paso.style.StyleNote;
import paso.view.control.MessageBar;
import paso.view.words.WindowText;

/**
 * A style file put on layers.
 *
 * @param titles of the layers it is put on
 */
record AppliedStyle(List<LocalText> titles, List<StyleNote> notes, Edit.Restyle edit) {

    private static final int NOTES_TOLD = 3;

    static boolean isStyle(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".sld");
    }

    /** Each style on the layer that has its name; where none has, the first on the topmost added file. Empty for no layer. */
    static Optional<AppliedStyle> of(StyleFile file, MapDocument document) {
        List<Layer> fromTop = new ArrayList<>(document.layers());
        Collections.reverse(fromTop);
        List<Layer> named = fromTop.stream()
                .filter(layer -> file.named(layer.name()).isPresent())
                .toList();
        if (!named.isEmpty()) {
            return Optional.of(on(named, file));
        }
        boolean forGrids = file.layers().get(0).drawsRasters();
        return fromTop.stream()
                .filter(layer -> layer.isRemovable() && layer.isGrid() == forGrids)
                .findFirst()
                .map(layer -> on(List.of(layer), file));
    }

    /** On each layer the style of its name in the file, else its first. */
    static AppliedStyle on(List<Layer> layers, StyleFile file) {
        Map<LayerKey, StyleChoice> choices = new HashMap<>();
        for (Layer layer : layers) {
            StyleFile.Layer chosen =
                    file.named(layer.name()).orElse(file.layers().get(0));
            choices.put(layer.key(), new StyleChoice.Own(chosen));
        }
        return new AppliedStyle(layers.stream().map(Layer::title).toList(), file.notes(), new Edit.Restyle(choices));
    }

    /** Says what was done; what is not supported stays until it is closed. */
    void tell(MessageBar messages, WindowText text, String file, Language language) {
        String layers = String.join(
                ", ", titles.stream().map(title -> title.in(language)).toList());
        if (notes.isEmpty()) {
            messages.showDone(text.of("style.done", file, layers));
            return;
        }
        List<String> told =
                notes.stream().limit(NOTES_TOLD).map(StyleNote::toString).toList();
        String more = notes.size() > NOTES_TOLD ? "\n…" : "";
        messages.showFailure(
                text.of("style.partly", file, layers, notes.size()) + "\n" + String.join("\n", told) + more);
    }
}
