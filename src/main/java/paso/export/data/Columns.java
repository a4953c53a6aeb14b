package paso.export.data;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import paso.model.Language;

/** What the columns and tables are called and mean: the one place, in both languages, for files and for documents. */
public final class Columns {

    private final ResourceBundle bundle;
    private final Language language;

    public Columns(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "paso.export.data.messages",
                language.locale(),
                Columns.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What the cells of a column mean, with the unit. */
    public String meaning(Column column) {
        return column.own() && bundle.containsKey("column." + column.name())
                ? bundle.getString("column." + column.name())
                : bundle.getString("column.added");
    }

    /** A text that only some layers have. */
    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** A text of the formats of data. */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }
}
