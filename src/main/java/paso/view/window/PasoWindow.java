package paso.view.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.style.Theme;
import paso.view.content.WindowContent;
import paso.view.content.WindowFailures;
import paso.view.content.WindowServices;
import paso.view.state.MapState;
import paso.view.words.WindowText;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.Work;
import paso.view.work.WorkQueue;

/**
 * The window: loads its content in the background, then shows the map with its sheets. JavaFX thread only.
 *
 * <p>What takes a moment is done by its {@link Work}, whose failures it tells.
 */
public final class PasoWindow {

    private static final double START_WIDTH_PX = 1440;
    private static final double START_HEIGHT_PX = 900;
    private static final double MIN_WIDTH_PX = 760;
    private static final double MIN_HEIGHT_PX = 480;

    private final Stage stage;
    private final WindowServices services;
    private final WindowStart start;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Language> language;
    private final WindowText text;
    private final BorderPane root = new BorderPane();
    private final LoadingView loading;
    private final Work work;
    private final WorkQueue reader;
    private @Nullable Workspace workspace;

    public PasoWindow(Stage stage, WindowServices services, WindowStart start) {
        this(stage, services, start, failures -> Work.onThreads(Platform::runLater, failures));
    }

    /** @param background what does the window's work, given where its failures are told */
    PasoWindow(Stage stage, WindowServices services, WindowStart start, Function<Work.Failures, Work> background) {
        this.stage = stage;
        this.services = services;
        this.start = start;
        this.theme = new SimpleObjectProperty<>(start.theme());
        this.language = new SimpleObjectProperty<>(start.language());
        this.text = new WindowText(language);
        this.loading = new LoadingView(text, this::load);
        this.work = background.apply(new WindowFailures(text, this::showFailure));
        this.reader = work.oneAfterAnother();
    }

    /** Opens the window and begins to load. */
    public void show() {
        WindowFonts.load();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(
                root, Math.min(START_WIDTH_PX, screen.getWidth()), Math.min(START_HEIGHT_PX, screen.getHeight()));
        root.getStyleClass().add("window");
        root.setCenter(loading);
        theme.addListener((property, was, is) -> dress(scene));
        dress(scene);
        stage.setTitle("Paso");
        stage.setMinWidth(MIN_WIDTH_PX);
        stage.setMinHeight(MIN_HEIGHT_PX);
        stage.setScene(scene);
        stage.setOnHidden(event -> close());
        load();
        stage.show();
    }

    /** Empty until the content is loaded. */
    @Nullable
    public Workspace workspace() {
        return workspace;
    }

    private void load() {
        loading.showLoading();
        reader.submit(Job.making(JobKind.LOAD, cancel -> services.load(), this::show));
    }

    /** In place of the dataset until that is there, else over the map. */
    private void showFailure(String sentence) {
        Workspace open = workspace;
        if (open == null) {
            loading.showFailure(sentence);
        } else {
            uncover();
            open.showFailure(sentence);
        }
    }

    private void uncover() {
        if (root.getCenter() instanceof StackPane both) {
            both.getChildren().remove(loading);
        }
    }

    private void show(WindowContent content) {
        Viewport viewport = Viewport.fitting(
                WebMercator.INSTANCE, content.portrayer().scene().info().home(), 1, 1, Insets.NONE);
        MapState state = new MapState(content.portrayer(), viewport);
        state.theme().bindBidirectional(theme);
        state.language().bindBidirectional(language);
        start.at().ifPresent(state.clock()::goTo);
        Workspace made = new Workspace(stage, state, content, services, text, work, reader);
        workspace = made;
        loading.showDrawing();
        root.setCenter(new StackPane(made, loading));
        made.whenFirstDrawn(this::uncover);
        made.start(start.files());
    }

    private void dress(Scene scene) {
        Theme around = theme.get().ofWindow();
        boolean dark = around == Theme.DARK;
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("/styles/themes/" + around.id() + ".css"), sheet("/styles/window.css"));
        root.getStyleClass().removeAll("light", "dark");
        root.getStyleClass().add(around.id());
    }

    private static String sheet(String path) {
        return Objects.requireNonNull(PasoWindow.class.getResource(path), path).toExternalForm();
    }

    private void close() {
        Workspace open = workspace;
        if (open != null) {
            open.close();
        }
        work.close();
    }
}
