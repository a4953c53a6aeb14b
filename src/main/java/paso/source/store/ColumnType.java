package paso.source.store;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The types that an attribute can have.
 *
 * <p>A day is {@link java.sql.Date}, not {@code LocalDate}: GeoTools' filters convert and compare it ({@code date >=
 * '2023-12-01'}, {@code date AFTER …}), and it goes from and to {@code LocalDate} without a zone coming in. A date with time and
 * offset is {@link Timestamp}; one without an offset names no instant and stays text.
 */
enum ColumnType {
    INTEGER(Integer.class),
    LONG(Long.class),
    DOUBLE(Double.class),
    BOOLEAN(Boolean.class),
    DATE(Date.class),
    TIMESTAMP(Timestamp.class),
    TEXT(String.class);

    private final Class<?> binding;

    ColumnType(Class<?> binding) {
        this.binding = binding;
    }

    Class<?> binding() {
        return binding;
    }

    /**
     * The narrowest type that holds a record's value too.
     *
     * @param before the type that holds those of the records before, null while none had a value
     */
    static @Nullable ColumnType of(@Nullable ColumnType before, RecordCursor record, int column) {
        Object value = before == TEXT ? null : record.value(column);
        if (value == null) {
            return before;
        }
        return before == null ? of(value) : before.and(of(value));
    }

    /** The narrowest type of one value as a cursor gives it. */
    private static ColumnType of(Object value) {
        if (value instanceof Long number) {
            return number == number.intValue() ? INTEGER : LONG;
        }
        if (value instanceof Double) {
            return DOUBLE;
        }
        if (value instanceof Boolean) {
            return BOOLEAN;
        }
        String text = value.toString();
        if (day(text) != null) {
            return DATE;
        }
        return moment(text) != null ? TIMESTAMP : TEXT;
    }

    /** The narrowest type that holds values of both. */
    private ColumnType and(ColumnType other) {
        if (this == other) {
            return this;
        }
        boolean numbers = compareTo(DOUBLE) <= 0 && other.compareTo(DOUBLE) <= 0;
        if (numbers) {
            return compareTo(other) > 0 ? this : other;
        }
        return TEXT;
    }

    /** The record's value in this type; null where the record has none. */
    @Nullable
    Object read(RecordCursor record, int column) {
        if (this == TEXT) {
            return record.text(column);
        }
        Object value = record.value(column);
        return value == null ? null : convert(value);
    }

    /** A value in this type; null where it does not fit, which a survey of the unchanged file rules out. */
    @Nullable
    Object convert(Object value) {
        return switch (this) {
            case INTEGER -> value instanceof Long number ? (Object) number.intValue() : null;
            case LONG -> value instanceof Long ? value : null;
            case DOUBLE -> value instanceof Number number ? (Object) number.doubleValue() : null;
            case BOOLEAN -> value instanceof Boolean ? value : null;
            case DATE -> day(value.toString());
            case TIMESTAMP -> moment(value.toString());
            case TEXT -> value.toString();
        };
    }

    private static @Nullable Date day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        try {
            return Date.valueOf(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static @Nullable Timestamp moment(String text) {
        if (text.length() < 17 || text.length() > 35 || text.charAt(4) != '-' || text.charAt(10) != 'T') {
            return null;
        }
        try {
            return Timestamp.from(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }
}
