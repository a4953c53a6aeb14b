package paso.view.control;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The upper edge of a sheet at the window's foot: dragged, or moved by keys, it changes how tall the sheet is. */
public final class HeightHandle extends StackPane {

    /** How tall the strip is that can be taken hold of. */
    public static final double REACH_PX = 10;

    private static final double KEY_STEP_PX = 16;

    private final DoubleSupplier shownPx;
    private final DoubleConsumer wantedPx;
    private final Runnable reset;
    private double heldScreenY;
    private double heldHeightPx;

    /**
     * @param shownPx how tall the sheet is
     * @param wantedPx is told how tall it is to be
     * @param reset brings the usual height back
     */
    public HeightHandle(
            String id, ObservableValue<String> words, DoubleSupplier shownPx, DoubleConsumer wantedPx, Runnable reset) {
        this.shownPx = shownPx;
        this.wantedPx = wantedPx;
        this.reset = reset;
        Region grip = new Region();
        grip.getStyleClass().add("grip");
        grip.setMaxSize(36, 4);
        getChildren().setAll(grip);
        setId(id);
        getStyleClass().add("height-handle");
        setCursor(Cursor.V_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.THUMB);
        accessibleTextProperty().bind(words);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        heldScreenY = event.getScreenY();
        heldHeightPx = shownPx.getAsDouble();
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            reset.run();
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown() && event.getClickCount() < 2) {
            wantedPx.accept(heldHeightPx + heldScreenY - event.getScreenY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> wantedPx.accept(shownPx.getAsDouble() + KEY_STEP_PX);
            case DOWN -> wantedPx.accept(shownPx.getAsDouble() - KEY_STEP_PX);
            case ENTER -> reset.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
