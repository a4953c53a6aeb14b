package paso.export.spec;

/** What a published map has around it. */
public enum Furniture {
    /** Title, and the date in words. */
    TITLE("title"),
    /** What the symbols mean, and how many there are of each. */
    LEGEND("legend"),
    SCALE_BAR("scale"),
    NORTH_ARROW("north"),
    /** A small round map that shows where the map lies; none beside a map of half the Earth or more. */
    INSET("inset"),
    /** Who made the data; the licences ask for it. */
    CREDIT("credit");

    private final String id;

    Furniture(String id) {
        this.id = id;
    }

    /** The word for it on the command line. */
    public String id() {
        return id;
    }
}
