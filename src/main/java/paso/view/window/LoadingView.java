package paso.view.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import paso.view.words.WindowText;

/** What stands in the map's place until the dataset is there, or why it is not. */
final class LoadingView extends StackPane {

    private final WindowText text;
    private final Label line = new Label();
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button again = new Button();

    LoadingView(WindowText text, Runnable tryAgain) {
        this.text = text;
        setId("loading");
        getStyleClass().add("loading");
        line.setId("loading-line");
        line.setWrapText(true);
        progress.setPrefWidth(260);
        again.setId("loading-again");
        again.getStyleClass().add("field-button");
        again.textProperty().bind(text.bound("loading.again"));
        again.setOnAction(event -> tryAgain.run());
        VBox card = new VBox(14, line, progress, again);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("sheet", "loading-card");
        card.setMaxSize(420, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        showLoading();
    }

    void showLoading() {
        line.setText(text.of("loading.reading"));
        line.getStyleClass().remove("failure-text");
        show(true);
    }

    /** Lies over the window, which works already, until the first picture is there. */
    void showDrawing() {
        showLoading();
        line.setText(text.of("loading.drawing"));
        getStyleClass().remove("loading");
        setMouseTransparent(true);
    }

    void showFailure(String message) {
        line.setText(message);
        line.getStyleClass().add("failure-text");
        show(false);
    }

    private void show(boolean loading) {
        progress.setVisible(loading);
        progress.setManaged(loading);
        again.setVisible(!loading);
        again.setManaged(!loading);
    }
}
