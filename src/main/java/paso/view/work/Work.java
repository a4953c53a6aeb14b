package paso.view.work;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * The background of one window: its threads, and where failures are told. Every failure is put into words in one place and
 * the window goes on, whatever was thrown, {@link OutOfMemoryError} and other errors too.
 */
public final class Work implements AutoCloseable {

    /** How failures are told. */
    public interface Failures {
        /**
         * Why a job failed, in a sentence for a person. On any thread.
         *
         * @param about what the job names before the reason
         */
        String sentence(JobKind kind, List<Object> about, Throwable cause);

        /** Shows a sentence; on the window's thread. */
        void show(String sentence);

        /** Keeps what was thrown for who mends the program; on the thread that threw it. */
        void log(JobKind kind, Throwable cause);
    }

    private final Executor threads;
    private final Executor window;
    private final Failures failures;
    private final Consumer<JobKind> begins;
    private final Runnable end;
    private final List<WorkQueue> queues = new CopyOnWriteArrayList<>();

    /**
     * @param threads does the jobs
     * @param window runs what follows a job, on the window's thread
     * @param begins told of each job on the thread that is about to do it
     */
    public Work(Executor threads, Executor window, Failures failures, Consumer<JobKind> begins) {
        this(threads, window, failures, begins, () -> {});
    }

    private Work(Executor threads, Executor window, Failures failures, Consumer<JobKind> begins, Runnable end) {
        this.threads = threads;
        this.window = window;
        this.failures = failures;
        this.begins = begins;
        this.end = end;
    }

    /** Work on threads of its own, one for each queue that is busy, named by what they do. */
    public static Work onThreads(Executor window, Failures failures) {
        ExecutorService pool = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "paso-work");
            thread.setDaemon(true);
            return thread;
        });
        return new Work(pool, window, failures, Work::nameThread, pool::shutdownNow);
    }

    private static void nameThread(JobKind kind) {
        Thread.currentThread().setName("paso-" + kind.name().toLowerCase(Locale.ROOT));
    }

    /** A queue whose jobs are done one after another, as they came. */
    public WorkQueue oneAfterAnother() {
        return add(new WorkQueue(this, WorkQueue.Order.ONE_AFTER_ANOTHER));
    }

    /** A queue where of the jobs that wait only the newest is done, and a newer one cancels the one that is being done. */
    public WorkQueue latestWins() {
        return add(new WorkQueue(this, WorkQueue.Order.LATEST_WINS));
    }

    private WorkQueue add(WorkQueue queue) {
        queues.add(queue);
        return queue;
    }

    void execute(Runnable run) {
        threads.execute(run);
    }

    void onWindow(Runnable run) {
        window.execute(run);
    }

    void begin(JobKind kind) {
        begins.accept(kind);
    }

    Failures failures() {
        return failures;
    }

    /** Gives up all jobs quietly: nothing follows them any more. */
    @Override
    public void close() {
        queues.forEach(WorkQueue::close);
        end.run();
    }
}
