package paso.style;

import org.jspecify.annotations.Nullable;

/** What a rule may ask of a feature: values by name, among them those that change with time, such as {@code status}. */
public interface Attributes {

    /** The value of that name: a text, a number, a truth value, or null where the feature has none. */
    @Nullable
    Object value(String name);
}
