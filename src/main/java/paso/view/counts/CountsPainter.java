package paso.view.counts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import paso.model.Status;
import paso.style.Roles;
import paso.view.axis.AxisTime;
import paso.view.axis.TimeAxis;
import paso.view.axis.TimelineInk;
import paso.view.axis.TimelineLayout;
import paso.view.words.Phrases;

/** Draws the charts of counts but for the playhead: a row a series, a bar a month on the timeline's axis. */
final class CountsPainter {

    static final double HEAD_PX = 19;
    private static final double NUMBER_PX = 10.5;
    private static final double LABEL_GAP_PX = 6;
    private static final double HEAD_GAP_PX = 10;
    private static final double MOST_ROW_PX = 64;
    private static final double NUMBER_INSET_PX = 5;
    private static final double TWO_LINES_PX = 26;

    private final Phrases text;
    private final TimelineInk ink;
    private final Font numbers = Font.font(TimelineInk.FAMILY, NUMBER_PX);
    private final Font numbersBold = Font.font(TimelineInk.FAMILY, FontWeight.BOLD, NUMBER_PX);

    CountsPainter(Phrases text, Roles roles) {
        this.text = text;
        this.ink = new TimelineInk(roles);
    }

    static double rowPx(CountsModel model, double heightPx) {
        int rows = Math.max(1, model.series().size());
        return Math.min(MOST_ROW_PX, Math.floor((heightPx - HEAD_PX) / rows));
    }

    /** The row at a height; -1 where there is none. */
    static int rowAt(double yPx, CountsModel model, double heightPx) {
        int row = (int) Math.floor((yPx - HEAD_PX) / rowPx(model, heightPx));
        return yPx >= HEAD_PX && row < model.series().size() ? row : -1;
    }

    /** @param now the clock's month */
    void paint(
            GraphicsContext g,
            double widthPx,
            double heightPx,
            CountsModel model,
            TimeAxis axis,
            YearMonth now,
            int pointedRow) {
        g.clearRect(0, 0, widthPx, heightPx);
        g.setTextBaseline(VPos.CENTER);
        g.setStroke(ink.color("edge"));
        g.setLineWidth(1);
        g.strokeLine(TimelineInk.LABEL_LEFT_PX, 0.5, widthPx - 6, 0.5);
        head(g, model, widthPx);
        double row = rowPx(model, heightPx);
        double bottom = HEAD_PX + row * model.series().size();
        g.save();
        g.beginPath();
        g.rect(TimelineLayout.LABEL_PX, 0, axis.widthPx(), heightPx);
        g.clip();
        for (CountsModel.Span span : model.notOpen()) {
            notOpen(g, axis, span, bottom);
        }
        g.restore();
        monthLines(g, axis, bottom);
        for (int i = 0; i < model.series().size(); i++) {
            double top = HEAD_PX + i * row;
            if (i == pointedRow) {
                g.setFill(ink.faint("edge", 0.6));
                g.fillRoundRect(6, top, TimelineLayout.LABEL_PX - 8, row, 6, 6);
            }
            series(g, model.series().get(i), axis, now, top, row);
        }
    }

    private void head(GraphicsContext g, CountsModel model, double widthPx) {
        double room = widthPx - TimelineInk.LABEL_LEFT_PX - HEAD_GAP_PX;
        String heading = ink.shortened(model.heading(), ink.bold, room);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(ink.bold);
        g.setFill(ink.color("ink-second"));
        g.fillText(heading, TimelineInk.LABEL_LEFT_PX, HEAD_PX / 2 + 1);
        double used = ink.width(heading, ink.bold) + HEAD_GAP_PX;
        g.setFont(ink.plain);
        g.setFill(ink.color("ink-third"));
        g.fillText(
                ink.shortened(model.note(), ink.plain, room - used), TimelineInk.LABEL_LEFT_PX + used, HEAD_PX / 2 + 1);
    }

    private void notOpen(GraphicsContext g, TimeAxis axis, CountsModel.Span span, double bottom) {
        double from = TimelineLayout.LABEL_PX + Math.rint(Math.max(0, axis.x(span.from())));
        double to = TimelineLayout.LABEL_PX + Math.rint(Math.min(axis.widthPx(), axis.x(span.to())));
        if (to > from) {
            Color color = ink.color(span.status().id());
            g.setFill(color.deriveColor(0, 1, 1, span.status() == Status.CLOSED ? 0.16 : 0.10));
            g.fillRect(from, HEAD_PX, to - from, bottom - HEAD_PX);
            g.setFill(color);
            g.fillRect(from, HEAD_PX - 2, to - from - 1, 2);
        }
    }

    private void monthLines(GraphicsContext g, TimeAxis axis, double bottom) {
        g.setStroke(ink.color("edge"));
        for (TimeAxis.Tick tick : axis.ticks(text.language())) {
            if (tick.strong()) {
                double x = TimelineLayout.LABEL_PX + Math.rint(tick.x()) + 0.5;
                g.strokeLine(x, HEAD_PX, x, bottom);
            }
        }
    }

    private void series(
            GraphicsContext g, CountsModel.Series series, TimeAxis axis, YearMonth now, double top, double row) {
        label(g, series, top, row);
        YearMonth last = YearMonth.from(LocalDate.ofEpochDay((long) Math.ceil(axis.to()) - 1));
        for (YearMonth month = YearMonth.from(LocalDate.ofEpochDay((long) Math.floor(axis.from())));
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            month(g, series, axis, month, month.equals(now), top, row);
        }
        g.setStroke(ink.color("edge"));
        double base = top + row - 0.5;
        g.strokeLine(TimelineLayout.LABEL_PX, base, TimelineLayout.LABEL_PX + axis.widthPx(), base);
    }

    /** The label and how much the row is high, beside each other or, where a row is high enough, one under the other. */
    private void label(GraphicsContext g, CountsModel.Series series, double top, double row) {
        double middle = top + row / 2;
        boolean below = row >= TWO_LINES_PX;
        String most = text.of("counts.max", series.max());
        double right = TimelineLayout.LABEL_PX - LABEL_GAP_PX;
        g.setFont(numbers);
        g.setFill(ink.color("ink-third"));
        g.setTextAlign(below ? TextAlignment.LEFT : TextAlignment.RIGHT);
        g.fillText(most, below ? TimelineInk.LABEL_LEFT_PX : right, below ? middle + 7 : middle);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(ink.plain);
        g.setFill(ink.color("ink-second"));
        double room = right - TimelineInk.LABEL_LEFT_PX - (below ? 0 : ink.width(most, numbers) + LABEL_GAP_PX);
        g.fillText(
                ink.shortened(series.label(), ink.plain, room), TimelineInk.LABEL_LEFT_PX, below ? middle - 6 : middle);
    }

    private void month(
            GraphicsContext g,
            CountsModel.Series series,
            TimeAxis axis,
            YearMonth month,
            boolean now,
            double top,
            double row) {
        double from = Math.max(0, Math.rint(axis.x(AxisTime.ofDay(month.atDay(1)))) + 1);
        double to = Math.min(
                axis.widthPx(),
                Math.rint(axis.x(AxisTime.ofDay(month.plusMonths(1).atDay(1)))));
        if (to <= from) {
            return;
        }
        Optional<CountsModel.Count> count = series.at(month);
        double x = TimelineLayout.LABEL_PX + from;
        String label = count.map(known -> text.number(known.value())).orElse(text.of("counts.noCount"));
        Font font = now ? numbersBold : numbers;
        double labelWidth = ink.width(label, font) + 2 * NUMBER_INSET_PX;
        boolean labelled = labelWidth <= to - from;
        double labelMiddle = top + row - Math.min(row / 2, 8);
        if (count.isPresent()) {
            double share = Math.min(1, count.get().value() / (double) series.max());
            double height = count.get().value() == 0 ? 0 : Math.max(1, Math.rint(share * (row - 4)));
            double barTop = top + row - 1 - height;
            Color fill = ink.color(now ? "accent" : "ink-third");
            g.setFill(fill.deriveColor(0, 1, 1, now ? 0.26 : 0.18));
            g.fillRect(x, barTop, to - from, height);
            // a line through a number would read as struck out
            boolean crossed = labelled && Math.abs(barTop - labelMiddle) < NUMBER_PX / 2 + 1;
            double lineFrom = crossed ? labelWidth : 0;
            g.setFill(fill.deriveColor(0, 1, 1, now ? 1 : 0.7));
            g.fillRect(x + lineFrom, barTop, Math.max(0, to - from - lineFrom), Math.min(1, height));
        }
        if (labelled) {
            g.setFont(font);
            g.setFill(ink.color(count.isEmpty() ? "ink-third" : now ? "ink" : "ink-second"));
            g.fillText(label, x + NUMBER_INSET_PX, labelMiddle);
        }
    }
}
