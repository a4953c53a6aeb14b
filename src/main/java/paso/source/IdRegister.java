package paso.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The ids of a dataset: one id names one thing over all its files. */
final class IdRegister {

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** Takes the id of a row; refuses the row if another has it. */
    String take(Row row) {
        String id = row.requiredText("id");
        if (!row.isSound()) {
            return id;
        }
        Row other = rows.putIfAbsent(id, row);
        if (other != null) {
            row.refuse("the id " + Row.quoted(id) + " is used twice, also in "
                    + other.file().getFileName()
                    + (other.line().isPresent() ? ":" + other.line().getAsLong() : "") + "; rename one of the two");
        }
        return id;
    }

    /** Takes an id that is made up for a row; false if it is taken. */
    boolean reserve(String id, Row row) {
        return rows.putIfAbsent(id, row) == null;
    }

    boolean knows(String id) {
        return rows.containsKey(id);
    }

    Optional<Row> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }
}
