package paso.style;

/**
 * Something in a style that is not drawn as it asks.
 *
 * @param line in the file, from 1
 * @param what one sentence: what is not supported and what is drawn in its place
 */
public record StyleNote(String file, int line, String what) {

    /** {@code FILE:LINE: what}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
