package paso.view.timeline;

import paso.view.control.Command;
import paso.view.control.Commands;
import paso.view.state.Playback;

/** The timeline by keyboard: days and changes, zoom, rows. */
final class TimelineKeys {

    private static final double ZOOM_STEP = 1.2;

    private final TimelineChart chart;

    TimelineKeys(TimelineChart chart, Playback playback, Commands commands) {
        this.chart = chart;
        commands.listenAt(chart, Command.Where.TIMELINE);
        commands.bind(Command.LANES_STEP_BACK, playback::stepBack);
        commands.bind(Command.LANES_STEP_FORWARD, playback::stepForward);
        commands.bind(Command.LANES_PREVIOUS_CHANGE, playback::previousChange);
        commands.bind(Command.LANES_NEXT_CHANGE, playback::nextChange);
        commands.bind(Command.LANES_FIRST_DAY, playback::toFirstDay);
        commands.bind(Command.LANES_LAST_DAY, playback::toLastDay);
        commands.bind(Command.LANE_UP, () -> moveRow(-1));
        commands.bind(Command.LANE_DOWN, () -> moveRow(1));
        commands.bind(Command.LANES_PAGE_UP, () -> moveRow(-rowsSeen()));
        commands.bind(Command.LANES_PAGE_DOWN, () -> moveRow(rowsSeen()));
        commands.bind(Command.LANE_SELECT, () -> activate(false));
        commands.bind(Command.LANE_GO, () -> activate(true));
        commands.bind(Command.LANES_ZOOM_IN, () -> chart.zoomBy(ZOOM_STEP));
        commands.bind(Command.LANES_ZOOM_OUT, () -> chart.zoomBy(1 / ZOOM_STEP));
        commands.bind(Command.LANES_WHOLE, chart::showAll);
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
}
