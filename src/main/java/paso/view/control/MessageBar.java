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

    private final WindowText text;
    private final Label line = new Label();
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Button act = new Button();
    private final Button close;
    private final PauseTransition end = new PauseTransition(DONE_STAYS);

    public MessageBar(WindowText text) {
        this.text = text;
        setId("message-bar");
        getStyleClass().add("message-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        icon.getStyleClass().add("leading");
        line.setId("message");
        line.setWrapText(true);
        line.setMaxWidth(520);
        close = Icons.button(Feather.X, "message-close", text.bound("close"), this::hide);
        act.getStyleClass().add("field-button");
        act.setMinWidth(Region.USE_PREF_SIZE);
        close.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().setAll(icon, line, act, close);
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
        offer("message-cancel", "export.cancel", giveUp);
        showNode(close, false);
    }

    /** Says what was done, and offers to undo it. */
    public void showUndoable(String message, Runnable undo) {
        showDone(message);
        offer("message-undo", "menu.undo", () -> {
            undo.run();
            hide();
        });
    }

    private void offer(String id, String key, Runnable action) {
        act.setId(id);
        act.textProperty().bind(text.bound(key));
        act.setOnAction(event -> action.run());
        showNode(act, true);
    }

    private static void showNode(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private void show(String message, Feather sign, String styleClass) {
        showNode(act, false);
        showNode(close, true);
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
