package paso.view.control;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import paso.view.words.WindowText;

/**
 * One line over the map: what went wrong, which stays until it is closed, what was done, which goes by itself, or what is being
 * done and can be given up.
 */
public final class MessageBar extends HBox {

    private static final Duration DONE_STAYS = Duration.seconds(6);

    private final Label line = new Label();
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Button cancel = new Button();
    private final Button close;
    private final PauseTransition end = new PauseTransition(DONE_STAYS);

    public MessageBar(WindowText text) {
        setId("message-bar");
        getStyleClass().add("message-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        icon.getStyleClass().add("leading");
        line.setId("message");
        line.setWrapText(true);
        line.setMaxWidth(520);
        close = Icons.button(Feather.X, "message-close", text.bound("close"), this::hide);
        cancel.setId("message-cancel");
        cancel.getStyleClass().add("field-button");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.textProperty().bind(text.bound("export.cancel"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().setAll(icon, line, cancel, close);
        end.setOnFinished(event -> hide());
        setVisible(false);
    }

    public void showFailure(String message) {
        show(message, Feather.ALERT_TRIANGLE, "failure");
        end.stop();
    }

    public void showDone(String message) {
        show(message, Feather.CHECK_CIRCLE, "success");
        end.playFromStart();
    }

    /** Says what is being done, until something else is said. */
    public void showRunning(String message, Runnable giveUp) {
        show(message, Feather.LOADER, "running");
        end.stop();
        cancel.setOnAction(event -> giveUp.run());
        showCancel(true);
    }

    private void showCancel(boolean running) {
        cancel.setVisible(running);
        cancel.setManaged(running);
        close.setVisible(!running);
        close.setManaged(!running);
    }

    private void show(String message, Feather sign, String styleClass) {
        showCancel(false);
        line.setText(message);
        icon.setIconCode(sign);
        getStyleClass().removeAll("failure", "success", "running");
        getStyleClass().add(styleClass);
        setVisible(true);
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    public void hide() {
        setVisible(false);
    }
}
