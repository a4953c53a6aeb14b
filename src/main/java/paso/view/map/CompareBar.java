package paso.view.map;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import paso.view.control.Icons;
import paso.view.words.WindowText;

/** The bar between two halves of the map: dragged by hand, or moved with the arrow keys, Home and End. */
public final class CompareBar extends Region {

    private static final double GRIP_PX = 14;
    private static final double LINE_PX = 2;
    private static final double HANDLE_PX = 30;
    private static final double STEP = 0.02;
    private static final double LARGE_STEP = 0.1;

    private final DoubleProperty share = new SimpleDoubleProperty(0.5);
    private final Region grip = part("compare-grip");
    private final Region line = part("compare-line");
    private final Region handle = part("compare-handle");
    private final FontIcon arrows = Icons.of(Feather.CODE);
    private final Runnable leave;
    private boolean fixed;
    private double startPx;
    private double roomPx = 1;
    private double middlePx;
    private double grabbedPx;

    /** @param leave ends the comparison */
    CompareBar(WindowText text, Runnable leave) {
        this.leave = leave;
        setId("compare-bar");
        setManaged(false);
        setPickOnBounds(false);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(text.bound("compare.bar"));
        arrows.setMouseTransparent(true);
        getChildren().setAll(grip, line, handle, arrows);
        share.addListener((property, was, is) -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }

    /** Where it stands: 0 at the left end of its room, 1 at the right. */
    public DoubleProperty share() {
        return share;
    }

    /** Sets what it moves in, in pixels of its parent, and how high its handle stands. */
    void place(double start, double room, double height, double middle) {
        startPx = start;
        roomPx = Math.max(1, room);
        middlePx = middle;
        resizeRelocate(Math.round(start + (fixed ? 0.5 : share.get()) * room), 0, 0, height);
        requestLayout();
    }

    /** Holds it in the middle, without a handle. */
    void setFixed(boolean is) {
        fixed = is;
        setMouseTransparent(is);
        setFocusTraversable(!is);
        handle.setVisible(!is);
        arrows.setVisible(!is);
    }

    /** Where its line is, in pixels of its parent. */
    public double linePx() {
        return getLayoutX();
    }

    @Override
    protected void layoutChildren() {
        grip.resizeRelocate(-GRIP_PX / 2, 0, GRIP_PX, getHeight());
        line.resizeRelocate(-LINE_PX / 2, 0, LINE_PX, getHeight());
        double top = Math.round(middlePx - HANDLE_PX / 2);
        // whole within the room even where the line is at its end
        double start = startPx - getLayoutX();
        double left = Math.max(start, Math.min(start + roomPx - HANDLE_PX, -HANDLE_PX / 2));
        handle.resizeRelocate(left, top, HANDLE_PX, HANDLE_PX);
        arrows.autosize();
        arrows.relocate(
                left + (HANDLE_PX - arrows.getLayoutBounds().getWidth()) / 2,
                top + (HANDLE_PX - arrows.getLayoutBounds().getHeight()) / 2);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            grabbedPx = event.getX();
            if (event.getClickCount() == 2) {
                share.set(0.5);
            }
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            double x = localToParent(event.getX(), event.getY()).getX() - grabbedPx;
            moveTo((x - startPx) / roomPx);
        }
    }

    private void moveTo(double wanted) {
        share.set(Math.max(0, Math.min(1, wanted)));
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? LARGE_STEP : STEP;
        switch (event.getCode()) {
            case LEFT -> moveTo(share.get() - step);
            case RIGHT -> moveTo(share.get() + step);
            case HOME -> moveTo(0);
            case END -> moveTo(1);
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> share.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
