package paso.view.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import paso.model.Language;
import paso.model.LocalText;
import paso.portrayal.Portrayer;
import paso.portrayal.request.LayerInfo;
import paso.style.StyleFile;
import paso.style.StyleNote;
import paso.view.control.MessageBar;
import paso.view.words.WindowText;

/**
 * A style file put on layers.
 *
 * @param titles of the layers it was put on
 * @param with the portrayer that draws them so
 */
record AppliedStyle(List<LocalText> titles, List<StyleNote> notes, Portrayer with) {

    private static final int NOTES_TOLD = 3;
    private static final String ADDED = "file:";

    static boolean isStyle(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".sld");
    }

    /** Each style on the layer that has its name; where none has, the first on the topmost added file. Empty for no layer. */
    static Optional<AppliedStyle> of(StyleFile file, Portrayer portrayer) {
        List<LayerInfo> fromTop = new ArrayList<>(portrayer.layers());
        Collections.reverse(fromTop);
        List<LocalText> titles = new ArrayList<>();
        Portrayer with = portrayer;
        for (LayerInfo layer : fromTop) {
            Optional<StyleFile.Layer> own =
                    file.named(layer.id().startsWith(ADDED) ? layer.id().substring(ADDED.length()) : layer.id());
            if (own.isPresent()) {
                with = with.withStyle(layer.id(), own.get());
                titles.add(layer.title());
            }
        }
        if (titles.isEmpty()) {
            boolean forGrids = file.layers().get(0).drawsRasters();
            Optional<LayerInfo> added = fromTop.stream()
                    .filter(layer -> layer.id().startsWith(ADDED) && layer.grid() == forGrids)
                    .findFirst();
            if (added.isEmpty()) {
                return Optional.empty();
            }
            with = with.withStyle(added.get().id(), file.layers().get(0));
            titles.add(added.get().title());
        }
        return Optional.of(new AppliedStyle(titles, file.notes(), with));
    }

    /** The style of that layer's name in the file, else its first, on a layer that a person chose. */
    static AppliedStyle on(String layer, StyleFile file, Portrayer portrayer) {
        String name = layer.startsWith(ADDED) ? layer.substring(ADDED.length()) : layer;
        List<LocalText> titles = portrayer.layers().stream()
                .filter(info -> info.id().equals(layer))
                .map(LayerInfo::title)
                .toList();
        StyleFile.Layer chosen = file.named(name).orElse(file.layers().get(0));
        return new AppliedStyle(titles, file.notes(), portrayer.withStyle(layer, chosen));
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
