package paso.view.control;

import javafx.scene.control.ContextMenu;
import javafx.stage.Window;

/** Where a menu opens: where it is asked to, moved aside as far as its window's edges want. */
public final class MenuPlace {

    private static final double EDGE_PX = 8;

    private MenuPlace() {}

    /** Keeps a menu within the window that it opens over; one larger than that begins at its left or upper edge. */
    public static void keepInWindow(ContextMenu menu) {
        menu.setOnShown(shown -> {
            Window window = menu.getOwnerWindow();
            double left = window.getX() + window.getScene().getX();
            double top = window.getY() + window.getScene().getY();
            double right = left + window.getScene().getWidth() - EDGE_PX;
            double bottom = top + window.getScene().getHeight() - EDGE_PX;
            menu.setAnchorX(menu.getAnchorX() - beyond(menu.getX(), menu.getWidth(), left, right));
            menu.setAnchorY(menu.getAnchorY() - beyond(menu.getY(), menu.getHeight(), top, bottom));
        });
    }

    private static double beyond(double from, double length, double least, double most) {
        return Math.max(0, Math.min(from + length - most, from - least));
    }
}
