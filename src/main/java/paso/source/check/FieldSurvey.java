package paso.source.check;

import java.util.Date;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.jspecify.annotations.Nullable;
import paso.source.file.FieldInfo;

/** Gathers what the values of one attribute are like. */
final class FieldSurvey {

    private static final int EXAMPLE_CHARS = 60;

    private final String name;
    private final Class<?> type;
    private long empty;
    private @Nullable Comparable<Object> smallest;
    private @Nullable Comparable<Object> largest;
    private @Nullable String example;

    FieldSurvey(AttributeDescriptor field) {
        name = field.getLocalName();
        type = field.getType().getBinding();
    }

    void add(SimpleFeature feature) {
        Object value = feature.getAttribute(name);
        if (value == null || value.toString().isBlank()) {
            empty++;
            return;
        }
        if (example == null) {
            String text = value instanceof Comparable<?> comparable ? Inspection.iso(comparable) : value.toString();
            example = text.length() <= EXAMPLE_CHARS ? text : text.substring(0, EXAMPLE_CHARS - 1) + "…";
        }
        Comparable<Object> ordered = ordered(value);
        if (ordered == null) {
            return;
        }
        smallest = smallest != null && smallest.compareTo(ordered) <= 0 ? smallest : ordered;
        largest = largest != null && largest.compareTo(ordered) >= 0 ? largest : ordered;
    }

    /** A whole number as Long, another number as Double, a date as it is; null for what has no order, or no other type's. */
    @SuppressWarnings("unchecked")
    private @Nullable Comparable<Object> ordered(Object value) {
        Object found = value;
        if (value instanceof Number number) {
            boolean whole = !(value instanceof Double)
                    && !(value instanceof Float)
                    && number.longValue() == number.doubleValue();
            found = whole ? (Object) number.longValue() : (Object) number.doubleValue();
        } else if (!(value instanceof Date)) {
            return null;
        }
        return smallest == null || smallest.getClass() == found.getClass() ? (Comparable<Object>) found : null;
    }

    FieldInfo info() {
        return new FieldInfo(
                name,
                type,
                empty,
                Optional.ofNullable(smallest),
                Optional.ofNullable(largest),
                Optional.ofNullable(example));
    }
}
