package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paso.geo.AlbersEqualArea;
import paso.geo.Viewport;
import paso.view.RealWindow;
import paso.view.content.WindowServices;
import paso.view.control.Command;
import paso.view.share.PrintJob;
import paso.view.work.JobKind;
import paso.view.work.Work;

/** An error in every kind of background job of the real window: it is told in words, and the window lives. */
class FailingJobsTest extends RealWindow {

    private static final String POINT = """
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},
        "geometry": {"type": "Point", "coordinates": [-106.4, 31.7]}}]}\
        """;

    private static final String STYLE = """
        <StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.0.0"><NamedLayer><Name>ports</Name>
        <UserStyle><FeatureTypeStyle><Rule/></FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>\
        """;

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool(run -> {
        Thread thread = new Thread(run, "failing");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicReference<Optional<JobKind>> failing = new AtomicReference<>(Optional.empty());
    private final List<JobKind> logged = new CopyOnWriteArrayList<>();
    private int files;

    @Override
    protected PasoWindow made(Stage stage, WindowServices services, WindowStart start) {
        return new PasoWindow(
                stage,
                services,
                start,
                failures -> new Work(threads, Platform::runLater, new Noting(failures, logged), this::begins));
    }

    /** Tells as the window does, and notes what else would be printed for who mends the program. */
    private record Noting(Work.Failures told, List<JobKind> logged) implements Work.Failures {
        @Override
        public String sentence(JobKind kind, List<Object> about, Throwable cause) {
            return told.sentence(kind, about, cause);
        }

        @Override
        public void show(String sentence) {
            told.show(sentence);
        }

        @Override
        public void log(JobKind kind, Throwable cause) {
            logged.add(kind);
        }
    }

    /** Throws once in the next job of the kind that is to fail. */
    private void begins(JobKind kind) {
        Optional<JobKind> wanted = failing.get();
        if (wanted.equals(Optional.of(kind)) && failing.compareAndSet(wanted, Optional.empty())) {
            throw new NoClassDefFoundError("made up: " + kind);
        }
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    /** A printer that takes anything. */
    private static final class Tray implements PrintJob {
        @Override
        public boolean ask(Window owner) {
            return true;
        }

        @Override
        public double widthPt() {
            return 400;
        }

        @Override
        public double heightPt() {
            return 300;
        }

        @Override
        public boolean print(Node page) {
            return true;
        }

        @Override
        public boolean end() {
            return true;
        }

        @Override
        public void cancel() {}
    }

    private Path file(String ending, String content) {
        try {
            return Files.writeString(folder.resolve("file-" + ++files + ending), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void moveMap() {
        Viewport present = state().viewport().get();
        state().moveTo(present.draggedBy(40, 20));
    }

    private void export() {
        Path picture = folder.resolve("export-" + ++files + ".png");
        workspace().export().setFileChooser(proposed -> Optional.of(picture));
        workspace().export().open();
        lookup("#export-save").<Button>query().fire();
    }

    /** Makes the window do a job of a kind; a kind that is not here does not compile. */
    private void trigger(JobKind kind) {
        switch (kind) {
            case LOAD, RECALL_CHOICES -> throw new AssertionError("done when the window opens");
            case OPEN, PACK -> workspace().add(file(".geojson", POINT));
            case STYLE -> workspace().add(file(".sld", STYLE));
            case PROJECT -> workspace().show(AlbersEqualArea.NORTH_AMERICA);
            case MAP, INSET -> moveMap();
            case OTHER_MAP -> workspace().commands().run(Command.COMPARE);
            case PREVIEW -> {
                moveMap();
                workspace().export().open();
            }
            case EXPORT -> export();
            case KEEP_CHOICES -> {
                workspace().export().open();
                workspace().export().close();
            }
            case COPY_PICTURE -> workspace().commands().run(Command.COPY_PICTURE);
            case COPY_CITATION -> workspace().commands().run(Command.COPY_CITATION);
            case CHOOSE_PRINTER, PRINT -> workspace().commands().run(Command.PRINT);
        }
    }

    private String shown(String id) {
        return lookup(id).queryAll().stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    private void waitUntilTold(JobKind kind) throws TimeoutException {
        String place = kind == JobKind.LOAD ? "#loading-line" : kind == JobKind.EXPORT ? "#export-outcome" : "#message";
        try {
            waitUntil(() -> shown(place).contains("made up: " + kind));
        } catch (TimeoutException silent) {
            throw new AssertionError("nothing was told of " + kind + " but: " + fx(() -> shown(place)), silent);
        }
        assertThat(logged).contains(kind);
    }

    /** The map is drawn again, and the next file opens. */
    private void assertAlive() throws TimeoutException {
        interact(() -> {
            workspace().export().close();
            state().clock().against().set(Optional.empty());
            moveMap();
        });
        waitForMap();
        int layers = fx(() -> state().layers().size());
        interact(() -> workspace().add(file(".geojson", POINT)));
        waitUntil(() -> state().layers().size() == layers + 1);
        waitForMap();
    }

    @Test
    void anErrorInAnyJobIsToldAndTheWindowLives() throws Exception {
        settings = Optional.of(folder);
        fail(JobKind.LOAD);
        open(WindowStart.plain());
        waitUntilTold(JobKind.LOAD);
        fail(JobKind.RECALL_CHOICES);
        clickOn("#loading-again");
        waitUntil(() -> workspace() != null);
        waitUntilTold(JobKind.RECALL_CHOICES);
        waitForMap();
        interact(() -> workspace().printing().setPrinters(() -> Optional.of(new Tray())));
        for (JobKind kind : JobKind.values()) {
            if (kind != JobKind.LOAD && kind != JobKind.RECALL_CHOICES) {
                fail(kind);
                interact(() -> trigger(kind));
                waitUntilTold(kind);
            }
            assertAlive();
        }
    }

    private void fail(JobKind kind) {
        failing.set(Optional.of(kind));
    }
}
