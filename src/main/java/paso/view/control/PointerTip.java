package paso.view.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A few words beside the pointer, within the pane that holds them. */
public final class PointerTip extends Label {

    private static final double OFFSET_PX = 14;
    private static final double MOST_WIDTH_PX = 340;

    public PointerTip() {
        getStyleClass().add("timeline-tip");
        setManaged(false);
        setMouseTransparent(true);
        setWrapText(true);
        setVisible(false);
    }

    /** @param within the pane whose pixels {@code x} and {@code y} are */
    public void show(String words, Region within, double x, double y) {
        setText(words);
        double width = Math.ceil(Math.min(MOST_WIDTH_PX, prefWidth(-1)));
        resize(width, Math.ceil(prefHeight(width)));
        double left = x + OFFSET_PX + width > within.getWidth() ? x - OFFSET_PX - width : x + OFFSET_PX;
        double top = Math.max(2, Math.min(within.getHeight() - getHeight() - 2, y - getHeight() / 2));
        relocate(Math.rint(Math.max(2, left)), Math.rint(top));
        setVisible(true);
    }

    public void hide() {
        setVisible(false);
    }
}
