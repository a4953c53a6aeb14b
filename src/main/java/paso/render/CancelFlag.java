package paso.render;

/** Tells work in progress that nobody waits for it any more. */
public final class CancelFlag {

    private volatile boolean cancelled;

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
