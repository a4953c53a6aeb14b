package paso.view.content;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import paso.model.LayerContent;
import paso.render.CancelFlag;
import paso.style.StyleFile;
import paso.style.Styles;

/** What the window needs from whoever opens it. */
public interface WindowServices {

    /** The content to show. Called on a background thread: once, and again when a person asks after a failure. */
    WindowContent load() throws NotReadable;

    /**
     * Reads a file that a person adds: its layers, at least one, each of another name. Called on a background thread.
     *
     * @param read told now and then how much is read, 0 to 1
     * @throws java.util.concurrent.CancellationException soon after it is cancelled
     */
    List<LayerContent> open(Path file, CancelFlag cancel, DoubleConsumer read) throws NotReadable;

    /** Reads a style that a person brings for a layer. Called on a background thread. */
    StyleFile openStyle(Path file, Styles styles) throws NotReadable;

    /** The folder that keeps choices between runs, which may not be there yet; without one nothing is kept. */
    default Optional<Path> settings() {
        return Optional.empty();
    }

    /** The present moment, for a typed {@code now}. */
    Instant now();

    /** Shows a folder or page outside the program, with whatever the desktop has for it. Called on the JavaFX thread. */
    void show(URI uri);
}
