package paso.style;

/** A style that cannot be used. The message is one line: {@code FILE:LINE: what is wrong and what to do}. */
public final class StyleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StyleException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
