package paso.source.dataset;

import java.time.Duration;
import java.util.List;
import paso.source.file.BadInputException;
import paso.source.file.Problem;

/**
 * How a dataset was read.
 *
 * @param files what was read, in order
 * @param problems what was wrong; the records concerned are left out of the scene
 */
public record LoadReport(List<LoadedFile> files, List<Problem> problems, Duration took) {

    /** A file of the dataset, named relative to its folder, and its number of records. */
    public record LoadedFile(String name, long rows) {}

    public LoadReport {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Throws the first problem, if there is any, with a hint how to see the others. */
    public void requireSound() throws BadInputException {
        if (problems.isEmpty()) {
            return;
        }
        Problem first = problems.get(0);
        int others = problems.size() - 1;
        String hint = others == 0
                ? ""
                : " (and " + others + " more problem" + (others == 1 ? "" : "s") + "; the command check lists them)";
        throw new BadInputException(first.file(), first.line(), first.text() + hint);
    }
}
