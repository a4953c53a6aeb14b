package paso.app;

/** Something outside the program that it cannot work with; the message is one sentence that says what to do. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusable(String message) {
        super(message);
    }
}
