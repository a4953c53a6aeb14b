package paso.source.check;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.source.dataset.DatasetTables;
import paso.source.dataset.GeometryCheck;
import paso.source.dataset.LoadReport;
import paso.source.file.BadInputException;
import paso.source.file.Problem;

/**
 * Everything that is checked of a dataset: what reading it finds (references, ids, dates, words, counts), then geometry,
 * rail network, caravans, names in both languages and the row counts that its README states.
 */
public final class DatasetCheck {

    private DatasetCheck() {}

    /**
     * Checks a dataset; the report's problems are all that is wrong, by file and line.
     *
     * @throws BadInputException if this is no dataset at all
     */
    public static LoadReport check(DatasetLocation location) throws IOException {
        return location.with(folder -> {
            DatasetTables tables = new DatasetTables(folder);
            LoadReport read = DatasetReader.read(tables).report();
            GeometryCheck.run(tables);
            NetworkCheck.run(tables);
            CaravanCheck.run(tables);
            CountCheck.run(tables);
            NameCheck.run(tables);
            List<Problem> problems = tables.problems().stream()
                    .distinct()
                    .sorted(Comparator.comparing(
                                    (Problem problem) -> problem.file().toString())
                            .thenComparing(problem -> problem.line().orElse(0)))
                    .toList();
            return new LoadReport(read.files(), problems, read.took());
        });
    }
}
