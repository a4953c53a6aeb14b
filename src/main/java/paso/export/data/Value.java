package paso.export.data;

import java.time.LocalDate;

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
}
