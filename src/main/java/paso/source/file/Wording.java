package paso.source.file;

/** Pieces of a file as they may stand in a message: short, and on one line. */
public final class Wording {

    private static final int MAX_CHARS = 40;

    private Wording() {}

    public static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    public static String shortened(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}+", " ");
        return oneLine.length() <= MAX_CHARS ? oneLine : oneLine.substring(0, MAX_CHARS - 1) + "…";
    }
}
