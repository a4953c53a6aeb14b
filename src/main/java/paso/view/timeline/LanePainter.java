package paso.view.timeline;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import paso.view.axis.TimeAxis;
import paso.view.axis.TimelineInk;
import paso.view.axis.TimelineLayout;
import paso.view.words.Phrases;

/** Draws the rows of the timeline that are seen: headings, names, states, events. */
final class LanePainter {

    private static final double INDENT_PX = 12;
    private static final double MARK_PX = 3.5;

    private final Phrases text;
    private final TimelineInk ink;
    private final BarPainter bars;

    LanePainter(Phrases text, TimelineInk ink) {
        this.text = text;
        this.ink = ink;
        this.bars = new BarPainter(ink);
    }

    /** @param rowAt asked for each row that is seen, and for no other */
    void paint(GraphicsContext g, TimelineLayout layout, TimeAxis axis, IntFunction<LaneRow> rowAt, Marked marked) {
        g.save();
        g.beginPath();
        g.rect(0, TimelineLayout.LANES_TOP_PX, layout.widthPx(), layout.lanesHeightPx());
        g.clip();
        for (int row = layout.firstRow(); row < layout.endRow(); row++) {
            double top = layout.rowTopPx(row);
            LaneRow what = rowAt.apply(row);
            boolean selected = what instanceof LaneRow.One one && marked.isOn(one.lane());
            band(g, layout, top, selected, row == marked.pointedRow());
            if (what instanceof LaneRow.Heading heading) {
                heading(g, axis, heading, top);
            } else if (what instanceof LaneRow.One one) {
                lane(g, axis, one, top, selected, marked.selectedId());
            }
            if (row == marked.focusedRow()) {
                g.setStroke(ink.color("selection"));
                g.setLineWidth(1.5);
                g.strokeRoundRect(7, top + 0.5, layout.widthPx() - 14, TimelineLayout.LANE_PX - 1, 6, 6);
            }
        }
        g.restore();
    }

    private void band(GraphicsContext g, TimelineLayout layout, double top, boolean selected, boolean pointed) {
        if (selected || pointed) {
            g.setFill(selected ? ink.selectionTint() : ink.faint("edge", 0.6));
            g.fillRoundRect(6, top, layout.widthPx() - 12, TimelineLayout.LANE_PX, 6, 6);
        }
    }

    private void heading(GraphicsContext g, TimeAxis axis, LaneRow.Heading heading, double top) {
        double middle = top + TimelineLayout.LANE_PX / 2;
        chevron(g, TimelineInk.LABEL_LEFT_PX - 1, middle, heading.folded());
        String count = count(heading);
        double countWidth = ink.width(count, ink.plain);
        double left = TimelineInk.LABEL_LEFT_PX + INDENT_PX;
        double room = TimelineInk.labelRoomPx() - INDENT_PX;
        g.setFont(ink.plain);
        g.setFill(ink.color("ink-third"));
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(count, left + room, middle);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(ink.bold);
        g.setFill(ink.color("ink-second"));
        g.fillText(ink.shortened(heading.group().name(), ink.bold, room - countWidth - 8), left, middle);
        if (heading.folded()) {
            heading.worst().forEach(stretch -> bars.paintThin(g, axis, stretch, middle));
            heading.lanes().forEach(lane -> marks(g, axis, lane, middle, Optional.empty()));
        } else {
            g.setStroke(ink.color("edge"));
            g.setLineWidth(1);
            double y = Math.floor(middle) + 0.5;
            g.strokeLine(TimelineLayout.LABEL_PX, y, TimelineLayout.LABEL_PX + axis.widthPx(), y);
        }
    }

    private String count(LaneRow.Heading heading) {
        int shown = heading.lanes().size();
        return shown == heading.total() ? text.number(shown) : text.of("timeline.shownOf", shown, heading.total());
    }

    private void chevron(GraphicsContext g, double left, double middle, boolean folded) {
        g.setStroke(ink.color("ink-second"));
        g.setLineWidth(1.5);
        if (folded) {
            g.strokePolyline(
                    new double[] {left + 2, left + 5.5, left + 2},
                    new double[] {middle - 3.5, middle, middle + 3.5},
                    3);
        } else {
            g.strokePolyline(
                    new double[] {left, left + 3.5, left + 7},
                    new double[] {middle - 1.5, middle + 2, middle - 1.5},
                    3);
        }
    }

    private void lane(
            GraphicsContext g,
            TimeAxis axis,
            LaneRow.One row,
            double top,
            boolean selected,
            Optional<String> selectedId) {
        Lane lane = row.lane();
        double middle = top + TimelineLayout.LANE_PX / 2;
        double indent = row.indented() ? INDENT_PX : 0;
        Font font = selected ? ink.bold : ink.plain;
        g.setFont(font);
        g.setFill(ink.color(selected ? "ink" : "ink-second"));
        g.fillText(
                ink.shortened(lane.name(), font, TimelineInk.labelRoomPx() - indent),
                TimelineInk.LABEL_LEFT_PX + indent,
                middle);
        int first = Math.max(0, lane.firstBarAfter(axis.from()) - 1);
        for (int i = first; i < lane.bars().size() && lane.bars().get(i).drawnFrom() < axis.to(); i++) {
            bars.paint(g, axis, lane.bars().get(i), lane.layer(), middle);
        }
        marks(g, axis, lane, middle, selectedId);
    }

    private void marks(GraphicsContext g, TimeAxis axis, Lane lane, double middle, Optional<String> selectedId) {
        for (Lane.Mark mark : lane.marks()) {
            double x = axis.x(mark.time());
            if (x >= 0 && x <= axis.widthPx()) {
                boolean selected = selectedId.equals(Optional.of(mark.eventId()));
                g.setFill(selected ? ink.color("ink") : ink.faint("ink-second", 0.75));
                diamond(g, TimelineLayout.LABEL_PX + Math.rint(x), middle, selected ? MARK_PX + 1.5 : MARK_PX);
            }
        }
    }

    private static void diamond(GraphicsContext g, double x, double y, double size) {
        g.fillPolygon(new double[] {x - size, x, x + size, x}, new double[] {y, y - size, y, y + size}, 4);
    }
}
