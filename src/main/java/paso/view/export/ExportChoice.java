package paso.view.export;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;

/**
 * One thing that is chosen for an export, as a text to be remembered by.
 *
 * @param key its name in the file of choices
 * @param written the choice as a text
 * @param read what a text says; nothing where it says no choice
 * @param usual what the program proposes
 */
record ExportChoice<T>(
        String key, Property<T> property, Function<T, String> written, Function<String, List<T>> read, T usual) {

    static <E extends Enum<E>> ExportChoice<E> of(String key, Property<E> property, E[] values) {
        return new ExportChoice<>(
                key,
                property,
                Enum::name,
                text -> Arrays.stream(values)
                        .filter(value -> value.name().equals(text))
                        .toList(),
                property.getValue());
    }

    static ExportChoice<Boolean> of(String key, Property<Boolean> property) {
        return new ExportChoice<>(
                key,
                property,
                String::valueOf,
                text -> text.equals("true") || text.equals("false") ? List.of(Boolean.valueOf(text)) : List.of(),
                property.getValue());
    }

    static ExportChoice<String> ofText(String key, Property<String> property) {
        return new ExportChoice<>(
                key,
                property,
                text -> text,
                text -> text.length() <= 1000 ? List.of(text) : List.of(),
                property.getValue());
    }

    String text() {
        return written.apply(property.getValue());
    }

    void take(String text) {
        read.apply(text).stream().findFirst().ifPresent(property::setValue);
    }

    void reset() {
        property.setValue(usual);
    }
}
