package paso.style;

/** A style that cannot be used. The message is one line: {@code FILE:LINE: what is wrong and what to do}. */
public final class StyleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final String problem;

    StyleException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    /** The same as a note on a style whose other parts can be used. */
    StyleNote asNote() {
        return new StyleNote(file, line, problem);
    }
}
