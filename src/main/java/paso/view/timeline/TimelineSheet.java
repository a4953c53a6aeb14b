package paso.view.timeline;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import paso.view.axis.TimelineInk;
import paso.view.axis.TimelineLayout;
import paso.view.control.Command;
import paso.view.control.Commands;
import paso.view.control.Icons;
import paso.view.control.SheetFrame;
import paso.view.counts.CountsChart;
import paso.view.event.EventsSide;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.state.Playback;
import paso.view.words.WindowText;

/**
 * The sheet of time: transport buttons, axis, what happened on each day, the states of ports and lines, the caravans, where
 * wanted what was counted each month, one playhead through all; and beside it the events.
 */
public final class TimelineSheet extends Region {

    /** How tall it is without monthly counts until a person changes it. */
    public static final double HEIGHT_PX = 212;

    private static final double EVENTS_PX = 312;
    private static final double EVENTS_FROM_WIDTH_PX = 860;
    private static final double BUTTON_PX = 28;

    private final TimelineChart chart;
    private final CountsChart counts;
    private final TransportBar transport;
    private final LanesBar lanes;
    private final EventsSide events;
    private final Region line = new Region();
    private final Button fold;
    private final ToggleButton charts = new ToggleButton("", Icons.of(Feather.BAR_CHART_2));
    private final Button fit;

    /**
     * @param openAddress opens the address of a source
     * @param fold folds the sheet away
     */
    public TimelineSheet(
            MapState state,
            Navigator navigator,
            Playback playback,
            Commands commands,
            Consumer<String> openAddress,
            Runnable fold) {
        WindowText text = new WindowText(state.language());
        this.chart = new TimelineChart(state, navigator, text);
        new TimelineGestures(chart);
        new TimelineKeys(chart, playback, commands);
        this.transport = new TransportBar(playback, text);
        this.lanes = new LanesBar(chart.choice(), text);
        this.fold = Icons.button(Feather.CHEVRON_DOWN, "timeline-fold", text.bound("sheet.fold"), fold);
        this.fit = Icons.button(Feather.MAXIMIZE, "timeline-fit", text.bound("timeline.fit"), chart::showAll);
        this.events = new EventsSide(state, navigator, text, openAddress);
        this.counts = new CountsChart(state, chart.axisProperty(), text);
        charts.setId("timeline-charts");
        Icons.dress(charts, Command.CHARTS.tip(text, "counts.toggle"));
        charts.selectedProperty().bindBidirectional(state.charts());
        counts.visibleProperty().bind(state.charts());
        state.charts().addListener((property, was, is) -> requestLayout());
        setId("timeline");
        SheetFrame.dress(this, "timeline-sheet");
        fit.getStyleClass().add("timeline-fit");
        fit.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> !chart.axis().isWhole(), chart.axisProperty()));
        line.getStyleClass().addAll("hairline", "vertical");
        getChildren().setAll(chart, counts, transport, lanes, line, events, fit, charts, this.fold);
    }

    public TimelineChart chart() {
        return chart;
    }

    public CountsChart counts() {
        return counts;
    }

    private double countsPx() {
        return counts.isVisible() ? CountsChart.HEIGHT_PX : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT_PX + countsPx();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean withEvents = width >= EVENTS_FROM_WIDTH_PX;
        double side = withEvents ? EVENTS_PX : 0;
        line.setVisible(withEvents);
        events.setVisible(withEvents);
        double chartWidth = width - side - (withEvents ? 1 : BUTTON_PX + 4);
        double chartHeight = Math.max(0, height - 9 - countsPx());
        chart.resizeRelocate(1, 4, chartWidth, chartHeight);
        counts.resizeRelocate(1, 4 + chartHeight, chartWidth, countsPx());
        transport.resizeRelocate(10, 4, TimelineLayout.LABEL_PX - 10, TimelineLayout.AXIS_PX);
        double left = TimelineInk.LABEL_LEFT_PX + 1;
        lanes.resizeRelocate(
                left,
                4 + TimelineLayout.AXIS_PX,
                TimelineLayout.LABEL_PX - left - 2,
                TimelineLayout.LANES_TOP_PX - TimelineLayout.AXIS_PX - 2);
        line.resizeRelocate(width - side, 1, 1, height - 2);
        events.resizeRelocate(width - side + 1, 1, Math.max(0, side - 2), height - 2);
        // Above the playhead's knob, which may stand below it.
        fit.resizeRelocate(
                1 + chartWidth - TimelineLayout.FIT_PX - 2, 2, TimelineLayout.FIT_PX, TimelineLayout.FIT_PX - 2);
        fold.resizeRelocate(width - BUTTON_PX - 6, 5, BUTTON_PX, BUTTON_PX);
        charts.resizeRelocate(
                width - (withEvents ? 2 : 1) * BUTTON_PX - 6, withEvents ? 5 : 5 + BUTTON_PX, BUTTON_PX, BUTTON_PX);
    }
}
