package paso.source.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paso.source.file.FieldInfo;

/** Gathers what the values of one column are like. */
final class ColumnSurvey {

    private static final int EXAMPLE_CHARS = 60;

    private final String name;
    private @Nullable ColumnType type;
    private long count;
    private double smallest = Double.POSITIVE_INFINITY;
    private double largest = Double.NEGATIVE_INFINITY;
    private long smallestLong = Long.MAX_VALUE;
    private long largestLong = Long.MIN_VALUE;
    private @Nullable Comparable<?> earliest;
    private @Nullable Comparable<?> latest;
    private @Nullable String example;

    ColumnSurvey(String name) {
        this.name = name;
    }

    void add(RecordCursor record, int column) {
        Object value = record.value(column);
        if (value == null) {
            return;
        }
        count++;
        if (example == null) {
            String text = String.valueOf(record.text(column));
            example = text.length() <= EXAMPLE_CHARS ? text : text.substring(0, EXAMPLE_CHARS - 1) + "…";
        }
        if (type == ColumnType.TEXT) {
            return;
        }
        ColumnType found = ColumnType.of(value);
        type = type == null ? found : type.and(found);
        if (value instanceof Long number) {
            smallestLong = Math.min(smallestLong, number);
            largestLong = Math.max(largestLong, number);
        }
        if (value instanceof Number number) {
            smallest = Math.min(smallest, number.doubleValue());
            largest = Math.max(largest, number.doubleValue());
        } else if (type == ColumnType.DATE || type == ColumnType.TIMESTAMP) {
            addMoment(type, value);
        }
    }

    private void addMoment(ColumnType momentType, Object value) {
        Object moment = momentType.convert(value);
        if (moment instanceof java.sql.Date day) {
            earliest = earliest instanceof java.sql.Date first && first.compareTo(day) <= 0 ? first : day;
            latest = latest instanceof java.sql.Date last && last.compareTo(day) >= 0 ? last : day;
        } else if (moment instanceof java.sql.Timestamp time) {
            earliest = earliest instanceof java.sql.Timestamp first && first.compareTo(time) <= 0 ? first : time;
            latest = latest instanceof java.sql.Timestamp last && last.compareTo(time) >= 0 ? last : time;
        }
    }

    ColumnType type() {
        return type == null ? ColumnType.TEXT : type;
    }

    FieldInfo info(long records) {
        return new FieldInfo(
                name, type().binding(), records - count, end(true), end(false), Optional.ofNullable(example));
    }

    private Optional<Comparable<?>> end(boolean lower) {
        if (count == 0) {
            return Optional.empty();
        }
        return switch (type()) {
            case INTEGER, LONG -> Optional.of(lower ? smallestLong : largestLong);
            case DOUBLE -> Optional.of(lower ? smallest : largest);
            case DATE, TIMESTAMP -> Optional.ofNullable(lower ? earliest : latest);
            case BOOLEAN, TEXT -> Optional.empty();
        };
    }
}
