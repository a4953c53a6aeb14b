package paso.view.export;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import paso.export.file.ExportException;
import paso.export.file.ExportMonitor;
import paso.render.CancelFlag;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.WorkQueue;

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

    private final WorkQueue queue;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();

    ExportRun(WorkQueue queue) {
        this.queue = queue;
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1. */
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    void start(Path file, Work work, Outcome outcome) {
        share.set(0);
        running.set(true);
        queue.submit(Job.doing(JobKind.EXPORT, cancel -> write(work, cancel), () -> end(() -> outcome.written(file)))
                .whenFailed(sentence -> end(() -> outcome.failed(sentence)))
                .whenCancelled(() -> end(outcome::cancelled)));
    }

    private void write(Work work, CancelFlag cancel) throws ExportException {
        boolean written = work.write(new ExportMonitor() {
            @Override
            public boolean isCancelled() {
                return cancel.isCancelled();
            }

            @Override
            public void done(double part) {
                queue.tellWindow(() -> share.set(part));
            }
        });
        if (!written) {
            throw new CancellationException();
        }
    }

    private void end(Runnable told) {
        running.set(false);
        told.run();
    }

    void cancel() {
        queue.cancelAll();
    }
}
