package paso.export;

/** What a published map has around it. */
public enum Furniture {
    /** Title, and the date in words. */
    TITLE,
    /** What the symbols mean, and how many there are of each. */
    LEGEND,
    SCALE_BAR,
    NORTH_ARROW,
    /** Who made the data; the licences ask for it. */
    CREDIT
}
