package paso.style;

/** All styles of the program: one SLD file a layer, read once, and the colours of each theme. */
public final class Styles {
    private Styles() {}

    /** The styles shipped with the program. */
    public static Styles shipped() {
        throw new UnsupportedOperationException();
    }
}
