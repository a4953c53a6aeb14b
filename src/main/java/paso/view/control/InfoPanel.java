package paso.view.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paso.view.words.WindowText;

/** A sheet in the middle of the map with a title, a way to close it and something to read or set. Not modal. */
public class InfoPanel extends VBox {

    public InfoPanel(String id, String titleKey, WindowText text) {
        setId(id);
        getStyleClass().addAll("sheet", "info-panel");
        setVisible(false);
        Label title = new Label();
        title.getStyleClass().add("sheet-title");
        title.textProperty().bind(text.bound(titleKey));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, Icons.button(Feather.X, id + "-close", text.bound("close"), this::close));
        header.getStyleClass().add("sheet-header");
        header.setAlignment(Pos.CENTER_LEFT);
        Region line = new Region();
        line.getStyleClass().add("hairline");
        getChildren().setAll(header, line);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    public final void addContent(Node content) {
        getChildren().add(content);
        VBox.setVgrow(content, Priority.ALWAYS);
    }

    public void open() {
        setVisible(true);
        toFront();
        lookup("#" + getId() + "-close").requestFocus();
    }

    public void close() {
        setVisible(false);
        Node map = getScene() == null ? null : getScene().lookup("#map");
        if (map != null) {
            map.requestFocus();
        }
    }

    public void toggle() {
        if (isVisible()) {
            close();
        } else {
            open();
        }
    }
}
