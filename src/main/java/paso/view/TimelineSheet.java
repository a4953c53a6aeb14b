package paso.view;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * The sheet of time: transport buttons, axis, what happened on each day, the states of each port and line that was ever not
 * open, the caravans, where wanted what was counted each month, one playhead through all; and beside it the events.
 */
public final class TimelineSheet extends Region {

    private static final double LANES_PX = 212;
    private static final double EVENTS_PX = 312;
    private static final double EVENTS_FROM_WIDTH_PX = 860;

    private final TimelineChart chart;
    private final CountsChart counts;
    private final TransportBar transport;
    private final EventsSide events;
    private final Region line = new Region();
    private final Button fold;
    private final ToggleButton charts = new ToggleButton("", Icons.of(Feather.BAR_CHART_2));

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
        this.counts = new CountsChart(state, chart.axisProperty(), words);
        charts.setId("timeline-charts");
        Icons.dress(charts, words.bound("counts.toggle"));
        charts.selectedProperty().bindBidirectional(state.charts());
        counts.visibleProperty().bind(state.charts());
        state.charts().addListener((property, was, is) -> requestLayout());
        setId("timeline");
        SheetWords.dress(this, "timeline-sheet");
        line.getStyleClass().addAll("hairline", "vertical");
        getChildren().setAll(chart, counts, transport, line, events, charts, this.fold);
    }

    TimelineChart chart() {
        return chart;
    }

    CountsChart counts() {
        return counts;
    }

    private double countsPx() {
        return counts.isVisible() ? CountsChart.HEIGHT_PX : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LANES_PX + countsPx();
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
        double chartWidth = width - side - (withEvents ? 1 : foldSize + 4);
        double chartHeight = Math.max(0, height - 9 - countsPx());
        chart.resizeRelocate(1, 4, chartWidth, chartHeight);
        counts.resizeRelocate(1, 4 + chartHeight, chartWidth, countsPx());
        transport.resizeRelocate(10, 4, TimelineLayout.LABEL_PX - 10, TimelineLayout.AXIS_PX);
        line.resizeRelocate(width - side, 1, 1, height - 2);
        events.resizeRelocate(width - side + 1, 1, Math.max(0, side - 2), height - 2);
        fold.resizeRelocate(width - foldSize - 6, 5, foldSize, foldSize);
        charts.resizeRelocate(
                width - (withEvents ? 2 : 1) * foldSize - 6, withEvents ? 5 : 5 + foldSize, foldSize, foldSize);
    }
}
