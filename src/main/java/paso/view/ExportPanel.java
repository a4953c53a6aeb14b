package paso.view;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import paso.export.ExportMonitor;
import paso.export.MapFormat;
import paso.export.MapSpec;
import paso.export.PictureSize;
import paso.export.format.Formats;
import paso.model.Subject;

/** Sets and starts an export of what is seen: size, title, furniture, file; progress, then where it went or why not. */
final class ExportPanel extends InfoPanel {

    /** Writes a picture. Called on a background thread. */
    interface Writer {
        /** Returns whether the file was written, which it is unless it was cancelled. */
        boolean write(MapSpec spec, MapFormat format, Path file, ExportMonitor monitor) throws IOException;
    }

    static final double WIDTH_PX = 436;

    private final MapState state;
    private final WindowText text;
    private final Words words;
    private final ExportForm form;
    private final Writer writer;
    private final Consumer<URI> opener;
    private final ObservableValue<Number> pixelRatio;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "paso-export");
        thread.setDaemon(true);
        return thread;
    });

    private final TextField title = new TextField();
    private final HBox ownSize = new HBox(8);
    private final Label estimate = new Label();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label outcome = new Label();
    private final Button openFolder = new Button();
    private final HBox outcomeRow = new HBox(8, outcome, openFolder);
    private AtomicBoolean cancelled = new AtomicBoolean();
    private @Nullable Path written;
    private String proposedTitle = "";

    /** Asks for the file to write, given a name to propose. */
    private Function<String, Optional<Path>> fileChooser = this::chooseFile;

    ExportPanel(
            MapState state, WindowText text, Writer writer, Consumer<URI> opener, ObservableValue<Number> pixelRatio) {
        super("export", "export.title", text);
        this.state = state;
        this.text = text;
        this.words = new Words(text);
        this.form = new ExportForm(state);
        this.writer = writer;
        this.opener = opener;
        this.pixelRatio = pixelRatio;
        VBox content = new VBox(14, titleRow(), sizeRow(), ownSizeRow(), furnitureRow(), saveRow(), outcomeRow());
        content.getStyleClass().add("export-content");
        setPrefWidth(WIDTH_PX);
        addContent(content);
        InvalidationListener changed = property -> showEstimate();
        form.size().addListener(changed);
        form.ownWidth().addListener(changed);
        form.ownHeight().addListener(changed);
        state.viewport().addListener(changed);
        state.covered().addListener(changed);
        state.language().addListener(changed);
        showEstimate();
    }

    void setFileChooser(Function<String, Optional<Path>> chooser) {
        fileChooser = chooser;
    }

    @Override
    void open() {
        proposeTitle();
        showEstimate();
        outcomeRow.setVisible(false);
        outcomeRow.setManaged(false);
        super.open();
        title.requestFocus();
        title.selectAll();
    }

    /** The place that is seen now, unless a person wrote their own title; the date has a line of its own beneath. */
    private void proposeTitle() {
        if (form.title().get().equals(proposedTitle)) {
            proposedTitle = state.selected()
                    .map(Subject::name)
                    .map(name -> name.in(text.language()))
                    .orElseGet(() -> text.of("export.place"));
            form.title().set(proposedTitle);
        }
    }

    private Region titleRow() {
        title.setId("export-title");
        title.getStyleClass().add("field");
        title.textProperty().bindBidirectional(form.title());
        title.disableProperty().bind(form.withTitle().not());
        return labelled("export.titleLabel", title);
    }

    private Region labelled(String key, Region control) {
        Label label = new Label();
        label.getStyleClass().add("small-heading");
        label.textProperty().bind(text.bound(key));
        control.accessibleTextProperty().bind(text.bound(key));
        return new VBox(6, label, control);
    }

    private Region sizeRow() {
        ToggleGroup group = new ToggleGroup();
        HBox segments = new HBox();
        segments.getStyleClass().addAll("segmented", "tight");
        for (ExportForm.Size size : ExportForm.Size.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("export-size-" + size.name().toLowerCase(Locale.ROOT));
            button.textProperty().bind(text.bound("export.size." + size.name()));
            button.setUserData(size);
            button.setToggleGroup(group);
            button.setSelected(size == form.size().get());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
            segments.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                // one is always chosen: a second press on it changes nothing
                Optional.ofNullable(was).ifPresent((Toggle before) -> before.setSelected(true));
            } else if (is.getUserData() instanceof ExportForm.Size size) {
                form.size().set(size);
            }
        });
        return labelled("export.sizeLabel", segments);
    }

    private Region ownSizeRow() {
        TextField width = sizeField("export-width", "export.width");
        TextField height = sizeField("export-height", "export.height");
        width.textProperty().bindBidirectional(form.ownWidth());
        height.textProperty().bindBidirectional(form.ownHeight());
        Label times = new Label("×");
        ownSize.getChildren().setAll(width, times, height, new Label("px"));
        ownSize.setAlignment(Pos.CENTER_LEFT);
        ownSize.visibleProperty().bind(form.size().isEqualTo(ExportForm.Size.OWN));
        ownSize.managedProperty().bind(ownSize.visibleProperty());
        return ownSize;
    }

    private TextField sizeField(String id, String key) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("field");
        field.setPrefColumnCount(6);
        field.accessibleTextProperty().bind(text.bound(key));
        return field;
    }

    private Region furnitureRow() {
        FlowPane boxes = new FlowPane(
                18,
                8,
                box("export-with-title", "export.withTitle", form.withTitle()),
                box("export-with-legend", "export.withLegend", form.withLegend()),
                box("export-with-scale", "export.withScale", form.withScaleBar()),
                box("export-with-inset", "export.withInset", form.withInset()),
                box("export-with-credit", "export.withCredit", form.withCredit()));
        boxes.setPrefWrapLength(WIDTH_PX - 28);
        return boxes;
    }

    private CheckBox box(String id, String key, BooleanProperty with) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(text.bound(key));
        box.selectedProperty().bindBidirectional(with);
        return box;
    }

    private Region saveRow() {
        estimate.setId("export-estimate");
        estimate.getStyleClass().addAll("text-small", "text-second");
        estimate.setWrapText(true);
        estimate.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(estimate, Priority.ALWAYS);
        save.setId("export-save");
        save.getStyleClass().add("primary-button");
        save.textProperty().bind(text.bound("export.save"));
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> start());
        cancel.setId("export-cancel");
        cancel.getStyleClass().add("field-button");
        cancel.textProperty().bind(text.bound("export.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> cancelled.set(true));
        progress.setMaxWidth(Double.MAX_VALUE);
        showRunning(false);
        HBox row = new HBox(10, estimate, cancel, save);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, row, progress);
    }

    private Region outcomeRow() {
        outcome.setId("export-outcome");
        outcome.setWrapText(true);
        outcome.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(outcome, Priority.ALWAYS);
        openFolder.setId("export-open-folder");
        openFolder.setGraphic(Icons.of(Feather.FOLDER));
        openFolder.getStyleClass().add("field-button");
        openFolder.textProperty().bind(text.bound("export.openFolder"));
        openFolder.setMinWidth(Region.USE_PREF_SIZE);
        openFolder.setOnAction(event -> showFolder());
        outcomeRow.setAlignment(Pos.CENTER_LEFT);
        outcomeRow.setVisible(false);
        outcomeRow.setManaged(false);
        return outcomeRow;
    }

    private void showFolder() {
        Path file = written;
        if (file != null && file.toAbsolutePath().getParent() != null) {
            opener.accept(file.toAbsolutePath().getParent().toUri());
        }
    }

    private Optional<PictureSize> size() {
        return form.pictureSize(pixelRatio.getValue().doubleValue());
    }

    private void showEstimate() {
        Optional<PictureSize> size = size();
        if (size.isPresent()) {
            PictureSize is = size.get();
            double millions = (double) is.widthPx() * is.heightPx() / 1e6;
            estimate.setText(text.of(
                    "export.estimate",
                    String.valueOf(is.widthPx()),
                    String.valueOf(is.heightPx()),
                    String.format(text.language().locale(), millions < 10 ? "%.1f" : "%.0f", millions),
                    is.pixelRatio()));
        } else {
            estimate.setText(text.of(
                    "export.noSize",
                    PictureSize.MIN_SIDE_PX,
                    PictureSize.MAX_SIDE_PX,
                    PictureSize.MAX_PIXELS / 1_000_000));
        }
        save.setDisable(size.isEmpty());
    }

    private Optional<Path> chooseFile(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of("export.title"));
        chooser.setInitialFileName(name);
        for (MapFormat format : Formats.ALL) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            format.name(),
                            format.endings().stream()
                                    .map(ending -> "*." + ending)
                                    .toList()));
        }
        return Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .map(file -> withEnding(file, chooser.getSelectedExtensionFilter()));
    }

    /** The file with the ending of the chosen format, where it has none that is known. */
    private static Path withEnding(Path file, FileChooser.@Nullable ExtensionFilter chosen) {
        if (Formats.of(file).isPresent()) {
            return file;
        }
        MapFormat format = Formats.ALL.stream()
                .filter(known -> chosen != null && known.name().equals(chosen.getDescription()))
                .findFirst()
                .orElse(Formats.ALL.get(0));
        return file.resolveSibling(file.getFileName() + "." + format.endings().get(0));
    }

    private void start() {
        Optional<PictureSize> size = size();
        if (size.isEmpty()) {
            return;
        }
        fileChooser
                .apply("paso-" + words.localDay(state.asOf().get()) + ".png")
                .ifPresent(file -> write(form.spec(size.get()), file));
    }

    private void write(MapSpec spec, Path file) {
        AtomicBoolean cancelThis = new AtomicBoolean();
        cancelled = cancelThis;
        showRunning(true);
        outcomeRow.setVisible(false);
        outcomeRow.setManaged(false);
        try {
            worker.execute(() -> {
                try {
                    boolean done =
                            writer.write(spec, Formats.of(file).orElse(Formats.ALL.get(0)), file, cancelThis::get);
                    Platform.runLater(() -> finished(file, done));
                } catch (IOException unwritable) {
                    Platform.runLater(() -> failed(String.valueOf(unwritable.getMessage())));
                } catch (OutOfMemoryError tooLarge) {
                    Platform.runLater(() -> failed(text.of("export.tooLarge")));
                } catch (RuntimeException bug) {
                    Platform.runLater(() -> failed(text.of("export.bug", String.valueOf(bug.getMessage()))));
                    throw bug;
                }
            });
        } catch (RejectedExecutionException closing) {
            showRunning(false);
        }
    }

    private void finished(Path file, boolean done) {
        showRunning(false);
        if (done) {
            written = file;
            show(text.of("export.done", String.valueOf(file.getFileName())), "open", true);
        }
    }

    private void failed(String message) {
        showRunning(false);
        show(message, "closed", false);
    }

    private void show(String message, String styleClass, boolean folder) {
        outcome.setText(message);
        outcome.getStyleClass().setAll("label", "status-text", styleClass);
        openFolder.setVisible(folder);
        openFolder.setManaged(folder);
        outcomeRow.setManaged(true);
        outcomeRow.setVisible(true);
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private void showRunning(boolean running) {
        progress.setVisible(running);
        cancel.setVisible(running);
        cancel.setManaged(running);
        save.setVisible(!running);
        save.setManaged(!running);
    }

    void shutDown() {
        cancelled.set(true);
        worker.shutdownNow();
    }
}
