package paso.export.spec;

/**
 * How a file is made, beside what the picture shows.
 *
 * @param transparent whether the ground beneath the layers is left out, in formats that can
 * @param worldFile whether a picture in pixels gets a world file and a file with its reference system beside it
 * @param textAlternative whether what the map shows is also written in words, into a file of its own beside it
 * @param withinExtent whether a file of data holds only the features that touch the map's extent; else the whole of each layer
 */
public record FileOptions(boolean transparent, boolean worldFile, boolean textAlternative, boolean withinExtent) {

    public static final FileOptions NONE = new FileOptions(false, false, false, false);
}
