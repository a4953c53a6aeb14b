package paso.view.words;

import java.util.concurrent.Callable;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import paso.model.Language;

/** The window's texts in the language that is chosen now, and texts that follow it. */
public final class WindowText {

    private final ObservableValue<Language> language;

    public WindowText(ObservableValue<Language> language) {
        this.language = language;
    }

    public Language language() {
        return language.getValue();
    }

    public ObservableValue<Language> languageProperty() {
        return language;
    }

    public Phrases phrases() {
        return new Phrases(language());
    }

    public Dates dates() {
        return new Dates(language());
    }

    public SubjectWords subjects() {
        return new SubjectWords(language());
    }

    /** The text of a key, with {@code {0}} and so on filled in. */
    public String of(String key, Object... values) {
        return phrases().of(key, values);
    }

    /** The text of a key, which follows the language. */
    public StringBinding bound(String key) {
        return following(() -> of(key));
    }

    /** A text made anew whenever the language changes, or the other thing that it depends on. */
    public StringBinding following(Callable<String> text, Observable other) {
        return Bindings.createStringBinding(text, language, other);
    }

    /** A text made anew whenever the language changes. */
    public StringBinding following(Callable<String> text) {
        return Bindings.createStringBinding(text, language);
    }
}
