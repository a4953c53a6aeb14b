package paso.view.work;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import paso.render.CancelFlag;

/**
 * Jobs of one sort, of which one is done at a time. What its jobs touch needs no lock: each sees what those before it did.
 * Safe to use from any thread.
 */
public final class WorkQueue implements AutoCloseable {

    enum Order {
        ONE_AFTER_ANOTHER,
        LATEST_WINS
    }

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private record Asked<T>(Job<T> job, CancelFlag cancel) {}

    private final Work work;
    private final Order order;

    private final Object lock = new Object();
    private final Deque<Asked<?>> waiting = new ArrayDeque<>();
    private @Nullable Asked<?> doing;
    private long doingSinceNanos;
    private boolean busy;
    private boolean closed;

    WorkQueue(Work work, Order order) {
        this.work = work;
        this.order = order;
    }

    /** Asks for a job. Returns what gives it up, whether it waits or is being done. */
    public CancelFlag submit(Job<?> job) {
        return submit(job, Duration.ZERO);
    }

    /** @param patience how long what is being done may take before this job, where the latest wins, cancels it */
    public CancelFlag submit(Job<?> job, Duration patience) {
        Asked<?> asked = new Asked<>(job, new CancelFlag());
        List<Asked<?>> overtaken = new ArrayList<>();
        boolean start;
        synchronized (lock) {
            if (closed) {
                return asked.cancel();
            }
            if (order == Order.LATEST_WINS) {
                overtaken.addAll(waiting);
                waiting.clear();
                if (doing != null && System.nanoTime() - doingSinceNanos >= patience.toNanos()) {
                    doing.cancel().cancel();
                }
            }
            waiting.add(asked);
            start = !busy;
            busy = true;
        }
        overtaken.forEach(this::cancelled);
        if (start) {
            start();
        }
        return asked.cancel();
    }

    private void start() {
        try {
            work.execute(this::doAll);
        } catch (Throwable noThread) {
            // without a thread nothing that waits can be done; the next that is asked for tries again
            List<Asked<?>> all;
            synchronized (lock) {
                all = List.copyOf(waiting);
                waiting.clear();
                busy = false;
                lock.notifyAll();
            }
            all.forEach(asked -> failed(asked, noThread));
        }
    }

    /** Does what waits until nothing does. Whatever is thrown, the queue goes on. */
    private void doAll() {
        Asked<?> next = next();
        while (next != null) {
            try {
                perform(next);
            } catch (Throwable untold) {
                // there was not even the memory to tell of it
            }
            next = next();
        }
    }

    private @Nullable Asked<?> next() {
        synchronized (lock) {
            doing = waiting.poll();
            doingSinceNanos = System.nanoTime();
            if (doing == null) {
                busy = false;
                lock.notifyAll();
            }
            return doing;
        }
    }

    private <T> void perform(Asked<T> asked) {
        try {
            if (asked.cancel().isCancelled()) {
                cancelled(asked);
            } else {
                work.begin(asked.job().kind());
                T made = asked.job().step().make(asked.cancel());
                completed(asked, () -> asked.job().succeeded().accept(made));
            }
        } catch (CancellationException givenUp) {
            cancelled(asked);
        } catch (Throwable failure) {
            failed(asked, failure);
        }
    }

    private void cancelled(Asked<?> asked) {
        completed(asked, asked.job().cancelled());
    }

    private void failed(Asked<?> asked, Throwable cause) {
        if (isClosed()) {
            return;
        }
        Work.Failures failures = work.failures();
        try {
            failures.log(asked.job().kind(), cause);
        } finally {
            completed(asked, () -> tell(asked.job(), cause));
        }
    }

    private void tell(Job<?> job, Throwable cause) {
        String sentence = work.failures().sentence(job.kind(), job.about(), cause);
        job.failed().ifPresentOrElse(told -> told.accept(sentence), () -> tellFailure(sentence));
    }

    /** Shows why a job failed where all failures are told; for what has more to do where one does. On the window's thread. */
    public void tellFailure(String sentence) {
        work.failures().show(sentence);
    }

    /** The one end of every job: what follows, on the window's thread. */
    private void completed(Asked<?> asked, Runnable then) {
        work.onWindow(() -> {
            if (isClosed()) {
                return;
            }
            try {
                then.run();
            } catch (Throwable failure) {
                work.failures().log(asked.job().kind(), failure);
                work.failures()
                        .show(work.failures()
                                .sentence(asked.job().kind(), asked.job().about(), failure));
            }
        });
    }

    /** Tells something of a job that is being done, on the window's thread. */
    public void tellWindow(Runnable news) {
        work.onWindow(() -> {
            if (!isClosed()) {
                news.run();
            }
        });
    }

    /** Gives up what is being done and what waits. */
    public void cancelAll() {
        synchronized (lock) {
            waiting.forEach(asked -> asked.cancel().cancel());
            if (doing != null) {
                doing.cancel().cancel();
            }
        }
    }

    private boolean isClosed() {
        synchronized (lock) {
            return closed;
        }
    }

    /** Gives up everything quietly, at once. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
        }
        cancelAll();
    }

    /**
     * Waits until nothing is being done and nothing waits, a few seconds at most.
     *
     * @return whether it came to that
     */
    public boolean awaitEnd() {
        long untilNanos = System.nanoTime() + LONGEST_WAIT.toNanos();
        synchronized (lock) {
            while (busy) {
                long leftNanos = untilNanos - System.nanoTime();
                if (leftNanos <= 0) {
                    return false;
                }
                try {
                    TimeUnit.NANOSECONDS.timedWait(lock, leftNanos);
                } catch (InterruptedException closing) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        }
        return true;
    }
}
