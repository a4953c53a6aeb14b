package paso.view;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import paso.export.ExportException;
import paso.export.ExportMonitor;

/** Writes one file at a time in the background, and tells how far it has come. JavaFX thread only. */
final class ExportRun {

    /** What writes the file; called on a background thread. */
    interface Work {
        /** Returns whether the file was written. */
        boolean write(ExportMonitor monitor) throws ExportException;
    }

    /** What came of it; called on the JavaFX thread. */
    interface Outcome {
        void written(Path file);

        void cancelled();

        void failed(String sentence);
    }

    private static final long PATIENCE_SECONDS = 5;

    private final WindowText text;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private AtomicBoolean cancelled = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "paso-export");
        thread.setDaemon(true);
        return thread;
    });

    ExportRun(WindowText text) {
        this.text = text;
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1. */
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    void start(Path file, Work work, Outcome outcome) {
        AtomicBoolean cancelThis = new AtomicBoolean();
        cancelled = cancelThis;
        share.set(0);
        running.set(true);
        ExportMonitor monitor = new ExportMonitor() {
            @Override
            public boolean isCancelled() {
                return cancelThis.get();
            }

            @Override
            public void done(double part) {
                Platform.runLater(() -> share.set(part));
            }
        };
        try {
            worker.execute(() -> {
                try {
                    boolean written = work.write(monitor);
                    end(() -> {
                        if (written) {
                            outcome.written(file);
                        } else {
                            outcome.cancelled();
                        }
                    });
                } catch (ExportException unwritable) {
                    end(() -> outcome.failed(String.valueOf(unwritable.getMessage())));
                } catch (OutOfMemoryError tooLarge) {
                    end(() -> outcome.failed(text.of("export.tooLarge")));
                } catch (RuntimeException bug) {
                    end(() -> outcome.failed(text.of("export.bug", String.valueOf(bug.getMessage()))));
                    throw bug;
                }
            });
        } catch (RejectedExecutionException closing) {
            running.set(false);
        }
    }

    private void end(Runnable told) {
        Platform.runLater(() -> {
            running.set(false);
            told.run();
        });
    }

    void cancel() {
        cancelled.set(true);
    }

    /** Does something small in the background, after what is being written. */
    void later(Runnable small) {
        try {
            worker.execute(small);
        } catch (RejectedExecutionException closing) {
            small.run();
        }
    }

    /** Gives up what is being written, and waits until nothing is left of it. */
    void shutDown() {
        cancelled.set(true);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
