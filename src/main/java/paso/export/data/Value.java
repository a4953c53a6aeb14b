package paso.export.data;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a cell of a table holds. */
public sealed interface Value {

    record Text(String text) implements Value {}

    record Whole(long number) implements Value {
        @Override
        public String text() {
            return String.valueOf(number);
        }
    }

    record Real(double number) implements Value {
        @Override
        public String text() {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? String.valueOf((long) number)
                    : String.valueOf(number);
        }
    }

    record Flag(boolean truth) implements Value {
        @Override
        public String text() {
            return String.valueOf(truth);
        }
    }

    record Day(LocalDate date) implements Value {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /** As CSV and the like write it, the same in every language. */
    String text();

    /** A value for a column of a type; empty for none. */
    static Optional<Value> of(@Nullable Object given, Column.Type type) {
        if (given == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (type) {
                    case INTEGER ->
                        given instanceof Number number
                                ? new Value.Whole(number.longValue())
                                : new Value.Text(given.toString());
                    case REAL ->
                        given instanceof Number number && Double.isFinite(number.doubleValue())
                                ? new Value.Real(number.doubleValue())
                                : new Value.Text(given.toString());
                    case BOOLEAN ->
                        given instanceof Boolean truth ? new Value.Flag(truth) : new Value.Text(given.toString());
                    case DATE ->
                        given instanceof LocalDate date ? new Value.Day(date) : new Value.Text(given.toString());
                    case TEXT -> new Value.Text(given.toString());
                });
    }
}
