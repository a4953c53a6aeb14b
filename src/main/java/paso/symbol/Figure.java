package paso.symbol;

/** What a mark shows, in a box one unit high about the origin: y down, heading up. */
public sealed interface Figure permits Mark.MarkShape, Drawing, Picture {

    /** How far it reaches from the origin, in units, whichever way it is turned. */
    double reach();

    /** Whether it is lines without an inside. */
    default boolean isOpen() {
        return false;
    }
}
