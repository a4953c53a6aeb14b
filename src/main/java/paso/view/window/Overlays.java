package paso.view.window;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import paso.view.control.MessageBar;
import paso.view.export.ExportPanel;

/**
 * What lies over map and sheets: what drops down from the top bar, the line that says what happened, and panels in the middle
 * of the window. As large as the window; what is hidden costs nothing.
 */
final class Overlays extends Region {

    private static final double GAP_PX = 6;
    private static final double EDGE_PX = 16;

    private final SearchBox search;
    private final DateControl date;
    private final ClockPanel clock;
    private final MessageBar messages;
    private final Supplier<Rectangle2D> roomForMessages;
    private final ExportPanel export;
    private final List<Region> centred;

    /**
     * @param roomForMessages where the line may be, below the top bar
     * @param centred what stands in the middle
     */
    Overlays(
            SearchBox search,
            DateControl date,
            ClockPanel clock,
            MessageBar messages,
            Supplier<Rectangle2D> roomForMessages,
            ExportPanel export,
            List<Region> centred) {
        this.search = search;
        this.date = date;
        this.clock = clock;
        this.messages = messages;
        this.roomForMessages = roomForMessages;
        this.export = export;
        this.centred = List.copyOf(centred);
        setPickOnBounds(false);
        getChildren().add(messages);
        getChildren().addAll(centred);
        getChildren().addAll(export, date.problem(), clock, search.results());
        for (Node over : getChildren()) {
            over.visibleProperty().addListener((property, was, is) -> requestLayout());
        }
    }

    @Override
    protected void layoutChildren() {
        double below = TopBar.HEIGHT_PX + GAP_PX;
        double dateMiddle = date.getLayoutX() + date.getWidth() / 2;
        double mostWidth = getWidth() - 2 * EDGE_PX;
        place(
                search.results(),
                search.resultsWidthPx(mostWidth - search.getLayoutX()),
                wide -> search.getLayoutX(),
                below);
        place(date.problem(), Math.min(date.problem().prefWidth(-1), mostWidth), wide -> dateMiddle - wide / 2, below);
        place(clock, clock.prefWidth(-1), wide -> dateMiddle - wide / 2, below);
        Rectangle2D room = roomForMessages.get();
        place(
                messages,
                Math.min(messages.prefWidth(-1), room.getWidth()),
                wide -> room.getMinX() + (room.getWidth() - wide) / 2,
                TopBar.HEIGHT_PX + room.getMinY());
        centred.forEach(this::center);
        placeExport(below + 2);
    }

    private static void place(Region panel, double widthPx, DoubleUnaryOperator left, double top) {
        if (panel.isVisible()) {
            panel.resizeRelocate(Math.round(left.applyAsDouble(widthPx)), top, widthPx, panel.prefHeight(widthPx));
        }
    }

    private void placeExport(double top) {
        if (export.isVisible()) {
            double wide = Math.min(ExportPanel.WIDTH_PX, getWidth() - EDGE_PX);
            double high = Math.min(export.prefHeight(wide), getHeight() - top - EDGE_PX / 2);
            export.resizeRelocate(Math.round(getWidth() - wide - EDGE_PX / 2), top, wide, high);
        }
    }

    private void center(Region panel) {
        if (!panel.isVisible()) {
            return;
        }
        double width = Math.min(panel.prefWidth(-1), getWidth() - 2 * EDGE_PX);
        double room = getHeight() - TopBar.HEIGHT_PX - 2 * EDGE_PX;
        double height = Math.min(panel.prefHeight(width), room);
        panel.resizeRelocate(
                Math.round((getWidth() - width) / 2),
                Math.round(TopBar.HEIGHT_PX + EDGE_PX + (room - height) / 3),
                width,
                height);
    }

    /** Closes what closes when the pointer is pressed anywhere else. */
    void pressed(MouseEvent event) {
        Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
        if (clock.isVisible() && !clock.contains(clock.sceneToLocal(at)) && !date.contains(date.sceneToLocal(at))) {
            clock.setVisible(false);
        }
    }
}
