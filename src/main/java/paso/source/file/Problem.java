package paso.source.file;

import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * One thing that is wrong in a dataset, in one sentence: what, where, and what to do.
 *
 * @param line counted from 1; absent where no line is to blame
 */
public record Problem(Path file, OptionalLong line, String text) {

    /** {@code FILE:LINE: what is wrong and what to do}. */
    @Override
    public String toString() {
        return file + (line.isPresent() ? ":" + line.getAsLong() : "") + ": " + text;
    }

    public static Problem of(BadInputException e) {
        return new Problem(e.file(), e.line(), e.problem());
    }
}
