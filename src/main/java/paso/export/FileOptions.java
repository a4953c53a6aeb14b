package paso.export;

/**
 * How a file is made, beside what the picture shows.
 *
 * @param transparent whether the ground beneath the layers is left out, in formats that can
 * @param worldFile whether a picture in pixels gets a world file and a file with its reference system beside it
 * @param textAlternative whether what the map shows is also written in words, into a file of its own beside it
 */
public record FileOptions(boolean transparent, boolean worldFile, boolean textAlternative) {

    public static final FileOptions NONE = new FileOptions(false, false, false);
}
