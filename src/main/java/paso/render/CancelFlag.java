package paso.render;

import java.util.Optional;

/** Tells work in progress that nobody waits for it any more. */
public final class CancelFlag {

    private final Optional<CancelFlag> ofWhole;
    private volatile boolean cancelled;

    public CancelFlag() {
        this(Optional.empty());
    }

    private CancelFlag(Optional<CancelFlag> ofWhole) {
        this.ofWhole = ofWhole;
    }

    /** A flag for a part of the work: the part can be cancelled alone, and is with the whole. */
    public CancelFlag ofPart() {
        return new CancelFlag(Optional.of(this));
    }

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled || (ofWhole.isPresent() && ofWhole.get().isCancelled());
    }
}
