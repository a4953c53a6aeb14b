package paso.export;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import paso.model.Language;

/** The words of published maps. */
final class Texts {

    private final ResourceBundle bundle;
    private final Language language;

    Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "paso.export.messages",
                language.locale(),
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }
}
