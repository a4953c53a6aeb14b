package paso.view.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import paso.view.axis.TimelineLayout;

/**
 * The timeline by mouse and touchpad. A drag moves the playhead; with Shift, with the middle button, or on the dates and the
 * histogram where not all time is seen, it moves the stretch of time. The wheel zooms about the pointer over the dates and
 * the histogram, and with Ctrl everywhere; else it moves the rows. A click on a name, a bar or an event selects.
 */
final class TimelineGestures {

    private enum Drag {
        NONE,
        SCRUB,
        PAN
    }

    private static final double ZOOM_STEP = 1.2;
    private static final double KNOB_REACH_PX = 8;

    private final TimelineChart chart;
    private final Canvas canvas;
    private Drag drag = Drag.NONE;
    private double lastX;
    private double wheeledPx;

    TimelineGestures(TimelineChart chart) {
        this.chart = chart;
        this.canvas = chart.canvas();
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        canvas.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        canvas.setOnZoom(event -> {
            zoomAbout(event.getX(), event.getZoomFactor());
            event.consume();
        });
    }

    private void press(MouseEvent event) {
        chart.requestFocus();
        chart.focusRow(-1);
        lastX = event.getX();
        drag = dragOf(event);
        chart.setFollowsClock(drag == Drag.NONE);
        if (drag == Drag.SCRUB) {
            chart.scrubTo(event.getX());
        }
        event.consume();
    }

    private Drag dragOf(MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE || event.isShiftDown()) {
            return Drag.PAN;
        }
        if (event.getButton() != MouseButton.PRIMARY || event.getX() < TimelineLayout.LABEL_PX) {
            return Drag.NONE;
        }
        return canPanAt(event) ? Drag.PAN : Drag.SCRUB;
    }

    private boolean canPanAt(MouseEvent event) {
        return !chart.axis().isWhole()
                && chart.parts().isOnOverview(event.getX(), event.getY())
                && !isOnPlayhead(event.getX());
    }

    private boolean isOnPlayhead(double x) {
        return Math.abs(x - chart.playheadX()) < KNOB_REACH_PX;
    }

    private void drag(MouseEvent event) {
        if (drag == Drag.PAN && !event.isStillSincePress()) {
            canvas.setCursor(Cursor.CLOSED_HAND);
            chart.setAxis(chart.axis().draggedBy(event.getX() - lastX));
            lastX = event.getX();
        } else if (drag == Drag.SCRUB) {
            chart.scrubTo(event.getX());
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
            click(event);
        }
        drag = Drag.NONE;
        chart.setFollowsClock(true);
        canvas.setCursor(cursorAt(event));
    }

    private void click(MouseEvent event) {
        boolean twice = event.getClickCount() > 1;
        TimelineLayout parts = chart.parts();
        int row = parts.rowAt(event.getY());
        if (row >= 0) {
            clickRow(row, event.getX(), twice);
        } else if (parts.isOnOverview(event.getX(), event.getY())) {
            clickOverview(event, twice);
        } else if (event.getX() >= TimelineLayout.LABEL_PX && parts.caravanRowAt(event.getY()) >= 0) {
            chart.tips()
                    .caravanAt(parts.caravanRowAt(event.getY()), timeAt(event.getX()))
                    .ifPresent(bar -> chart.select(bar.id(), twice));
        }
    }

    private void clickRow(int row, double x, boolean twice) {
        boolean onLabels = x < TimelineLayout.LABEL_PX;
        if (onLabels) {
            chart.activate(row, twice);
        } else if (chart.rows().get(row) instanceof LaneRow.One one) {
            Optional<Lane.Mark> mark = chart.tips().markAt(one.lane(), chart.axis(), timeAt(x));
            mark.ifPresentOrElse(event -> chart.select(event.eventId(), twice), () -> chart.activate(row, twice));
        }
    }

    private void clickOverview(MouseEvent event, boolean twice) {
        if (twice) {
            chart.showAll();
        } else if (drag == Drag.PAN && !event.isShiftDown()) {
            chart.scrubTo(event.getX());
        }
    }

    private double timeAt(double x) {
        return chart.axis().time(x - TimelineLayout.LABEL_PX);
    }

    private void move(MouseEvent event) {
        chart.pointAt(chart.parts().rowAt(event.getY()));
        canvas.setCursor(cursorAt(event));
        chart.showTip(event.getX(), event.getY());
    }

    private Cursor cursorAt(MouseEvent event) {
        if (event.getX() < TimelineLayout.LABEL_PX) {
            return chart.parts().rowAt(event.getY()) >= 0 ? Cursor.HAND : Cursor.DEFAULT;
        }
        return isOnPlayhead(event.getX()) ? Cursor.H_RESIZE : canPanAt(event) ? Cursor.OPEN_HAND : Cursor.DEFAULT;
    }

    private void leave() {
        chart.hideTip();
        chart.pointAt(-1);
    }

    private void wheel(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        double delta = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (event.isShortcutDown() || (!sideways && chart.parts().isOnOverview(event.getX(), event.getY()))) {
            zoomAbout(event.getX(), Math.pow(ZOOM_STEP, Math.signum(delta)));
        } else if (sideways) {
            chart.setAxis(chart.axis().draggedBy(delta));
        } else {
            scrollRows(delta);
        }
        chart.hideTip();
        event.consume();
    }

    private void zoomAbout(double x, double factor) {
        double onAxis = Math.max(0, Math.min(chart.axis().widthPx(), x - TimelineLayout.LABEL_PX));
        chart.setAxis(chart.axis().zoomedAbout(onAxis, factor));
    }

    /** By whole rows; what a touchpad sends in small steps is saved up. */
    private void scrollRows(double delta) {
        wheeledPx = Math.signum(delta) == Math.signum(wheeledPx) ? wheeledPx + delta : delta;
        int rows = (int) (wheeledPx / TimelineLayout.LANE_PX);
        wheeledPx -= rows * TimelineLayout.LANE_PX;
        chart.scrollRows(-rows);
        chart.pointAt(-1);
    }
}
