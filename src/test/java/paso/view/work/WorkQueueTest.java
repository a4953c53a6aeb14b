package paso.view.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paso.render.CancelFlag;

/** The queues step by step, without threads. */
class WorkQueueTest {

    private static final Duration PATIENT = Duration.ofHours(1);

    /** What runs when a test says so. */
    private static final class ByHand implements Executor {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable run) {
            waiting.add(run);
        }

        void run() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }

    private final List<String> happened = new ArrayList<>();
    private final List<Throwable> logged = new ArrayList<>();
    private final ByHand background = new ByHand();
    private final ByHand window = new ByHand();
    private final Work.Failures failures = new Work.Failures() {
        @Override
        public String sentence(JobKind kind, List<Object> about, Throwable cause) {
            return kind + " of " + about + ": " + cause.getMessage();
        }

        @Override
        public void show(String sentence) {
            happened.add(sentence);
        }

        @Override
        public void log(JobKind kind, Throwable cause) {
            logged.add(cause);
        }
    };
    private final Work work = new Work(background, window, failures, kind -> {});

    private Job<String> job(String name) {
        return Job.making(JobKind.OPEN, cancel -> name, made -> happened.add("made " + made))
                .whenCancelled(() -> happened.add("cancelled " + name));
    }

    private void runAll() {
        background.run();
        window.run();
    }

    @Test
    void whatFollowsAJobIsOfTheWindowsThread() {
        work.oneAfterAnother().submit(job("a"));
        background.run();
        assertThat(happened).isEmpty();

        window.run();
        assertThat(happened).containsExactly("made a");
    }

    @Test
    void jobsAreDoneOneAfterAnother() {
        WorkQueue queue = work.oneAfterAnother();
        Stream.of("a", "b", "c").map(this::job).forEach(queue::submit);
        runAll();

        assertThat(happened).containsExactly("made a", "made b", "made c");
    }

    @Test
    void ofThoseThatWaitTheLatestWinsAndTheOthersAreCancelled() {
        WorkQueue queue = work.latestWins();
        Stream.of("a", "b", "c").map(this::job).forEach(queue::submit);
        runAll();

        assertThat(happened).containsExactly("cancelled a", "cancelled b", "made c");
    }

    @Test
    void aNewerJobCancelsTheOneThatIsBeingDoneOnceItsPatienceIsOver() {
        for (Duration patience : List.of(Duration.ZERO, PATIENT)) {
            WorkQueue queue = work.latestWins();
            queue.submit(Job.making(
                            JobKind.MAP,
                            cancel -> {
                                queue.submit(job("newer"), patience);
                                if (cancel.isCancelled()) {
                                    throw new CancellationException();
                                }
                                return "older";
                            },
                            made -> happened.add("made " + made))
                    .whenCancelled(() -> happened.add("cancelled older")));
            runAll();
        }

        assertThat(happened).containsExactly("cancelled older", "made newer", "made older", "made newer");
    }

    @Test
    void aJobThatIsCancelledWhileItWaitsIsNotBegun() {
        CancelFlag flag = work.oneAfterAnother().submit(job("a"));
        flag.cancel();
        runAll();

        assertThat(happened).containsExactly("cancelled a");
    }

    static Stream<Throwable> whateverIsThrown() {
        return Stream.of(
                new IOException("file"),
                new IllegalStateException("state"),
                new OutOfMemoryError("memory"),
                new StackOverflowError("depth"),
                new NoClassDefFoundError("class"),
                new ExceptionInInitializerError("static"),
                new AssertionError("assertion"),
                new Throwable("thing"));
    }

    /** Also what no method says that it throws. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @ParameterizedTest
    @MethodSource("whateverIsThrown")
    void whateverIsThrownIsToldAndTheQueueGoesOn(Throwable thrown) {
        WorkQueue queue = work.oneAfterAnother();
        queue.submit(Job.doing(JobKind.OPEN, cancel -> WorkQueueTest.<RuntimeException>raise(thrown), () -> {})
                .about("it"));
        queue.submit(job("next"));
        runAll();
        queue.submit(job("last"));
        runAll();

        assertThat(happened).containsExactly("OPEN of [it]: " + thrown.getMessage(), "made next", "made last");
        assertThat(logged).containsExactly(thrown);
    }

    @Test
    void whatFailsOnTheWindowsThreadIsToldAsWell() {
        work.oneAfterAnother().submit(Job.doing(JobKind.PRINT, cancel -> {}, () -> raise(new LinkageError("shown"))));
        runAll();

        assertThat(happened).containsExactly("PRINT of []: shown");
    }

    @Test
    void aJobMayTellItsFailureWhereItStands() {
        work.oneAfterAnother()
                .submit(Job.doing(JobKind.EXPORT, cancel -> raise(new LinkageError("why")), () -> {})
                        .whenFailed(sentence -> happened.add("here: " + sentence)));
        runAll();

        assertThat(happened).containsExactly("here: EXPORT of []: why");
    }

    @Test
    void withoutAThreadWhatWaitsFailsAndTheNextTriesAgain() {
        List<Error> noThread = new ArrayList<>(List.of(new OutOfMemoryError("no thread")));
        WorkQueue queue = new Work(
                        run -> {
                            if (!noThread.isEmpty()) {
                                throw noThread.remove(0);
                            }
                            background.execute(run);
                        },
                        window,
                        failures,
                        kind -> {})
                .oneAfterAnother();
        queue.submit(job("a"));
        runAll();
        queue.submit(job("b"));
        runAll();

        assertThat(happened).containsExactly("OPEN of []: no thread", "made b");
    }

    @Test
    void closingGivesUpQuietly() {
        WorkQueue queue = work.oneAfterAnother();
        List<CancelFlag> flags = new ArrayList<>();
        queue.submit(Job.doing(
                JobKind.OPEN,
                cancel -> {
                    flags.add(cancel);
                    work.close();
                    throw new IOException("closed under it");
                },
                () -> happened.add("made")));
        queue.submit(job("waiting"));
        runAll();
        queue.submit(job("after"));
        runAll();

        assertThat(happened).isEmpty();
        assertThat(logged).isEmpty();
        assertThat(flags).allMatch(CancelFlag::isCancelled);
    }

    @Test
    void whoClosesMayWaitForTheEndOfWhatIsBeingDone() throws InterruptedException {
        try (Work real = Work.onThreads(Runnable::run, failures)) {
            CountDownLatch begun = new CountDownLatch(1);
            WorkQueue queue = real.oneAfterAnother();
            List<String> left = new ArrayList<>(List.of("half a file"));
            queue.submit(Job.doing(
                    JobKind.EXPORT,
                    cancel -> {
                        begun.countDown();
                        while (!cancel.isCancelled()) {
                            Thread.onSpinWait();
                        }
                        left.clear();
                    },
                    () -> {}));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            queue.close();

            assertThat(queue.awaitEnd()).isTrue();
            assertThat(left).isEmpty();
        }
    }
}
