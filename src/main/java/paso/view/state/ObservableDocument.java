package paso.view.state;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import paso.document.Edit;
import paso.document.Journal;
import paso.document.MapDocument;
import paso.document.SharedDocument;

/**
 * The one document of the window. Any thread may edit it; whoever listens does so on the JavaFX thread and sees the newest, where
 * that is edited at once.
 */
public final class ObservableDocument {

    private final SharedDocument shared;
    private final ReadOnlyObjectWrapper<Journal> journal;
    private final ReadOnlyObjectWrapper<MapDocument> document;

    public ObservableDocument(MapDocument start) {
        this(start, ObservableDocument::onWindow);
    }

    /** @param window runs what it is given on the JavaFX thread, at once where that is the thread that gives it */
    ObservableDocument(MapDocument start, Executor window) {
        shared = new SharedDocument(start, () -> window.execute(this::catchUp));
        journal = new ReadOnlyObjectWrapper<>(shared.journal());
        document = new ReadOnlyObjectWrapper<>(start);
    }

    private static void onWindow(Runnable run) {
        if (Platform.isFxApplicationThread()) {
            run.run();
        } else {
            Platform.runLater(run);
        }
    }

    private void catchUp() {
        Journal newest = shared.journal();
        document.set(newest.document());
        journal.set(newest);
    }

    /** The newest document, asked from any thread. */
    public MapDocument newest() {
        return shared.document();
    }

    /** Edits the document, from any thread. Returns it right after. */
    public MapDocument edit(Edit edit) {
        return shared.edit(edit);
    }

    public void undo() {
        shared.undo();
    }

    public void redo() {
        shared.redo();
    }

    /** What is shown; JavaFX thread only. */
    public ReadOnlyObjectProperty<MapDocument> shown() {
        return document.getReadOnlyProperty();
    }

    /** What was done to it, and can be undone; JavaFX thread only. */
    public ReadOnlyObjectProperty<Journal> journal() {
        return journal.getReadOnlyProperty();
    }
}
