package paso.view;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** One thread for what takes a moment and has a result to show, one thing after another. */
final class BackgroundWork implements AutoCloseable {

    private final ExecutorService worker;

    BackgroundWork(String threadName) {
        worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, threadName);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Does it, then shows what came of it.
     *
     * @param make called on the thread
     * @param show called on the JavaFX thread
     * @param failed called on the JavaFX thread with the reason, where it failed by a fault of the program
     */
    <T> void make(Supplier<T> make, Consumer<T> show, Consumer<String> failed) {
        try {
            worker.execute(() -> {
                try {
                    T made = make.get();
                    Platform.runLater(() -> show.accept(made));
                } catch (RuntimeException | OutOfMemoryError failure) {
                    String why = String.valueOf(failure.getMessage());
                    Platform.runLater(() -> failed.accept(why));
                    throw failure;
                }
            });
        } catch (RejectedExecutionException closing) {
            // the window is closing: nobody waits for it any more
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
