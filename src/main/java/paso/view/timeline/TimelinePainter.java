package paso.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import paso.style.Roles;
import paso.view.axis.TimeAxis;
import paso.view.axis.TimelineInk;
import paso.view.axis.TimelineLayout;
import paso.view.words.Phrases;

/** Draws the timeline but for the playhead: axis, histogram, rows of lanes, caravans. */
final class TimelinePainter {

    private final TimelineModel model;
    private final Phrases text;
    private final TimelineInk ink;
    private final LanePainter lanes;
    private final CaravanPainter caravans;

    TimelinePainter(TimelineModel model, Phrases text, Roles roles) {
        this.model = model;
        this.text = text;
        this.ink = new TimelineInk(roles);
        this.lanes = new LanePainter(text, ink);
        this.caravans = new CaravanPainter(model, text, ink);
    }

    /** @param rowAt asked for each row that is seen, and for no other */
    void paint(GraphicsContext g, TimelineLayout layout, TimeAxis axis, IntFunction<LaneRow> rowAt, Marked marked) {
        g.clearRect(0, 0, layout.widthPx(), layout.heightPx());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        axis(g, layout, axis);
        bins(g, layout, axis);
        lanes.paint(g, layout, axis, rowAt, marked);
        g.setLineWidth(1);
        caravans.paint(g, layout, axis, marked.selectedId());
    }

    private void axis(GraphicsContext g, TimelineLayout layout, TimeAxis axis) {
        List<TimeAxis.Tick> ticks = axis.ticks(text.language());
        g.setFont(ink.plain);
        g.setLineWidth(1);
        g.setStroke(ink.color("edge"));
        List<double[]> taken = new ArrayList<>();
        for (boolean strong : new boolean[] {true, false}) {
            for (TimeAxis.Tick tick : ticks) {
                if (tick.strong() == strong) {
                    double x = TimelineLayout.LABEL_PX + Math.rint(tick.x()) + 0.5;
                    g.strokeLine(
                            x,
                            strong ? TimelineLayout.AXIS_PX - 6 : TimelineLayout.AXIS_PX - 3,
                            x,
                            strong ? layout.heightPx() : TimelineLayout.AXIS_PX);
                    label(g, rightOfLabels(layout, axis), tick, x, taken);
                }
            }
        }
    }

    /** Where not all time is shown, the button that shows it stands at the right end. */
    private static double rightOfLabels(TimelineLayout layout, TimeAxis axis) {
        return layout.widthPx() - (axis.isWhole() ? 0 : TimelineLayout.FIT_PX + 4);
    }

    /** Writes a tick's label where no other stands. */
    private void label(GraphicsContext g, double right, TimeAxis.Tick tick, double x, List<double[]> taken) {
        double width = ink.width(tick.label(), ink.plain);
        double from = x + 4;
        boolean free = from + width <= right
                && taken.stream().allMatch(other -> from + width + 6 < other[0] || from > other[1] + 6);
        if (!tick.label().isEmpty() && free) {
            taken.add(new double[] {from, from + width});
            g.setFill(ink.color(tick.strong() ? "ink-second" : "ink-third"));
            g.fillText(tick.label(), from, TimelineLayout.AXIS_PX / 2);
        }
    }

    /** Only the days that are seen. */
    private void bins(GraphicsContext g, TimelineLayout layout, TimeAxis axis) {
        double full = TimelineLayout.BINS_BOTTOM_PX - TimelineLayout.BINS_TOP_PX;
        g.setFill(ink.faint("ink-third", 0.55));
        double width = Math.max(1.5, Math.min(14, axis.pxPerDay() - 1.5));
        int first = (int) Math.max(0, Math.floor(axis.from() - axis.firstDay()));
        int end = (int) Math.min(model.days().size(), Math.ceil(axis.to() - axis.firstDay()));
        for (TimelineModel.DayCount day : model.days().subList(Math.min(first, end), end)) {
            double x = axis.x(day.day().toEpochDay() + 0.5) - width / 2;
            if (day.total() > 0 && x >= -1 && x <= layout.chartWidthPx()) {
                double height = Math.max(2, Math.rint(full * Math.sqrt(day.total() / (double) model.most())));
                g.fillRect(
                        TimelineLayout.LABEL_PX + Math.rint(x),
                        TimelineLayout.BINS_BOTTOM_PX - height,
                        Math.rint(width),
                        height);
            }
        }
    }
}
