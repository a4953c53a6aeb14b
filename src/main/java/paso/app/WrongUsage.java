package paso.app;

/** Something on the command line that cannot be meant so; the message is one sentence that says what to write instead. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
