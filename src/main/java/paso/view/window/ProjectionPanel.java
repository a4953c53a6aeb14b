package paso.view.window;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import paso.view.control.InfoPanel;
import paso.view.words.WindowText;

/** Asks for the code of a projection. */
final class ProjectionPanel extends InfoPanel {

    private static final double WIDTH_PX = 340;

    private final TextField code = new TextField();
    private final Button use = new Button();

    /** @param choose takes the code as it was written, and what takes whether there is one of that code */
    ProjectionPanel(WindowText text, BiConsumer<String, Consumer<Boolean>> choose) {
        super("projection-panel", "projection.title", text);
        code.setId("projection-code");
        code.getStyleClass().add("field");
        code.setPromptText("EPSG:6372");
        code.accessibleTextProperty().bind(text.bound("projection.code"));
        code.setOnAction(event -> use.fire());
        HBox.setHgrow(code, Priority.ALWAYS);
        use.setId("projection-use");
        use.getStyleClass().add("primary-button");
        use.textProperty().bind(text.bound("projection.use"));
        use.setMinWidth(Region.USE_PREF_SIZE);
        use.disableProperty().bind(code.disabledProperty());
        use.setOnAction(event -> {
            if (!code.getText().isBlank()) {
                code.setDisable(true);
                choose.accept(code.getText().strip(), this::answered);
            }
        });
        HBox row = new HBox(10, code, use);
        row.setAlignment(Pos.CENTER_LEFT);
        Label hint = new Label();
        hint.getStyleClass().addAll("text-small", "text-second");
        hint.setWrapText(true);
        hint.textProperty().bind(text.bound("projection.hint"));
        VBox all = new VBox(10, hint, row);
        all.setPrefWidth(WIDTH_PX);
        all.setStyle("-fx-padding: 14;");
        addContent(all);
    }

    @Override
    public void open() {
        super.open();
        code.setDisable(false);
        code.requestFocus();
        code.selectAll();
    }

    /** The code was one, or was not: then it can be mended. */
    void answered(boolean known) {
        code.setDisable(false);
        if (known) {
            if (isVisible()) {
                close();
            }
        } else {
            code.requestFocus();
        }
    }
}
