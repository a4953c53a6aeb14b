package paso.view;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.layout.Region;
import paso.model.Language;

/** The texts of the sheets as they follow the state's language. */
final class SheetWords {

    private final MapState state;

    SheetWords(MapState state) {
        this.state = state;
    }

    Language language() {
        return state.language().get();
    }

    ReadOnlyProperty<Language> languageProperty() {
        return state.language();
    }

    SheetText text() {
        return new SheetText(language());
    }

    SheetDates dates() {
        return new SheetDates(language());
    }

    StringBinding bound(String key) {
        return Bindings.createStringBinding(() -> text().of(key), state.language());
    }

    /** Gives a sheet its looks. */
    static void dress(Region sheet, String... styleClasses) {
        String css = "/styles/sheets.css";
        sheet.getStylesheets()
                .add(Objects.requireNonNull(SheetWords.class.getResource(css), css)
                        .toExternalForm());
        sheet.getStyleClass().add("sheet");
        sheet.getStyleClass().addAll(styleClasses);
    }
}
