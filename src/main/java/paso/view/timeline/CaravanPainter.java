package paso.view.timeline;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import paso.view.axis.TimeAxis;
import paso.view.axis.TimelineInk;
import paso.view.axis.TimelineLayout;
import paso.view.words.Phrases;

/** Draws the rows of caravans at the foot of the timeline. */
final class CaravanPainter {

    private final TimelineModel model;
    private final Phrases text;
    private final TimelineInk ink;

    CaravanPainter(TimelineModel model, Phrases text, TimelineInk ink) {
        this.model = model;
        this.text = text;
        this.ink = ink;
    }

    void paint(GraphicsContext g, TimelineLayout layout, TimeAxis axis, Optional<String> selectedId) {
        if (model.caravanRows() == 0) {
            return;
        }
        g.setStroke(ink.color("edge"));
        double line = layout.caravanTopPx(0) - 2.5;
        g.strokeLine(TimelineInk.LABEL_LEFT_PX, line, layout.widthPx() - 6, line);
        g.setFont(ink.plain);
        g.setFill(ink.color("ink-second"));
        g.fillText(
                text.of("timeline.caravans"),
                TimelineInk.LABEL_LEFT_PX,
                layout.caravanTopPx(0) + TimelineLayout.LANE_PX / 2);
        g.save();
        g.beginPath();
        g.rect(TimelineLayout.LABEL_PX, 0, layout.chartWidthPx(), layout.heightPx());
        g.clip();
        model.caravans().stream()
                .filter(bar -> selectedId.equals(Optional.of(bar.id())))
                .forEach(bar -> {
                    g.setFill(ink.selectionTint());
                    double top = layout.caravanTopPx(bar.row());
                    g.fillRect(TimelineLayout.LABEL_PX, top, layout.chartWidthPx(), TimelineLayout.LANE_PX);
                });
        for (CaravanBar bar : model.caravans()) {
            if (bar.to() > axis.from() && bar.from() < axis.to()) {
                caravan(g, axis, bar, layout.caravanTopPx(bar.row()) + 1.5);
            }
        }
        g.restore();
    }

    /** A bar that ends in a point; an open box where nothing is known; the name over all of it that is seen. */
    private void caravan(GraphicsContext g, TimeAxis axis, CaravanBar bar, double top) {
        double height = TimelineLayout.LANE_PX - 3;
        Color color = ink.color("caravan-text");
        for (CaravanBar.Part part : bar.parts()) {
            double from = TimelineLayout.LABEL_PX + Math.rint(axis.x(part.from()));
            double to = TimelineLayout.LABEL_PX + Math.rint(axis.x(part.to()));
            if (part.gap()) {
                TimelineInk.hatch(g, color.deriveColor(0, 1, 1, 0.55), from, top, Math.max(1, to - from), height);
            } else {
                boolean last = part.to() == bar.to();
                double point = last ? Math.min(5, (to - from) / 2) : 0;
                g.setFill(color);
                g.fillPolygon(
                        new double[] {from, to - point, to, to - point, from},
                        new double[] {top, top, top + height / 2, top + height, top + height},
                        5);
            }
        }
        name(g, axis, bar, top + height / 2);
    }

    /** In the longest known part that is seen, or after the bar where there is more room. */
    private void name(GraphicsContext g, TimeAxis axis, CaravanBar bar, double middle) {
        double bestFrom = 0;
        double bestWidth = 0;
        for (CaravanBar.Part part : bar.parts()) {
            double from = Math.max(0, axis.x(part.from()));
            double width = Math.min(axis.widthPx(), axis.x(part.to())) - from;
            if (!part.gap() && width > bestWidth) {
                bestFrom = from;
                bestWidth = width;
            }
        }
        String label = bar.people()
                .map(people -> bar.name() + " · " + text.number(people))
                .orElse(bar.name());
        g.setFont(ink.inBar);
        double after = axis.x(bar.to()) + 5;
        double width = ink.width(label, ink.inBar);
        if (width > bestWidth - 12 && width < roomAfter(axis, bar) - 10 && after > 0) {
            g.setFill(ink.color("caravan-text"));
            g.fillText(label, TimelineLayout.LABEL_PX + after, middle);
            return;
        }
        String fitting = ink.shortened(label, ink.inBar, bestWidth - 12);
        if (fitting.length() > 3) {
            g.setFill(ink.color("sheet"));
            g.fillText(fitting, TimelineLayout.LABEL_PX + bestFrom + 5, middle);
        }
    }

    /** Pixels to the right of a bar until the next in its row or the end. */
    private double roomAfter(TimeAxis axis, CaravanBar bar) {
        return model.caravans().stream()
                        .filter(other -> other.row() == bar.row() && other.from() >= bar.to())
                        .mapToDouble(other -> axis.x(other.from()))
                        .reduce(axis.widthPx(), Math::min)
                - axis.x(bar.to());
    }
}
