package paso.source.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import paso.source.file.Wording;

/** The ids of a dataset: one id names one thing over all its files. */
final class IdRegister {

    private final DatasetTables tables;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    IdRegister(DatasetTables tables) {
        this.tables = tables;
    }

    /** Takes the id of a row; refuses the row if another has it. */
    String take(Row row) {
        String id = row.requiredText("id");
        if (!row.isSound()) {
            return id;
        }
        Row other = rows.putIfAbsent(id, row);
        if (other != null) {
            row.refuse("the id " + Wording.quoted(id) + " is used twice, also in "
                    + other.file().getFileName()
                    + (other.line().isPresent() ? ":" + other.line().getAsLong() : "") + "; rename one of the two");
        }
        return id;
    }

    /** Takes an id that is made up for a row; false if it is taken. */
    boolean reserve(String id, Row row) {
        return rows.putIfAbsent(id, row) == null;
    }

    /**
     * Refuses a row whose reference leads nowhere. Where it leads to a row that was itself refused, or a file could not be
     * read, the row is left out without a word: what is wrong has been told.
     */
    void refuseUnknown(Row row, String column, String id, String what) {
        Row named = rows.get(id);
        if (tables.isIncomplete() || id.isBlank() || (named != null && !named.isSound())) {
            row.leaveOut();
        } else {
            row.refuse("there is no " + what + " " + Wording.quoted(id) + "; correct the " + column);
        }
    }

    /** Whether the id names something, or may do so in a file that could not be read. */
    boolean knows(String id) {
        return rows.containsKey(id) || tables.isIncomplete();
    }
}
