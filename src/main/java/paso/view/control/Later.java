package paso.view.control;

import javafx.application.Platform;

/** Does something once after however many requests within one turn of the JavaFX thread. */
public final class Later {

    private final Runnable action;
    private boolean asked;

    public Later(Runnable action) {
        this.action = action;
    }

    public void ask() {
        if (!asked) {
            asked = true;
            Platform.runLater(this::run);
        }
    }

    private void run() {
        asked = false;
        action.run();
    }
}
