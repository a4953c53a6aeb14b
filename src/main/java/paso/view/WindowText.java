package paso.view;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import paso.model.Language;

/** The window's own texts in the language that is chosen now. */
final class WindowText {

    private static final String BUNDLE = "paso.view.window";

    private final ObservableValue<Language> language;

    WindowText(ObservableValue<Language> language) {
        this.language = language;
    }

    Language language() {
        return language.getValue();
    }

    ObservableValue<Language> languageProperty() {
        return language;
    }

    /** The text of a key, with {@code {0}} and so on filled in. */
    String of(String key, Object... values) {
        String text = ResourceBundle.getBundle(
                        BUNDLE,
                        language().locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return values.length == 0 ? text : new MessageFormat(text, language().locale()).format(values);
    }

    /** The text of a key, which follows the language. */
    StringBinding bound(String key) {
        return following(() -> of(key));
    }

    /** A text made anew whenever the language changes. */
    StringBinding following(Callable<String> text) {
        return Bindings.createStringBinding(text, language);
    }
}
