package paso.view.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import paso.export.format.Formats;
import paso.export.publish.MapFormat;
import paso.view.words.WindowText;

/** How files come into the window: chosen in the system's dialog, or dropped. */
final class FileDialogs {

    private final Stage stage;
    private final WindowText text;
    private final Consumer<Path> open;
    private Supplier<List<Path>> chooser = this::ask;

    /** @param open takes each file that is chosen or dropped */
    FileDialogs(Stage stage, WindowText text, Consumer<Path> open) {
        this.stage = stage;
        this.text = text;
        this.open = open;
    }

    void setChooser(Supplier<List<Path>> asksForFiles) {
        chooser = asksForFiles;
    }

    void choose() {
        chooser.get().forEach(open);
    }

    private List<Path> ask() {
        List<File> files = chooser(
                        "open.title",
                        new FileChooser.ExtensionFilter(
                                text.of("open.known"), "*.geojson", "*.json", "*.csv", "*.tif", "*.tiff", "*.sld"),
                        new FileChooser.ExtensionFilter(text.of("open.pictures"), pictureEndings()))
                .showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    private static List<String> pictureEndings() {
        return Formats.ALL.stream()
                .filter(format -> format.kind() != MapFormat.Kind.DATA)
                .flatMap(format -> format.endings().stream())
                .map(ending -> "*." + ending)
                .toList();
    }

    /** A file of styles; empty where a person chose none. */
    Optional<Path> chooseStyle() {
        FileChooser styles = chooser("style.choose", new FileChooser.ExtensionFilter("SLD", "*.sld"));
        return Optional.ofNullable(styles.showOpenDialog(stage)).map(File::toPath);
    }

    private FileChooser chooser(String titleKey, FileChooser.ExtensionFilter... filters) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(text.of(titleKey));
        dialog.getExtensionFilters().setAll(filters);
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter(text.of("open.all"), "*.*"));
        return dialog;
    }

    /** Takes files that are dropped on a node. */
    void takeDropsOn(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                event.getDragboard().getFiles().forEach(file -> open.accept(file.toPath()));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
