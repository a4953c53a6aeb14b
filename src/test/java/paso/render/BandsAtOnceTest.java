package paso.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BandsAtOnceTest {

    private static final int BANDS = 4;

    private final ExecutorService pool = Executors.newFixedThreadPool(BANDS);
    private final BandsAtOnce bands = new BandsAtOnce(pool);
    private final AtomicInteger painting = new AtomicInteger();

    @AfterEach
    void close() {
        pool.shutdownNow();
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("a bug"),
                new OutOfMemoryError("no room"),
                new StackOverflowError("too deep"));
    }

    /** Paints on until it is stopped. */
    private void paintUntilStopped(CancelFlag stop) {
        painting.incrementAndGet();
        while (!stop.isCancelled()) {
            Thread.onSpinWait();
        }
        painting.decrementAndGet();
    }

    private static void raise(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureInAnyBandStopsTheOthersBeforeItIsThrown(Throwable failure) {
        for (int failing = 0; failing < BANDS; failing++) {
            int bad = failing;
            CancelFlag whole = new CancelFlag();
            assertThatThrownBy(() -> bands.paint(BANDS, whole, (band, stop) -> {
                        if (band == bad) {
                            while (painting.get() < BANDS - 1) {
                                Thread.onSpinWait();
                            }
                            raise(failure);
                        }
                        paintUntilStopped(stop);
                    }))
                    .isSameAs(failure);
            assertThat(painting).hasValue(0);
            assertThat(whole.isCancelled())
                    .as("the picture may be asked for again")
                    .isFalse();
        }
    }

    @Test
    void theFailuresOfTheOtherBandsAreKept() {
        CountDownLatch all = new CountDownLatch(BANDS);
        assertThatThrownBy(() -> bands.paint(BANDS, new CancelFlag(), (band, stop) -> {
                    all.countDown();
                    while (all.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    throw new IllegalStateException("band " + band);
                }))
                .hasMessage("band 0")
                .satisfies(
                        first -> assertThat(Arrays.stream(first.getSuppressed()).map(Throwable::getMessage))
                                .containsExactly("band 1", "band 2", "band 3"));
    }

    @Test
    void aCancelledPictureIsNotDone() {
        CancelFlag cancel = new CancelFlag();
        cancel.cancel();

        assertThat(bands.paint(BANDS, cancel, (band, stop) -> paintUntilStopped(stop)))
                .isFalse();
    }

    @Test
    void anInterruptedThreadStillWaitsForAllBandsAndStaysInterrupted() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        Thread.currentThread().interrupt();
        boolean whole = bands.paint(BANDS, new CancelFlag(), (band, stop) -> done.add(band));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(whole).isTrue();
        assertThat(done).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void aClosedPoolPaintsNothingMoreAndThrowsNothing() {
        pool.shutdown();

        assertThat(bands.paint(BANDS, new CancelFlag(), (band, stop) -> paintUntilStopped(stop)))
                .isFalse();
    }

    @Test
    void withoutAThreadTheOthersAreStopped() {
        OutOfMemoryError noThread = new OutOfMemoryError("unable to create a thread");
        BandsAtOnce without = new BandsAtOnce(run -> {
            throw noThread;
        });

        assertThatThrownBy(() -> without.paint(BANDS, new CancelFlag(), (band, stop) -> paintUntilStopped(stop)))
                .isSameAs(noThread);
        assertThat(painting).hasValue(0);
    }
}
