package paso.render;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/**
 * Does the same for all bands of a picture, several at once, the first on the calling thread. A failure in one stops the others,
 * and is thrown once all have ended: when this returns or throws, also while the thread is interrupted, nobody is at the
 * picture any more.
 *
 * @param pool does all bands but the first
 */
record BandsAtOnce(Executor pool) {

    /** What is done for a band. */
    interface Painting {
        /** @param stop tells that the picture is not wanted, or failed in another band */
        void paint(int band, CancelFlag stop);
    }

    /** Returns whether all was done: not when it was cancelled, or the pool closed. */
    boolean paint(int count, CancelFlag cancel, Painting painting) {
        CancelFlag stop = cancel.ofPart();
        List<FutureTask<?>> bands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int band = i;
            bands.add(new FutureTask<>(() -> paintOrStop(band, stop, painting), true));
        }
        List<FutureTask<?>> begun = new ArrayList<>(bands.subList(0, 1));
        List<Throwable> failures = new ArrayList<>();
        for (FutureTask<?> band : bands.subList(1, count)) {
            try {
                pool.execute(band);
                begun.add(band);
            } catch (RejectedExecutionException closed) {
                // the window is closing, and nobody waits for the picture
                stop.cancel();
            } catch (Throwable noThread) {
                stop.cancel();
                failures.add(noThread);
            }
        }
        bands.get(0).run();
        await(begun, failures);
        if (!failures.isEmpty()) {
            rethrow(failures);
        }
        return !stop.isCancelled();
    }

    private static void paintOrStop(int band, CancelFlag stop, Painting painting) {
        try {
            painting.paint(band, stop);
        } catch (Throwable failure) {
            stop.cancel();
            throw failure;
        }
    }

    private static void await(List<FutureTask<?>> bands, List<Throwable> failures) {
        boolean interrupted = false;
        int ended = 0;
        while (ended < bands.size()) {
            try {
                bands.get(ended).get();
                ended++;
            } catch (InterruptedException asked) {
                interrupted = true;
            } catch (ExecutionException failed) {
                failures.add(failed.getCause());
                ended++;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(List<Throwable> failures) {
        Throwable first = failures.get(0);
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        // nothing that is checked can be thrown for a band
        throw (RuntimeException) first;
    }
}
