package paso.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import paso.model.LayerId;
import paso.model.Status;
import paso.style.Roles;

/** Draws the timeline but for the playhead: axis, histogram, lanes, caravans. */
final class TimelinePainter {

    private static final String FAMILY = "Inter";
    private static final double SMALL_PX = 11.5;
    private static final double NAME_PX = 9.5;
    private static final double LABEL_LEFT_PX = 16;
    private static final double BAR_PX = 10;

    private final TimelineModel model;
    private final SheetText text;
    private final Roles roles;
    private final Font plain = Font.font(FAMILY, SMALL_PX);
    private final Font bold = Font.font(FAMILY, FontWeight.BOLD, SMALL_PX);
    private final Font inBar = Font.font(FAMILY, FontWeight.BOLD, NAME_PX);
    private final Text measure = new Text();
    private final Map<String, String> shortened = new HashMap<>();

    TimelinePainter(TimelineModel model, SheetText text, Roles roles) {
        this.model = model;
        this.text = text;
        this.roles = roles;
    }

    /** @param laneUnderPointer -1 for none */
    void paint(
            GraphicsContext g,
            TimelineLayout layout,
            TimeAxis axis,
            Optional<String> selectedId,
            int laneUnderPointer) {
        g.clearRect(0, 0, layout.widthPx(), layout.heightPx());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        axis(g, layout, axis);
        bins(g, layout, axis);
        lanes(g, layout, axis, selectedId, laneUnderPointer);
        caravans(g, layout, axis, selectedId);
    }

    private void axis(GraphicsContext g, TimelineLayout layout, TimeAxis axis) {
        List<TimeAxis.Tick> ticks = axis.ticks(text.language());
        g.setFont(plain);
        g.setLineWidth(1);
        g.setStroke(color("edge"));
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
                    label(g, layout, tick, x, taken);
                }
            }
        }
    }

    /** Writes a tick's label where no other stands. */
    private void label(GraphicsContext g, TimelineLayout layout, TimeAxis.Tick tick, double x, List<double[]> taken) {
        double width = width(tick.label(), plain);
        double from = x + 4;
        boolean free = from + width <= layout.widthPx()
                && taken.stream().allMatch(other -> from + width + 6 < other[0] || from > other[1] + 6);
        if (!tick.label().isEmpty() && free) {
            taken.add(new double[] {from, from + width});
            g.setFill(color(tick.strong() ? "ink-second" : "ink-third"));
            g.fillText(tick.label(), from, TimelineLayout.AXIS_PX / 2);
        }
    }

    private void bins(GraphicsContext g, TimelineLayout layout, TimeAxis axis) {
        g.setFill(color("ink-second"));
        g.setFont(plain);
        double middle = (TimelineLayout.BINS_TOP_PX + TimelineLayout.BINS_BOTTOM_PX) / 2 + 2;
        g.fillText(shortened(text.of("timeline.bins"), plain, labelRoom()), LABEL_LEFT_PX, middle);
        double full = TimelineLayout.BINS_BOTTOM_PX - TimelineLayout.BINS_TOP_PX;
        int most = Math.max(1, model.most());
        g.setFill(color("ink-third").deriveColor(0, 1, 1, 0.55));
        double width = Math.max(1.5, Math.min(14, axis.pxPerDay() - 1.5));
        for (TimelineModel.DayCount day : model.days()) {
            double x = axis.x(day.day().toEpochDay() + 0.5) - width / 2;
            if (day.total() > 0 && x >= -1 && x <= layout.chartWidthPx()) {
                double height = Math.max(2, Math.rint(full * Math.sqrt(day.total() / (double) most)));
                g.fillRect(
                        TimelineLayout.LABEL_PX + Math.rint(x),
                        TimelineLayout.BINS_BOTTOM_PX - height,
                        Math.rint(width),
                        height);
            }
        }
    }

    private static double labelRoom() {
        return TimelineLayout.LABEL_PX - LABEL_LEFT_PX - 10;
    }

    private void lanes(
            GraphicsContext g, TimelineLayout layout, TimeAxis axis, Optional<String> selectedId, int pointed) {
        g.save();
        g.beginPath();
        g.rect(0, TimelineLayout.LANES_TOP_PX, layout.widthPx(), layout.lanesHeightPx());
        g.clip();
        for (int i = 0; i < model.lanes().size(); i++) {
            double top = layout.laneTopPx(i);
            if (top > -TimelineLayout.LANE_PX && top < layout.heightPx()) {
                Lane lane = model.lanes().get(i);
                boolean selected = selectedId.equals(Optional.of(lane.id()));
                if (selected || i == pointed) {
                    g.setFill(selected ? tint() : color("edge").deriveColor(0, 1, 1, 0.6));
                    g.fillRoundRect(6, top, layout.widthPx() - 12, TimelineLayout.LANE_PX, 6, 6);
                }
                lane(g, layout, axis, lane, top, selected);
            }
        }
        g.restore();
    }

    private Color tint() {
        return color("selection").deriveColor(0, 1, 1, 0.18);
    }

    private void lane(
            GraphicsContext g, TimelineLayout layout, TimeAxis axis, Lane lane, double top, boolean selected) {
        double middle = top + TimelineLayout.LANE_PX / 2;
        Font font = selected ? bold : plain;
        g.setFont(font);
        g.setFill(color(selected ? "ink" : "ink-second"));
        g.fillText(shortened(lane.name(), font, labelRoom()), LABEL_LEFT_PX, middle);
        for (Lane.Bar bar : lane.bars()) {
            double from = Math.max(0, Math.rint(axis.x(bar.from())));
            double to = Math.min(layout.chartWidthPx(), Math.rint(axis.x(bar.to())));
            if (to > from) {
                bar(
                        g,
                        bar.status(),
                        TimelineLayout.LABEL_PX + from,
                        Math.max(1.5, to - from - 1),
                        middle,
                        lane.layer());
            }
        }
    }

    private void bar(GraphicsContext g, Status status, double x, double width, double middle, LayerId layer) {
        double height = StateStrip.barHeightPx(status, layer == LayerId.RAIL ? BAR_PX - 2 : BAR_PX);
        Color color = color(status.id());
        g.setFill(status == Status.OPEN ? color.deriveColor(0, 1, 1, 0.6) : color);
        g.fillRoundRect(x, Math.rint(middle - height / 2), width, height, 3, 3);
    }

    private void caravans(GraphicsContext g, TimelineLayout layout, TimeAxis axis, Optional<String> selectedId) {
        if (model.caravanRows() == 0) {
            return;
        }
        g.setStroke(color("edge"));
        double line = layout.caravanTopPx(0) - 2.5;
        g.strokeLine(LABEL_LEFT_PX, line, layout.widthPx() - 6, line);
        g.setFont(plain);
        g.setFill(color("ink-second"));
        g.fillText(text.of("timeline.caravans"), LABEL_LEFT_PX, layout.caravanTopPx(0) + TimelineLayout.LANE_PX / 2);
        g.save();
        g.beginPath();
        g.rect(TimelineLayout.LABEL_PX, 0, layout.chartWidthPx(), layout.heightPx());
        g.clip();
        model.caravans().stream()
                .filter(bar -> selectedId.equals(Optional.of(bar.id())))
                .forEach(bar -> {
                    g.setFill(tint());
                    double top = layout.caravanTopPx(bar.row());
                    g.fillRect(TimelineLayout.LABEL_PX, top, layout.chartWidthPx(), TimelineLayout.LANE_PX);
                });
        for (CaravanBar bar : model.caravans()) {
            caravan(g, axis, bar, layout.caravanTopPx(bar.row()) + 1.5);
        }
        g.restore();
    }

    /** A bar that ends in a point; an open box where nothing is known; the name over all of it that is seen. */
    private void caravan(GraphicsContext g, TimeAxis axis, CaravanBar bar, double top) {
        double height = TimelineLayout.LANE_PX - 3;
        Color color = color("caravan-text");
        for (CaravanBar.Part part : bar.parts()) {
            double from = TimelineLayout.LABEL_PX + Math.rint(axis.x(part.from()));
            double to = TimelineLayout.LABEL_PX + Math.rint(axis.x(part.to()));
            if (part.gap()) {
                hatched(g, color, from, top, Math.max(1, to - from), height);
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

    private static void hatched(GraphicsContext g, Color color, double x, double y, double width, double height) {
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
        g.setStroke(color.deriveColor(0, 1, 1, 0.55));
        g.setLineWidth(1);
        g.setLineCap(StrokeLineCap.BUTT);
        for (double at = x - height; at < x + width; at += 5) {
            g.strokeLine(at, y + height, at + height, y);
        }
        g.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
        g.restore();
    }

    /** In the longest known part that is seen. */
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
        g.setFont(inBar);
        double after = axis.x(bar.to()) + 5;
        if (width(label, inBar) > bestWidth - 12 && width(label, inBar) < roomAfter(axis, bar) - 10 && after > 0) {
            g.setFill(color("caravan-text"));
            g.fillText(label, TimelineLayout.LABEL_PX + after, middle);
            return;
        }
        String fitting = shortened(label, inBar, bestWidth - 12);
        if (fitting.length() > 3) {
            g.setFill(color("sheet"));
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

    private Color color(String role) {
        return Swatch.color(roles.argb(role));
    }

    private double width(String words, Font font) {
        measure.setText(words);
        measure.setFont(font);
        return measure.getLayoutBounds().getWidth();
    }

    /** The words, cut with an ellipsis where they do not fit. */
    private String shortened(String words, Font font, double roomPx) {
        return shortened.computeIfAbsent(font.getName() + '|' + Math.rint(roomPx) + '|' + words, key -> {
            if (width(words, font) <= roomPx) {
                return words;
            }
            int length = words.length();
            while (length > 0 && width(words.substring(0, length).strip() + "…", font) > roomPx) {
                length--;
            }
            return length == 0 ? "" : words.substring(0, length).strip() + "…";
        });
    }
}
