package paso.source.check;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paso.source.dataset.DatasetFiles;
import paso.source.dataset.DatasetTables;
import paso.source.dataset.Row;
import paso.source.dataset.Table;
import paso.source.file.Problem;

/** The files hold as many rows as the README's table {@code | file | rows |} states, and the sums add up. */
final class CountCheck {

    private static final Pattern HEADER = Pattern.compile("\\|\\s*file\\s*\\|\\s*rows\\s*\\|\\s*");
    private static final Pattern ROW = Pattern.compile("\\|\\s*(\\S+)\\s*\\|\\s*(\\d{1,12})\\s*\\|\\s*");

    private static final long MAX_README_BYTES = 1 << 20;

    private record Stated(long rows, long line) {}

    private CountCheck() {}

    static void run(DatasetTables tables) throws IOException {
        checkReadme(tables);
        for (Row row : tables.rows(DatasetFiles.SOUTHWEST, "border_patrol", "field_operations", "total")) {
            if (row.isSound() && row.count("border_patrol") + row.count("field_operations") != row.count("total")) {
                row.remark("border_patrol and field_operations add up to "
                        + (row.count("border_patrol") + row.count("field_operations")) + ", not to the total "
                        + row.count("total") + "; correct one of the three");
            }
        }
    }

    private static void checkReadme(DatasetTables tables) throws IOException {
        Path readme = tables.folder().resolve(DatasetFiles.README);
        Map<String, Stated> stated = stated(readme, tables.problems());
        for (Map.Entry<String, Table> entry : List.copyOf(tables.tables().entrySet())) {
            Stated claim = stated.remove(entry.getKey());
            int rows = entry.getValue().rows().size();
            if (claim == null && rows > 0) {
                tables.problems()
                        .add(new Problem(
                                readme,
                                OptionalLong.empty(),
                                entry.getKey() + " is not in the table of files; add it with its " + rows + " rows"));
            } else if (claim != null
                    && claim.rows() != rows
                    && Files.exists(entry.getValue().file())) {
                tables.problems()
                        .add(new Problem(
                                readme,
                                OptionalLong.of(claim.line()),
                                "the table states " + claim.rows() + " rows for " + entry.getKey() + " but there are "
                                        + rows + "; correct the table or the file"));
            }
        }
        stated.forEach((name, claim) -> {
            if (!Files.exists(tables.folder().resolve(name))) {
                tables.problems()
                        .add(new Problem(
                                readme,
                                OptionalLong.of(claim.line()),
                                "the table names " + name + ", which does not exist; add the file or remove the row"));
            }
        });
    }

    private static Map<String, Stated> stated(Path readme, List<Problem> problems) throws IOException {
        Map<String, Stated> stated = new LinkedHashMap<>();
        if (!Files.isRegularFile(readme)) {
            problems.add(new Problem(
                    readme,
                    OptionalLong.empty(),
                    "there is no README.md; add one with a table of the files and their rows"));
            return stated;
        }
        if (Files.size(readme) > MAX_README_BYTES) {
            problems.add(new Problem(readme, OptionalLong.empty(), "the file is larger than 1 MiB; shorten it"));
            return stated;
        }
        try {
            List<String> lines = Files.readAllLines(readme);
            boolean inTable = false;
            for (int i = 0; i < lines.size(); i++) {
                Matcher row = ROW.matcher(lines.get(i));
                if (HEADER.matcher(lines.get(i)).matches()) {
                    inTable = true;
                } else if (inTable && row.matches()) {
                    stated.put(row.group(1), new Stated(Long.parseLong(row.group(2)), i + 1));
                } else if (inTable && !lines.get(i).startsWith("|")) {
                    inTable = false;
                }
            }
        } catch (CharacterCodingException e) {
            problems.add(new Problem(readme, OptionalLong.empty(), "the text is not UTF-8; save the file as UTF-8"));
        }
        return stated;
    }
}
