package paso.view.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of one set, and buttons that bear only one. */
public final class Icons {

    public static final Duration TIP_DELAY = Duration.millis(450);

    private Icons() {}

    public static FontIcon of(Feather icon) {
        return new FontIcon(icon);
    }

    /** A square button whose words are its tip and its accessible name. */
    public static Button button(Feather icon, String id, ObservableValue<String> words, Runnable action) {
        Button button = new Button("", of(icon));
        button.setId(id);
        button.setOnAction(event -> action.run());
        dress(button, words);
        return button;
    }

    /** Makes any button one that bears only its icon. */
    public static void dress(ButtonBase button, ObservableValue<String> words) {
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(words);
        tip(button, words);
    }

    public static void tip(ButtonBase button, ObservableValue<String> words) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        tip.setShowDelay(TIP_DELAY);
        button.setTooltip(tip);
    }
}
