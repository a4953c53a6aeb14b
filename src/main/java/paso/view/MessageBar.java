package paso.view;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line over the map: what went wrong, which stays until it is closed, or what was done, which goes by itself. */
final class MessageBar extends HBox {

    private static final Duration DONE_STAYS = Duration.seconds(6);

    private final Label line = new Label();
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final PauseTransition end = new PauseTransition(DONE_STAYS);

    MessageBar(WindowText text) {
        setId("message-bar");
        getStyleClass().add("message-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        icon.getStyleClass().add("leading");
        line.setId("message");
        line.setWrapText(true);
        line.setMaxWidth(520);
        Button close = Icons.button(Feather.X, "message-close", text.bound("close"), this::hide);
        getChildren().setAll(icon, line, close);
        end.setOnFinished(event -> hide());
        setVisible(false);
    }

    void showFailure(String message) {
        show(message, Feather.ALERT_TRIANGLE, "failure");
        end.stop();
    }

    void showDone(String message) {
        show(message, Feather.CHECK_CIRCLE, "success");
        end.playFromStart();
    }

    private void show(String message, Feather sign, String styleClass) {
        line.setText(message);
        icon.setIconCode(sign);
        getStyleClass().removeAll("failure", "success");
        getStyleClass().add(styleClass);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
