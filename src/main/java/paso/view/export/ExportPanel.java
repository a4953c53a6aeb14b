package paso.view.export;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import paso.export.format.Formats;
import paso.export.publish.MapFormat;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.view.control.Icons;
import paso.view.control.InfoPanel;
import paso.view.state.Clock;
import paso.view.state.MapState;
import paso.view.words.WindowText;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.Work;
import paso.view.work.WorkQueue;

/** Sets and starts an export of what is seen: what, how large, which file; shows it before, and where it went or why not. */
public final class ExportPanel extends InfoPanel {

    public static final double WIDTH_PX = 800;

    private static final double FORM_HEIGHT_PX = 524;
    private static final Duration SETTLING = Duration.millis(150);

    private final MapState state;
    private final WindowText text;
    private final ExportForm form;
    private final ExportFormView view;
    private final ExportEngine engine;
    private final ExportPreview preview;
    private final WorkQueue writing;
    private final WorkQueue keeping;
    private final ExportRun run;
    private final ExportMemory memory;
    private final Consumer<URI> opener;
    private final ObservableValue<Number> pixelRatio;
    private final PauseTransition settling = new PauseTransition(SETTLING);

    private final Label estimate = new Label();
    private final Label name = new Label();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private final Button defaults = new Button();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label outcome = new Label();
    private final Button openFolder = new Button();
    private final Button openFile = new Button();
    private @Nullable Path written;
    private String proposedTitle = "";

    /** Asks for the file to write, given a name to propose. */
    private Function<String, Optional<Path>> fileChooser = this::chooseFile;

    public ExportPanel(
            MapState state,
            WindowText text,
            Work work,
            ExportEngine engine,
            ExportMemory memory,
            Consumer<URI> opener,
            ObservableValue<Number> pixelRatio) {
        super("export", "export.title", text);
        this.state = state;
        this.text = text;
        this.form = new ExportForm(state);
        this.view = new ExportFormView(form, text);
        this.engine = engine;
        this.preview = new ExportPreview(work.latestWins(), engine, this::propose);
        this.writing = work.oneAfterAnother();
        this.keeping = work.oneAfterAnother();
        this.run = new ExportRun(writing);
        this.memory = memory;
        this.opener = opener;
        this.pixelRatio = pixelRatio;
        ScrollPane scroll = new ScrollPane(view);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefHeight(FORM_HEIGHT_PX);
        scroll.setMinHeight(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(8, preview, estimate, name);
        right.setMinWidth(ExportPreview.SIDE_PX);
        right.setMaxWidth(ExportPreview.SIDE_PX);
        HBox both = new HBox(16, scroll, right);
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox content = new VBox(12, both, footer());
        content.getStyleClass().add("export-content");
        setPrefWidth(WIDTH_PX);
        addContent(content);
        preview.accessibleTextProperty().bind(text.bound("export.preview"));
        settling.setOnFinished(event -> settled());
        InvalidationListener changed = property -> changed();
        form.choices().forEach(choice -> choice.property().addListener(changed));
        for (Observable input : List.of(
                form.title(),
                state.viewport(),
                state.covered(),
                state.language(),
                state.asOf(),
                state.clock().window(),
                state.document().shown(),
                state.theme(),
                state.callouts(),
                state.selectedId(),
                state.portrayer(),
                pixelRatio)) {
            input.addListener(changed);
        }
        keeping.submit(Job.making(JobKind.RECALL_CHOICES, cancel -> memory.read(), this::recall));
        changed();
    }

    private void recall(Map<String, String> kept) {
        form.choices()
                .forEach(choice -> Optional.ofNullable(kept.get(choice.key())).ifPresent(choice::take));
    }

    private void remember() {
        Map<String, String> chosen = new LinkedHashMap<>();
        form.choices().forEach(choice -> chosen.put(choice.key(), choice.text()));
        keeping.submit(Job.doing(JobKind.KEEP_CHOICES, cancel -> memory.write(chosen), () -> {}));
    }

    public void setFileChooser(Function<String, Optional<Path>> chooser) {
        fileChooser = chooser;
    }

    ExportForm form() {
        return form;
    }

    ExportPreview preview() {
        return preview;
    }

    @Override
    public void open() {
        super.open();
        if (!run.running().get()) {
            tell("", "", false);
        }
        settled();
        view.title().requestFocus();
        view.title().selectAll();
    }

    @Override
    public void close() {
        if (isVisible()) {
            remember();
        }
        super.close();
    }

    private boolean titleIsProposed() {
        return form.title().get().equals(proposedTitle) || form.title().get().isBlank();
    }

    private void propose(String title) {
        boolean left = form.title().get().isBlank() && !view.title().isFocused();
        if (left || form.title().get().equals(proposedTitle)) {
            proposedTitle = title;
            form.title().set(title);
        }
    }

    private Region footer() {
        dress(estimate, "export-estimate");
        dress(name, "export-name");
        name.setWrapText(true);
        estimate.setWrapText(true);
        dress(save, "export-save", "export.save", "primary-button");
        save.setOnAction(event -> start());
        dress(cancel, "export-cancel", "export.cancel", "field-button");
        cancel.setOnAction(event -> run.cancel());
        dress(defaults, "export-defaults", "export.defaults", "plain-button");
        defaults.setOnAction(event -> {
            form.choices().stream()
                    .filter(choice -> !choice.key().equals("folder"))
                    .forEach(ExportChoice::reset);
            proposedTitle = form.title().get();
            changed();
        });
        dress(openFolder, "export-open-folder", "export.openFolder", "field-button");
        openFolder.setGraphic(Icons.of(Feather.FOLDER));
        openFolder.setOnAction(event -> show(file -> file.toAbsolutePath().getParent()));
        dress(openFile, "export-open-file", "export.openFile", "field-button");
        openFile.setGraphic(Icons.of(Feather.EXTERNAL_LINK));
        openFile.setOnAction(event -> show(file -> file));
        outcome.setId("export-outcome");
        outcome.setWrapText(true);
        outcome.setMaxWidth(Double.MAX_VALUE);
        outcome.setMinHeight(36);
        HBox.setHgrow(outcome, Priority.ALWAYS);
        progress.setId("export-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.progressProperty().bind(run.share());
        progress.visibleProperty().bind(run.running());
        progress.accessibleTextProperty().bind(text.bound("export.progress"));
        ExportControls.showWhen(cancel, run.running());
        ExportControls.showWhen(save, run.running().not());
        HBox row = new HBox(8, defaults, outcome, openFile, openFolder, cancel, save);
        row.setAlignment(Pos.CENTER_LEFT);
        tell("", "", false);
        return new VBox(8, progress, row);
    }

    private static void dress(Label label, String id) {
        label.setId(id);
        label.getStyleClass().addAll("text-small", "text-second");
    }

    private void dress(Button button, String id, String key, String styleClass) {
        button.setId(id);
        button.getStyleClass().add(styleClass);
        button.textProperty().bind(text.bound(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void show(Function<Path, @Nullable Path> part) {
        Path file = written;
        if (file != null) {
            Path place = part.apply(file);
            if (place != null) {
                opener.accept(place.toUri());
            }
        }
    }

    private Optional<PictureSize> size() {
        return form.pictureSize(pixelRatio.getValue().doubleValue());
    }

    /** Shows at once what is cheap to know. */
    private void changed() {
        view.showWhatCanBe();
        Optional<PictureSize> size = size();
        estimate.setText(size.map(this::estimateOf)
                .orElseGet(() -> text.of("export.noSize", PictureSize.MIN_SIDE_PX, PictureSize.MAX_SIDE_PX)));
        name.setText(size.map(this::proposedName).orElse(""));
        save.setDisable(size.isEmpty());
        if (isVisible()) {
            settling.playFromStart();
        }
    }

    private String estimateOf(PictureSize is) {
        if (form.what().get() == ExportForm.What.DATA) {
            return text.of(form.withinExtent().get() ? "export.dataWithin" : "export.dataWhole");
        }
        double millions = (double) is.widthPx() * is.heightPx() / 1e6;
        return text.of(
                "export.estimate",
                String.valueOf(is.widthPx()),
                String.valueOf(is.heightPx()),
                String.format(text.language().locale(), millions < 10 ? "%.1f" : "%.0f", millions),
                String.valueOf(Math.round(is.dpi())));
    }

    private String proposedName(PictureSize size) {
        return ExportName.of(
                Clock.dayOf(state.asOf().get()),
                form.title().get(),
                form.what().get() == ExportForm.What.DATA ? Optional.empty() : Optional.of(size),
                form.format().endings().get(0));
    }

    private void settled() {
        size().ifPresent(size -> preview.show(form.spec(ExportPreview.sizeFor(size)), titleIsProposed()));
    }

    private Optional<Path> chooseFile(String proposed) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of("export.title"));
        chooser.setInitialFileName(proposed);
        File last = new File(form.folder().get());
        if (!form.folder().get().isBlank() && last.isDirectory()) {
            chooser.setInitialDirectory(last);
        }
        MapFormat format = form.format();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        format.name(),
                        format.endings().stream().map(ending -> "*." + ending).toList()));
        return Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .map(file -> Formats.of(file).isPresent()
                        ? file
                        : unwritten(file.resolveSibling(
                                file.getFileName() + "." + format.endings().get(0))));
    }

    /** The dialog asked about the name without its ending: a file with it stays as it is. */
    private static Path unwritten(Path file) {
        Path free = file;
        String whole = String.valueOf(file.getFileName());
        int dot = whole.lastIndexOf('.');
        for (int number = 2; Files.exists(free); number++) {
            free = file.resolveSibling(whole.substring(0, dot) + "-" + number + whole.substring(dot));
        }
        return free;
    }

    private void start() {
        Optional<PictureSize> size = size();
        if (size.isPresent()) {
            fileChooser.apply(proposedName(size.get())).ifPresent(this::write);
        }
    }

    private void write(Path file) {
        Formats.of(file).ifPresent(form::use);
        MapFormat format = form.format();
        Optional<PictureSize> size = size();
        if (size.isEmpty()) {
            return;
        }
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .ifPresent(folder -> form.folder().set(folder.toString()));
        remember();
        MapSpec spec = form.spec(size.get());
        boolean proposed = titleIsProposed();
        tell(text.of("export.running"), "text-second", false);
        run.start(
                file,
                monitor -> engine.write(proposed ? engine.titled(spec) : spec, format, file, monitor),
                new ExportRun.Outcome() {
                    @Override
                    public void written(Path done) {
                        written = done;
                        tell(text.of("export.done", String.valueOf(done.getFileName())), "open", true);
                    }

                    @Override
                    public void cancelled() {
                        tell(text.of("export.cancelled"), "text-second", false);
                    }

                    @Override
                    public void failed(String sentence) {
                        tell(sentence, "closed", false);
                    }
                });
    }

    private void tell(String message, String styleClass, boolean canOpen) {
        outcome.setText(message);
        outcome.setVisible(!message.isEmpty());
        outcome.getStyleClass().setAll("label", "status-text", "text-small", styleClass);
        openFolder.setVisible(canOpen);
        openFolder.setManaged(canOpen);
        openFile.setVisible(canOpen);
        openFile.setManaged(canOpen);
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    /** Gives up what is being written, keeps what was chosen, and waits until nothing is left of either. */
    public void shutDown() {
        if (isVisible()) {
            remember();
        }
        writing.close();
        writing.awaitEnd();
        keeping.awaitEnd();
    }
}
