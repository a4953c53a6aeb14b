package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paso.app.Told;
import paso.model.Language;
import paso.model.Status;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.TimeLength;
import paso.view.RealWindow;
import paso.view.content.WindowServices;
import paso.view.picture.PictureLoop;
import paso.view.work.JobKind;
import paso.view.work.Work;

/** That map and panels tell of one moment, also while time plays faster than the map is drawn. */
class ShownMomentTest extends RealWindow {

    private static final int PICTURES = 6;
    private static final int DAYS = 12;

    private final ExecutorService threads = Executors.newCachedThreadPool(run -> {
        Thread thread = new Thread(run, "slowed");
        thread.setDaemon(true);
        return thread;
    });

    /** Pictures of the map that may be drawn; as many as are asked for until a test takes them away. */
    private final Semaphore pictures = new Semaphore(Integer.MAX_VALUE / 2);

    private final AtomicInteger drawn = new AtomicInteger();

    /** A count in the sheet when it changed, and what the picture on the screen was as of. */
    private record Count(AsOf asOf, Status status, String words) {}

    private final List<Count> counts = new ArrayList<>();

    @Override
    protected PasoWindow made(Stage stage, WindowServices services, WindowStart start) {
        return new PasoWindow(
                stage, services, start, failures -> new Work(threads, Platform::runLater, failures, this::begins));
    }

    private void begins(JobKind kind) {
        if (kind == JobKind.MAP) {
            drawn.incrementAndGet();
            pictures.acquireUninterruptibly();
        }
    }

    @AfterEach
    void endThreads() {
        pictures.release(1_000_000);
        threads.shutdownNow();
    }

    private Optional<AsOf> ofPicture() {
        return workspace()
                .map()
                .picture()
                .shown()
                .get()
                .map(PictureLoop.Shown::portrayal)
                .map(portrayal -> portrayal.request().asOf());
    }

    private boolean isClockAheadOfMap() {
        return state().asOf()
                .get()
                .onAxis()
                .isAfter(ofPicture().orElseThrow().onAxis().plus(Duration.ofDays(4)));
    }

    private void watch(Status status) {
        ToggleButton chip = lookup("#count-" + status.id()).query();
        chip.accessibleTextProperty()
                .addListener(
                        (property, was, is) -> counts.add(new Count(ofPicture().orElseThrow(), status, is)));
    }

    @Test
    void whilePlayingThePanelsTellOfTheMomentThatTheMapShows() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
        interact(() -> {
            state().clock().goTo(AsOf.noonOf(LocalDate.of(2023, 11, 25)));
            workspace().playback().speed().set(TimeLength.of(1, TimeLength.Unit.WEEK));
        });
        waitForMap();
        pictures.drainPermits();
        interact(() -> {
            List.of(Status.OPEN, Status.PARTIAL, Status.CLOSED).forEach(this::watch);
            workspace().playback().playing().set(true);
        });
        for (int i = 0; i < PICTURES; i++) {
            AsOf before = fx(() -> ofPicture().orElseThrow());
            waitUntil(() ->
                    isClockAheadOfMap() || !workspace().playback().playing().get());
            assertThat(fx(() -> state().shownAsOf().get().equals(ofPicture().orElseThrow())))
                    .as("the panels wait for the map")
                    .isTrue();
            waitUntil(() -> {
                if (pictures.hasQueuedThreads()) {
                    pictures.release();
                }
                return !ofPicture().orElseThrow().equals(before);
            });
            assertThat(fx(() -> state().shownAsOf().get().equals(ofPicture().orElseThrow())))
                    .isTrue();
        }
        interact(() -> workspace().playback().playing().set(false));
        List<Count> seen = fx(() -> List.copyOf(counts));
        pictures.release(1_000);
        waitForMap();

        assertThat(seen).isNotEmpty();
        Map<AsOf, Map<String, Long>> told = new HashMap<>();
        for (Count count : seen) {
            long expected = told.computeIfAbsent(count.asOf(), ShownMomentTest::told)
                    .getOrDefault(count.status().id(), 0L);
            assertThat(count.words())
                    .as(count.status() + " as of " + count.asOf())
                    .startsWith(expected + " ");
        }
        assertThat(fx(() -> state().shownAsOf().get()))
                .isEqualTo(fx(() -> state().asOf().get()));
    }

    /** How many crossings are in each state, as the command line tells. */
    private static Map<String, Long> told(AsOf asOf) {
        Map<String, Long> counts = new HashMap<>();
        String moment = asOf.localIn(ZoneOffset.UTC).toString();
        Told.paso("status", "--at", moment, "--format", "json")
                .json()
                .get("subjects")
                .forEach(subject -> {
                    if (subject.get("layer").asText().equals("ports")) {
                        counts.merge(subject.get("status").asText(), 1L, Long::sum);
                    }
                });
        return counts;
    }

    @Test
    void eachMomentIsDrawnOnce() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
        int before = drawn.get();
        for (int day = 1; day <= DAYS; day++) {
            AsOf moment = AsOf.noonOf(LocalDate.of(2023, 12, day));
            interact(() -> state().clock().goTo(moment));
            waitForMap();
        }

        assertThat(drawn.get() - before).isEqualTo(DAYS);
    }

    @Test
    void aWindowThatIsOpenedForADayOutsideTheDatasetShowsTheNearest() throws TimeoutException {
        for (LocalDate day : List.of(LocalDate.of(1999, 1, 1), LocalDate.of(2077, 1, 1))) {
            open(new WindowStart(Theme.LIGHT, Language.EN, Optional.of(AsOf.noonOf(day)), List.of()));
            waitForMap();
            LocalDate nearest = fx(() -> day.isBefore(state().clock().firstDay())
                    ? state().clock().firstDay()
                    : state().clock().lastDay());
            assertThat(fx(() -> state().asOf().get())).isEqualTo(AsOf.noonOf(nearest));
            closeWindow();
        }
        open(WindowStart.plain());
    }
}
