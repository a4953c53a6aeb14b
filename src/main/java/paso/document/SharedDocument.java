package paso.document;

import java.util.function.UnaryOperator;

/**
 * The owner of a document: any thread may edit it, and all edits are applied one after another, each to what the one before
 * made, so that none is lost.
 */
public final class SharedDocument {

    private final Runnable changed;
    private final Object lock = new Object();
    private Journal journal;

    /** @param changed called after each change, on the thread that made it; the newest is then asked for */
    public SharedDocument(MapDocument start, Runnable changed) {
        this.journal = Journal.of(start);
        this.changed = changed;
    }

    /** The newest. */
    public Journal journal() {
        synchronized (lock) {
            return journal;
        }
    }

    /** The newest. */
    public MapDocument document() {
        return journal().document();
    }

    /** @return the document right after the edit, whatever others have done to it since */
    public MapDocument edit(Edit edit) {
        return change(present -> present.with(edit));
    }

    public void undo() {
        change(Journal::undo);
    }

    public void redo() {
        change(Journal::redo);
    }

    private MapDocument change(UnaryOperator<Journal> change) {
        MapDocument after;
        synchronized (lock) {
            journal = change.apply(journal);
            after = journal.document();
        }
        changed.run();
        return after;
    }
}
