package paso.view.work;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import paso.render.CancelFlag;

/**
 * Something to do in the background, and what follows on the window's thread: always exactly one of succeeded, failed or
 * cancelled, unless the window closes before.
 *
 * @param about what its failure names before the reason
 * @param failed takes the sentence that says why; where absent, it is told where all failures are
 */
public record Job<T>(
        JobKind kind,
        List<Object> about,
        Step<T> step,
        Consumer<T> succeeded,
        Optional<Consumer<String>> failed,
        Runnable cancelled) {

    /** What is done in the background. */
    @FunctionalInterface
    public interface Step<T> {
        /**
         * Does it, and soon gives up once it is cancelled.
         *
         * @throws CancellationException where it gave up
         */
        T make(CancelFlag cancel) throws Exception;
    }

    /** What is done in the background and has no result. */
    @FunctionalInterface
    public interface Deed {
        void run(CancelFlag cancel) throws Exception;
    }

    public Job {
        about = List.copyOf(about);
    }

    public static <T> Job<T> making(JobKind kind, Step<T> step, Consumer<T> succeeded) {
        return new Job<>(kind, List.of(), step, succeeded, Optional.empty(), () -> {});
    }

    public static Job<Boolean> doing(JobKind kind, Deed deed, Runnable succeeded) {
        return making(
                kind,
                cancel -> {
                    deed.run(cancel);
                    return true;
                },
                done -> succeeded.run());
    }

    public Job<T> about(Object... named) {
        return new Job<>(kind, List.of(named), step, succeeded, failed, cancelled);
    }

    public Job<T> whenFailed(Consumer<String> told) {
        return new Job<>(kind, about, step, succeeded, Optional.of(told), cancelled);
    }

    public Job<T> whenCancelled(Runnable then) {
        return new Job<>(kind, about, step, succeeded, failed, then);
    }
}
