package paso.source.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be used, told in one sentence: what is wrong, where, and what to do. The message has the form {@code
 * FILE:LINE: problem}, or {@code FILE: problem} where no line is to blame.
 */
public final class BadInputException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final long lineOrZero;
    private final String problem;

    /** @param line counted from 1 */
    public BadInputException(Path file, OptionalLong line, String problem) {
        this(file, line.orElse(0), problem, null);
    }

    private BadInputException(Path file, long lineOrZero, String problem, @Nullable Throwable cause) {
        super(file + (lineOrZero > 0 ? ":" + lineOrZero : "") + ": " + problem, cause);
        this.file = file;
        this.lineOrZero = lineOrZero;
        this.problem = problem;
    }

    public static BadInputException at(Path file, long line, String problem) {
        return new BadInputException(file, line, problem, null);
    }

    public static BadInputException of(Path file, String problem) {
        return new BadInputException(file, 0, problem, null);
    }

    public static BadInputException causedBy(Path file, long line, String problem, Throwable cause) {
        return new BadInputException(file, line, problem, cause);
    }

    public Path file() {
        return file;
    }

    /** The line to blame, counted from 1. */
    public OptionalLong line() {
        return lineOrZero > 0 ? OptionalLong.of(lineOrZero) : OptionalLong.empty();
    }

    /** The sentence without file and line. */
    public String problem() {
        return problem;
    }
}
