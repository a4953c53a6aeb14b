package paso.view;

import javafx.application.Platform;

/** Does something once after however many requests within one turn of the JavaFX thread. */
final class Later {

    private final Runnable action;
    private boolean asked;

    Later(Runnable action) {
        this.action = action;
    }

    void ask() {
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
