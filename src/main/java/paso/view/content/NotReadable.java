package paso.view.content;

/** Something from outside that cannot be shown; the message is one clear sentence for the person at the window. */
public final class NotReadable extends Exception {

    public NotReadable(String message, Throwable cause) {
        super(message, cause);
    }
}
