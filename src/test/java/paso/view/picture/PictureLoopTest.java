package paso.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.portrayal.Portrayal;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.Hit;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;
import paso.view.work.JobKind;
import paso.view.work.Work;

class PictureLoopTest {

    private static final int WIDTH = 40;
    private static final int HEIGHT = 30;

    private final List<Double> portrayed = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Work work = Work.onThreads(Platform::runLater, new Told(told));
    private PictureLoop loop = loop((list, argb, cancel) -> fill(list, argb));

    /** Notes why pictures could not be drawn. */
    private record Told(List<String> sentences) implements Work.Failures {
        @Override
        public String sentence(JobKind kind, List<Object> about, Throwable cause) {
            return String.valueOf(cause.getMessage());
        }

        @Override
        public void show(String sentence) {
            sentences.add(sentence);
        }

        @Override
        public void log(JobKind kind, Throwable cause) {}
    }

    private PictureLoop loop(PictureLoop.Painter painter) {
        return new PictureLoop(work.latestWins(), JobKind.MAP, painter);
    }

    private record Bare(MapRequest request) implements Portrayal {
        @Override
        public List<LegendEntry> legend() {
            return List.of();
        }

        @Override
        public DisplayList displayList() {
            return new DisplayList(WIDTH, HEIGHT, colorOf(request), List.of());
        }

        @Override
        public List<Hit> pick(double x, double y, double tolerancePx) {
            return List.of();
        }
    }

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        work.close();
    }

    private static MapRequest request(double scale) {
        Viewport viewport = new Viewport(WebMercator.INSTANCE, 0, 0, scale, WIDTH, HEIGHT);
        return new MapRequest(
                viewport,
                ClockReading.of(AsOf.noonOf(LocalDate.of(2023, 12, 27))),
                List.of(),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                List.of(),
                1);
    }

    private static int colorOf(MapRequest request) {
        return 0xff000000 | (int) request.viewport().metersPerPixel();
    }

    private static boolean fill(DisplayList list, int[] argb) {
        Arrays.fill(argb, list.backgroundArgb());
        return true;
    }

    /** As the window does, on the JavaFX thread. */
    private void ask(MapRequest request, PictureLoop.Source source) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> loop.request(request, source));
    }

    private Portrayal portray(MapRequest request) {
        portrayed.add(request.viewport().metersPerPixel());
        return new Bare(request);
    }

    private void waitUntilShown(MapRequest request) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> loop.shown()
                .get()
                .map(shown -> shown.portrayal().request().equals(request))
                .orElse(false));
    }

    private int pixelShown() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> loop.shown().get().orElseThrow().image().getPixelReader().getArgb(WIDTH - 1, HEIGHT - 1));
    }

    @Test
    void everyPictureThatIsShownHasItsOwnPixels() throws TimeoutException {
        for (int i = 1; i <= 7; i++) {
            ask(request(i), this::portray);
            waitUntilShown(request(i));
            assertThat(pixelShown()).isEqualTo(0xff000000 | i);
        }
    }

    @Test
    void ofManyThatWaitOnlyTheLatestIsDrawn() throws TimeoutException, InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ask(request(1), request -> {
            begun.countDown();
            awaitQuietly(go);
            return portray(request);
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 2; i <= 50; i++) {
            ask(request(i), this::portray);
        }
        go.countDown();
        waitUntilShown(request(50));

        assertThat(portrayed).contains(50.0).doesNotContain(2.0, 3.0, 49.0);
    }

    @Test
    void aLongDrawingIsGivenUpForANewerRequest() throws TimeoutException, InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gaveUp = new CountDownLatch(1);
        loop = loop((list, argb, cancel) -> {
            if (list.backgroundArgb() == colorOf(request(1))) {
                begun.countDown();
                while (!cancel.isCancelled()) {
                    Thread.onSpinWait();
                }
                gaveUp.countDown();
                return false;
            }
            return fill(list, argb);
        });
        ask(request(1), this::portray);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            ask(request(2), this::portray);
            return gaveUp.getCount() == 0;
        });
        waitUntilShown(request(2));

        assertThat(pixelShown()).isEqualTo(0xff000002);
    }

    @Test
    void theJavaFxThreadIsFreeWhileAPictureIsDrawn() throws InterruptedException, TimeoutException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ask(request(3), request -> {
            begun.countDown();
            awaitQuietly(go);
            return portray(request);
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        CountDownLatch answered = new CountDownLatch(1);
        Platform.runLater(answered::countDown);

        assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
        go.countDown();
        waitUntilShown(request(3));
    }

    @Test
    void whileOnlyTheTimeGoesOnAPictureIsFinishedHoweverLongItTakes() throws TimeoutException, InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<Boolean> cancelled = new CopyOnWriteArrayList<>();
        loop = loop((list, argb, cancel) -> {
            begun.countDown();
            awaitQuietly(go);
            cancelled.add(cancel.isCancelled());
            return !cancel.isCancelled() && fill(list, argb);
        });
        ask(request(4), this::portray);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        MapRequest later = request(4).at(ClockReading.of(AsOf.noonOf(LocalDate.of(2023, 12, 28))));
        long sinceNanos = System.nanoTime();
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> System.nanoTime() - sinceNanos > 2 * PictureLoop.PATIENCE.toNanos());
        ask(later, this::portray);
        go.countDown();
        waitUntilShown(later);

        assertThat(cancelled).containsExactly(false, false);
    }

    @Test
    void afterAnErrorTheNextPictureIsShownWhole() throws TimeoutException {
        List<Error> errors = new CopyOnWriteArrayList<>();
        loop = loop((list, argb, cancel) -> {
            fill(list, argb);
            if (!errors.isEmpty()) {
                argb[0] = 0;
                throw errors.remove(0);
            }
            return true;
        });
        ask(request(1), this::portray);
        waitUntilShown(request(1));
        for (Error error : List.of(
                new OutOfMemoryError("memory"), new StackOverflowError("depth"), new NoClassDefFoundError("class"))) {
            told.clear();
            errors.add(error);
            ask(request(2), this::portray);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> told.equals(List.of(error.getMessage())));
            ask(request(1).at(ClockReading.of(AsOf.noonOf(LocalDate.of(2023, 12, 28)))), this::portray);
            ask(request(3), this::portray);
            waitUntilShown(request(3));

            assertThat(pixelShown()).isEqualTo(0xff000003);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
