package paso.view;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * The sheet of time: transport buttons, axis, what happened on each day, the states of each port and line that was ever not
 * open, the caravans, one playhead through all; and beside it the events.
 */
public final class TimelineSheet extends Region {

    private static final double EVENTS_PX = 312;
    private static final double EVENTS_FROM_WIDTH_PX = 860;

    private final TimelineChart chart;
    private final TransportBar transport;
    private final EventsSide events;
    private final Region line = new Region();
    private final Button fold;

    /**
     * @param openAddress opens the address of a source
     * @param fold folds the sheet away
     */
    public TimelineSheet(
            MapState state, Navigator navigator, Playback playback, Consumer<String> openAddress, Runnable fold) {
        SheetWords words = new SheetWords(state);
        this.chart = new TimelineChart(state, navigator, playback, words);
        this.transport = new TransportBar(playback, words);
        this.fold = Icons.button(Feather.CHEVRON_DOWN, "timeline-fold", words.bound("sheet.fold"), fold);
        this.events = new EventsSide(state, navigator, words, openAddress);
        setId("timeline");
        SheetWords.dress(this, "timeline-sheet");
        line.getStyleClass().addAll("hairline", "vertical");
        getChildren().setAll(chart, transport, line, events, this.fold);
    }

    TimelineChart chart() {
        return chart;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 212;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean withEvents = width >= EVENTS_FROM_WIDTH_PX;
        double side = withEvents ? EVENTS_PX : 0;
        line.setVisible(withEvents);
        events.setVisible(withEvents);
        double foldSize = 28;
        chart.resizeRelocate(1, 4, width - side - (withEvents ? 1 : foldSize + 4), height - 9);
        transport.resizeRelocate(10, 4, TimelineLayout.LABEL_PX - 10, TimelineLayout.AXIS_PX);
        line.resizeRelocate(width - side, 1, 1, height - 2);
        events.resizeRelocate(width - side + 1, 1, Math.max(0, side - 2), height - 2);
        fold.resizeRelocate(width - foldSize - 6, 5, foldSize, foldSize);
    }
}
