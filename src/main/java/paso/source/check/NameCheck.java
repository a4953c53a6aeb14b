package paso.source.check;

import java.util.List;
import java.util.function.Predicate;
import paso.source.dataset.DatasetTables;
import paso.source.dataset.Row;
import paso.source.file.Wording;

/**
 * A layer speaks one language or two: where some of its rows have a Spanish wording, each has one, be it that of the English
 * as for a town. The base map is left alone, which has Spanish names only where they differ; so are the vertices that shape a
 * line, whose names nobody sees.
 */
final class NameCheck {

    private static final List<String> WORDINGS = List.of("name", "title", "reason");
    private static final String BASE_MAP = "basemap/";

    private NameCheck() {}

    static void run(DatasetTables tables) {
        tables.tables().forEach((name, table) -> {
            if (!name.startsWith(BASE_MAP)) {
                WORDINGS.forEach(english -> check(table.rows(), english, english + "_es"));
            }
        });
    }

    private static void check(List<Row> rows, String english, String spanish) {
        Predicate<Row> isTold = row -> !row.text(spanish).isBlank();
        List<Row> named = rows.stream()
                .filter(row -> !row.text(english).isBlank())
                .filter(row -> !row.text("kind").equals("shape"))
                .toList();
        if (named.stream().anyMatch(isTold)) {
            named.stream()
                    .filter(isTold.negate())
                    .forEach(row -> row.remark("the " + english + " " + Wording.quoted(row.text(english)) + " has no "
                            + spanish + ", as other rows have; write it, the same where it serves both languages"));
        }
    }
}
