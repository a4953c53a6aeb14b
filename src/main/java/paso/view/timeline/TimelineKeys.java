package paso.view.timeline;

import javafx.scene.input.KeyEvent;
import paso.view.state.Playback;

/** The timeline by keyboard: days and changes, zoom, rows. */
final class TimelineKeys {

    private static final double ZOOM_STEP = 1.2;

    private final TimelineChart chart;
    private final Playback playback;

    TimelineKeys(TimelineChart chart, Playback playback) {
        this.chart = chart;
        this.playback = playback;
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean changes = event.isShortcutDown();
        switch (event.getCode()) {
            case LEFT -> step(changes, -1);
            case RIGHT -> step(changes, 1);
            case HOME -> playback.toFirstDay();
            case END -> playback.toLastDay();
            case UP -> moveRow(-1);
            case DOWN -> moveRow(1);
            case PAGE_UP -> moveRow(-rowsSeen());
            case PAGE_DOWN -> moveRow(rowsSeen());
            case ENTER -> activate(event.isShiftDown());
            case PLUS, ADD, EQUALS -> chart.zoomBy(ZOOM_STEP);
            case MINUS, SUBTRACT -> chart.zoomBy(1 / ZOOM_STEP);
            case DIGIT0, NUMPAD0 -> chart.showAll();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int rowsSeen() {
        return Math.max(1, chart.parts().endRow() - chart.parts().firstRow() - 1);
    }

    /** The first arrow key takes the first row that is seen. */
    private void moveRow(int by) {
        int now = chart.focusedRow();
        chart.focusRow(now < 0 ? chart.parts().firstRow() : Math.max(0, now + by));
    }

    private void activate(boolean fly) {
        if (chart.focusedRow() >= 0) {
            chart.activate(chart.focusedRow(), fly);
        }
    }

    private void step(boolean toChange, int direction) {
        if (!toChange) {
            if (direction > 0) {
                playback.stepForward();
            } else {
                playback.stepBack();
            }
        } else if (direction > 0) {
            playback.nextChange();
        } else {
            playback.previousChange();
        }
    }
}
