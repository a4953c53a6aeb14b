package paso.export.words;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import paso.model.Language;

/** The words of published maps. */
public final class Texts {

    private final ResourceBundle bundle;
    private final Language language;

    public Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "paso.export.messages",
                language.locale(),
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text as it is, where there is one. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }
}
