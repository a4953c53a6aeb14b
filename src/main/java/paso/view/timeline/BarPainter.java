package paso.view.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import paso.model.LayerKey;
import paso.model.Status;
import paso.view.axis.TimeAxis;
import paso.view.axis.TimelineInk;
import paso.view.axis.TimelineLayout;
import paso.view.card.StateStrip;

/**
 * Draws the bars of a lane. A state is told by height as well as colour; what is not known is hatched; a bar without a
 * known end fades away; one whose edge lies somewhere in a month or a year has an edge as soft as that.
 */
final class BarPainter {

    private static final double BAR_PX = 10;
    private static final double HATCHED_PX = 7;
    private static final double THIN_PX = 4;
    private static final double FADE_PX = 32;

    private final TimelineInk ink;

    BarPainter(TimelineInk ink) {
        this.ink = ink;
    }

    void paint(GraphicsContext g, TimeAxis axis, Lane.Bar bar, LayerKey layer, double middle) {
        double start = axis.x(Math.max(axis.firstDay(), bar.drawnFrom()));
        double end = axis.x(Math.min(axis.endDay(), bar.drawnTo()));
        double from = Math.max(0, Math.rint(start));
        double to = Math.min(axis.widthPx(), Math.rint(end));
        if (to <= from) {
            return;
        }
        Paint paint = paint(axis, bar, start, end);
        double gap = bar.end() instanceof BarEdge.Sharp ? 1 : 0;
        double width = Math.max(1.5, to - from - gap);
        double x = TimelineLayout.LABEL_PX + from;
        if (bar.status() == Status.UNKNOWN) {
            TimelineInk.hatch(g, paint, x, Math.rint(middle - HATCHED_PX / 2), width, HATCHED_PX);
            return;
        }
        double height = StateStrip.barHeightPx(bar.status(), layer.equals(LayerKey.RAIL) ? BAR_PX - 2 : BAR_PX);
        g.setFill(paint);
        g.fillRoundRect(x, Math.rint(middle - height / 2), width, height, 3, 3);
    }

    /** The most severe state of a folded group: only what is not open. */
    void paintThin(GraphicsContext g, TimeAxis axis, GroupStates.Worst stretch, double middle) {
        double from = Math.max(0, Math.rint(axis.x(stretch.from())));
        double to = Math.min(axis.widthPx(), Math.rint(axis.x(stretch.to())));
        if (to > from) {
            double height = stretch.status() == Status.OPEN ? 2 : THIN_PX;
            g.setFill(color(stretch.status()));
            g.fillRect(TimelineLayout.LABEL_PX + from, Math.rint(middle - height / 2), to - from, height);
        }
    }

    private Color color(Status status) {
        return status == Status.OPEN ? ink.faint(status.id(), 0.6) : ink.color(status.id());
    }

    /** @param start pixel at which the bar begins, seen or not; {@code end} likewise */
    private Paint paint(TimeAxis axis, Lane.Bar bar, double start, double end) {
        Color full = color(bar.status());
        double fade = Math.min(FADE_PX, (end - start) / 2);
        double solidFrom = start;
        double solidTo = end;
        double clearBefore = start;
        double clearAfter = end;
        if (bar.start() instanceof BarEdge.Soft soft) {
            clearBefore = axis.x(soft.from());
            solidFrom = axis.x(soft.to());
        } else if (bar.start() instanceof BarEdge.Open) {
            solidFrom = start + fade;
        }
        if (bar.end() instanceof BarEdge.Soft soft) {
            solidTo = axis.x(soft.from());
            clearAfter = axis.x(soft.to());
        } else if (bar.end() instanceof BarEdge.Open) {
            solidTo = end - fade;
        }
        if (solidFrom == clearBefore && solidTo == clearAfter) {
            return full;
        }
        return gradient(full, clearBefore, solidFrom, solidTo, clearAfter);
    }

    /** Clear up to the first pixel, full from the second to the third, clear from the last on. */
    private static Paint gradient(Color full, double clearBefore, double solidFrom, double solidTo, double clearAfter) {
        double length = Math.max(1, clearAfter - clearBefore);
        double first = (solidFrom - clearBefore) / length;
        double last = (solidTo - clearBefore) / length;
        if (first > last) {
            double middle = (first + last) / 2;
            first = middle;
            last = middle;
        }
        Color clear = full.deriveColor(0, 1, 1, 0);
        List<Stop> stops = new ArrayList<>();
        if (first > 0) {
            stops.add(new Stop(0, clear));
        }
        stops.add(new Stop(first, full));
        stops.add(new Stop(last, full));
        if (last < 1) {
            stops.add(new Stop(1, clear));
        }
        double left = TimelineLayout.LABEL_PX + clearBefore;
        return new LinearGradient(left, 0, left + length, 0, false, CycleMethod.NO_CYCLE, stops);
    }
}
