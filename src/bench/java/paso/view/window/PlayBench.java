package paso.view.window;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import paso.document.Edit;
import paso.export.spec.Imprint;
import paso.geo.WebMercator;
import paso.model.LayerContent;
import paso.model.Scene;
import paso.model.SceneSearch;
import paso.portrayal.Portrayer;
import paso.render.CancelFlag;
import paso.render.Fonts;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.StyleFile;
import paso.style.Styles;
import paso.time.AsOf;
import paso.time.TimeLength;
import paso.view.content.NotReadable;
import paso.view.content.WindowContent;
import paso.view.content.WindowServices;
import paso.view.state.MapState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lets time run in the real window and measures what a person would see: how many different pictures of the map a second,
 * and for how long the JavaFX thread was held at a time, which is how late it comes to something new.
 */
@Command(
        name = "play",
        description = "Plays the shipped dataset in the real window and prints one line of JSON. Needs a display.",
        mixinStandardHelpOptions = true)
public final class PlayBench implements Callable<Integer> {

    private static final long LONG_MS = 14;
    private static final int STACK_LINES = 24;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1440x900", description = "of the window, in pixels")
    private String size = "";

    @Option(names = "--speed", paramLabel = "LENGTH", defaultValue = "1d", description = "time that passes in a second")
    private String speed = "";

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "10")
    private int seconds;

    @Option(names = "--warm", paramLabel = "N", defaultValue = "15", description = "seconds of playing before")
    private int warmSeconds;

    @Option(names = "--selected", paramLabel = "ID", description = "the subject on the card")
    private @Nullable String selected;

    @Option(names = "--stacks", description = "prints what the JavaFX thread does whenever it is held for long")
    private boolean stacks;

    private final AtomicInteger pictures = new AtomicInteger();
    private final AtomicInteger moments = new AtomicInteger();

    @Override
    public Integer call() throws Exception {
        String[] sides = size.split("x", -1);
        CompletableFuture<PasoWindow> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            Stage stage = new Stage();
            PasoWindow window = new PasoWindow(stage, new Services(), WindowStart.plain());
            window.show();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(Double.parseDouble(sides[0]));
            stage.setHeight(Double.parseDouble(sides[1]));
            opened.complete(window);
        });
        PasoWindow window = opened.get();
        CountDownLatch ready = new CountDownLatch(1);
        Platform.runLater(() -> whenLoaded(window, ready));
        ready.await();
        Thread.sleep(1000L * warmSeconds);
        pictures.set(0);
        moments.set(0);
        long cpu = cpuNanos();
        long[] holds = holds();
        double cpuSeconds = (cpuNanos() - cpu) / 1e9;
        print(holds, cpuSeconds);
        Platform.exit();
        return 0;
    }

    private void whenLoaded(PasoWindow window, CountDownLatch ready) {
        Workspace workspace = window.workspace();
        if (workspace == null || !workspace.map().isUpToDate()) {
            Platform.runLater(() -> whenLoaded(window, ready));
            return;
        }
        MapState state = workspace.state();
        state.document().edit(new Edit.ShowAll(true));
        if (selected != null) {
            state.selectedId().set(java.util.Optional.of(selected));
        }
        state.clock().goTo(AsOf.noonOf(LocalDate.of(2023, 9, 2)));
        state.asOf().addListener((property, was, is) -> moments.incrementAndGet());
        workspace.map().picture().shown().addListener((property, was, is) -> pictures.incrementAndGet());
        workspace.playback().speed().set(TimeLength.parse(speed).orElseThrow());
        workspace.playback().looping().set(true);
        workspace.playback().playing().set(true);
        ready.countDown();
    }

    /** How late, in nanoseconds, the JavaFX thread came to each of a row of empty tasks, one every millisecond. */
    private long[] holds() throws InterruptedException {
        long[] late = new long[seconds * 1100];
        int count = 0;
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end && count < late.length) {
            long asked = System.nanoTime();
            CountDownLatch come = new CountDownLatch(1);
            Platform.runLater(come::countDown);
            if (!come.await(LONG_MS, TimeUnit.MILLISECONDS) && stacks) {
                printStack();
            }
            come.await();
            late[count++] = System.nanoTime() - asked;
            Thread.sleep(1);
        }
        return Arrays.copyOf(late, count);
    }

    private static void printStack() {
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            if (thread.getName().equals("JavaFX Application Thread")
                    || thread.getName().startsWith("QuantumRenderer")) {
                System.err.println(thread.getName());
                Arrays.stream(stack).limit(STACK_LINES).forEach(line -> System.err.println("    " + line));
            }
        });
    }

    private static long cpuNanos() {
        return java.lang.ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElseThrow()
                .toNanos();
    }

    private void print(long[] holds, double cpuSeconds) throws IOException {
        Arrays.sort(holds);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("size", size);
        line.put("speed", speed);
        line.put("picturesPerSecond", rounded(pictures.get() / (double) seconds));
        line.put("momentsPerSecond", rounded(moments.get() / (double) seconds));
        line.put("heldMedianMs", millis(holds[holds.length / 2]));
        line.put("held99Ms", millis(holds[holds.length * 99 / 100]));
        line.put("held999Ms", millis(holds[holds.length * 999 / 1000]));
        line.put("heldMaxMs", millis(holds[holds.length - 1]));
        line.put(
                "heldOver16Ms",
                Arrays.stream(holds).filter(nanos -> nanos > 16_000_000).count());
        line.put("probes", holds.length);
        line.put("cpuSeconds", rounded(cpuSeconds));
        System.out.println(new ObjectMapper().writeValueAsString(line));
    }

    private static double millis(long nanos) {
        return rounded(nanos / 1e6);
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static final class Services implements WindowServices {
        @Override
        public WindowContent load() throws NotReadable {
            try {
                Scene scene = DatasetReader.read(DatasetLocation.packed()).scene();
                Fonts fonts = new Fonts();
                Portrayer portrayer = Portrayer.of(scene, Styles.shipped(), fonts, WebMercator.INSTANCE);
                return new WindowContent(
                        portrayer, new SceneSearch(scene), fonts, () -> new Imprint("Paso", "", LocalDate.EPOCH));
            } catch (IOException unreadable) {
                throw new NotReadable(String.valueOf(unreadable.getMessage()), unreadable);
            }
        }

        @Override
        public StyleFile openStyle(Path file, Styles styles) {
            throw new UnsupportedOperationException("no styles are opened here");
        }

        @Override
        public List<LayerContent> open(Path file, CancelFlag cancel, java.util.function.DoubleConsumer read) {
            throw new UnsupportedOperationException("a benchmark opens no file");
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void show(URI uri) {
            throw new UnsupportedOperationException("a benchmark opens no page");
        }
    }
}
