package paso.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
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
import paso.source.grid.GeoTiffFile;
import paso.source.store.LayerReader;
import paso.source.store.OpenStore;
import paso.source.store.Sources;
import paso.style.StyleException;
import paso.style.StyleFile;
import paso.style.Styles;
import paso.view.content.NotReadable;
import paso.view.content.WindowContent;
import paso.view.content.WindowServices;
import paso.view.state.MapState;
import paso.view.window.PasoWindow;
import paso.view.window.WindowStart;
import paso.view.window.Workspace;

/** The real window on the shipped dataset, which is read once for all tests, and the ways to look into it. */
public abstract class RealWindow extends FxRobot {

    static final int PATIENCE_SECONDS = 30;
    public static final Instant NOW = Instant.parse("2023-12-20T18:00:00Z");

    /** Reads the dataset when it is first asked for. */
    private static final class Shipped {
        static final WindowContent CONTENT = read();

        private static WindowContent read() {
            try {
                Scene scene = DatasetReader.read(DatasetLocation.packed()).scene();
                Fonts fonts = new Fonts();
                Portrayer portrayer = Portrayer.of(scene, Styles.shipped(), fonts, WebMercator.INSTANCE);
                return new WindowContent(
                        portrayer, new SceneSearch(scene), fonts, () -> new Imprint("Paso", "", LocalDate.EPOCH));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    public Stage stage;
    PasoWindow window;

    /** Why the next loading fails. */
    public Optional<String> loadFailure = Optional.empty();

    /** Reads files in a way of its own. */
    public interface Opening {
        List<LayerContent> open(Path file, CancelFlag cancel, DoubleConsumer read) throws NotReadable;
    }

    /** How files are opened, where a test has a way of its own. */
    public Optional<Opening> opening = Optional.empty();

    /** Where choices are kept; nowhere unless a test says so. */
    public Optional<Path> settings = Optional.empty();

    /** What the window handed to the system to show. */
    public final List<URI> shownOutside = new ArrayList<>();

    public static WindowContent content() {
        return Shipped.CONTENT;
    }

    /** What the window opens with. */
    protected WindowContent loaded() {
        return content();
    }

    public void open(WindowStart start) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            window = made(stage, new Services(), start);
            window.show();
        });
    }

    /** The window on a stage; for tests that make it another way. */
    protected PasoWindow made(Stage on, WindowServices services, WindowStart start) {
        return new PasoWindow(on, services, start);
    }

    @AfterEach
    public void closeWindow() throws TimeoutException {
        FxToolkit.setupFixture(() -> stage.close());
        release(new KeyCode[0]);
        release(new MouseButton[0]);
    }

    private final class Services implements WindowServices {
        @Override
        public WindowContent load() throws NotReadable {
            if (loadFailure.isPresent()) {
                throw new NotReadable(loadFailure.get(), new IOException());
            }
            return loaded();
        }

        @Override
        public StyleFile openStyle(Path file, Styles styles) throws NotReadable {
            try (InputStream in = Files.newInputStream(file)) {
                return styles.read(String.valueOf(file.getFileName()), in);
            } catch (IOException | StyleException e) {
                throw new NotReadable(String.valueOf(e.getMessage()), e);
            }
        }

        @Override
        public List<LayerContent> open(Path file, CancelFlag cancel, DoubleConsumer read) throws NotReadable {
            if (opening.isPresent()) {
                return opening.get().open(file, cancel, read);
            }
            if (GeoTiffFile.isTiff(file)) {
                try (GeoTiffFile grid = GeoTiffFile.open(file)) {
                    return List.of(grid.read(cancel::isCancelled));
                } catch (IOException unreadable) {
                    throw new NotReadable(String.valueOf(unreadable.getMessage()), unreadable);
                }
            }
            try (OpenStore opened = Sources.open(file, cancel::isCancelled)) {
                List<LayerContent> layers = new ArrayList<>();
                for (String name : opened.layerNames()) {
                    try (LayerReader layer = opened.layer(name)) {
                        layers.add(layer.readAll());
                    }
                }
                return layers;
            } catch (IOException unreadable) {
                throw new NotReadable(String.valueOf(unreadable.getMessage()), unreadable);
            }
        }

        @Override
        public Optional<Path> settings() {
            return settings;
        }

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public void show(URI uri) {
            shownOutside.add(uri);
        }
    }

    public static <T> T fx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
    }

    public static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(condition));
    }

    public void waitForMap() throws TimeoutException {
        waitUntil(() -> workspace() != null && workspace().map().isUpToDate());
        WaitForAsyncUtils.waitForFxEvents();
    }

    public Workspace workspace() {
        return window.workspace();
    }

    public MapState state() {
        return workspace().state();
    }

    public int[] mapPixels() {
        return fx(() -> {
            Image image = workspace().map().shownImage().orElseThrow();
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] argb = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
            return argb;
        });
    }

    /** The whole window as it is seen. */
    public BufferedImage windowPicture() {
        Image image = fx(() -> stage.getScene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, argb, 0, width);
        return copy;
    }

    public static int differing(int[] a, int[] b) {
        int count = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            if (a[i] != b[i]) {
                count++;
            }
        }
        return count + Math.abs(a.length - b.length);
    }

    public Node node(String query) {
        return lookup(query).query();
    }

    public String textOf(String query) {
        return fx(() -> ((Labeled) node(query)).getText());
    }

    public void focusMap() {
        interact(() -> workspace().map().requestFocus());
    }
}
