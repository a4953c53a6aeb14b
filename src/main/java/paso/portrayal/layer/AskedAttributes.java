package paso.portrayal.layer;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import paso.style.Attributes;

/** A feature's attributes that remember what they were asked: as long as the answers are the same, so is the feature's look. */
final class AskedAttributes implements Attributes {

    private final Attributes own;
    private final Map<String, @Nullable Object> answers = new HashMap<>(4);

    AskedAttributes(Attributes own) {
        this.own = own;
    }

    @Override
    public @Nullable Object value(String name) {
        if (!answers.containsKey(name)) {
            answers.put(name, own.value(name));
        }
        return answers.get(name);
    }

    /** Whether another feature's attributes answer all that was asked alike. */
    boolean areAnsweredBy(Attributes other) {
        return answers.entrySet().stream()
                .allMatch(answer -> Objects.equals(answer.getValue(), other.value(answer.getKey())));
    }
}
