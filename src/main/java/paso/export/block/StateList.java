package paso.export.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.export.block.Paragraph.Run;
import paso.export.words.StateWords;
import paso.export.words.Texts;
import paso.model.Status;
import paso.portrayal.list.TextMeasurer;
import paso.style.Roles;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;

/** What is not open, each with its sign, name and since when, in columns under one heading. */
public final class StateList implements Block {

    private static final double SIGN_WIDTH = 20;
    private static final double SIGN_SIZE = 10;
    private static final double COLUMN_GAP = 20;
    private static final int MOST_NAME_LINES = 3;
    private static final int MOST_DETAIL_LINES = 3;

    private final String heading;
    private final List<StateWords.Entry> entries;
    private final Optional<String> more;
    private final int columns;
    private final Roles roles;
    private final SheetType type;
    private final TextMeasurer measurer;

    /** Of each entry at the width of a column. */
    private final List<Double> heights;

    private StateList(
            String heading,
            List<StateWords.Entry> entries,
            Optional<String> more,
            int columns,
            Roles roles,
            SheetType type,
            TextMeasurer measurer,
            List<Double> heights) {
        this.heights = List.copyOf(heights);
        this.heading = heading;
        this.entries = List.copyOf(entries);
        this.more = more;
        this.columns = columns;
        this.roles = roles;
        this.type = type;
        this.measurer = measurer;
    }

    /** As many of the entries as fit, then how many more there are; empty where not even one does. */
    public static Optional<StateList> fitting(
            String heading,
            List<StateWords.Entry> entries,
            Texts texts,
            int columns,
            double widthPx,
            double heightPx,
            Roles roles,
            SheetType type,
            TextMeasurer measurer) {
        StateList all = new StateList(heading, entries, Optional.empty(), columns, roles, type, measurer, List.of());
        List<Double> heights = entries.stream()
                .map(entry -> all.height(entry, all.columnWidth(widthPx)))
                .toList();
        for (int count = entries.size(); count > 0; count--) {
            int left = entries.size() - count;
            Optional<String> more = left == 0 ? Optional.empty() : Optional.of(texts.get("sheet.more", left));
            StateList list = new StateList(
                    heading,
                    entries.subList(0, count),
                    more,
                    columns,
                    roles,
                    type,
                    measurer,
                    heights.subList(0, count));
            if (list.heightPx(widthPx) <= heightPx) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    public int count() {
        return entries.size();
    }

    @Override
    public double heightPx(double widthPx) {
        double tallest = columnEnds().stream()
                .mapToDouble(column -> height(column[0], column[1]))
                .max()
                .orElse(0);
        return type.rows(4) + tallest;
    }

    private double columnWidth(double widthPx) {
        return (widthPx - type.palette().px(COLUMN_GAP) * (columns - 1)) / columns;
    }

    @Override
    public void draw(BlockDrawing drawing, double x, double y, double widthPx) {
        Palette palette = type.palette();
        double foot = y + type.rows(3);
        float rule = (float) (foot + palette.px(SheetType.RULE));
        drawing.text(heading, x, foot - palette.px(SheetType.FOOT), palette.heading());
        drawing.line(palette.hairline(), (float) x, rule, (float) (x + widthPx), rule);
        double left = x;
        for (int[] column : columnEnds()) {
            double top = y + type.rows(4);
            for (StateWords.Entry entry : entries.subList(column[0], column[1])) {
                top += draw(drawing, entry, left, top, columnWidth(widthPx));
            }
            if (more.isPresent() && column[1] == entries.size()) {
                drawing.text(
                        more.get(),
                        left + palette.px(SIGN_WIDTH),
                        top + type.rows(2) - palette.px(SheetType.FOOT),
                        palette.small());
            }
            left += columnWidth(widthPx) + palette.px(COLUMN_GAP);
        }
    }

    /** Returns the height. */
    private double draw(BlockDrawing drawing, StateWords.Entry entry, double x, double y, double widthPx) {
        Palette palette = type.palette();
        double inner = widthPx - palette.px(SIGN_WIDTH);
        Paragraph name = name(entry);
        double cap = measurer.capHeightPx(palette.smallBold());
        drawing.mark(
                sign(entry.shown().state().status()),
                x + palette.px(SIGN_SIZE / 2 + 1),
                y + type.rows(2) - palette.px(SheetType.FOOT) - cap / 2);
        name.draw(drawing, x + palette.px(SIGN_WIDTH), y, inner);
        detail(entry).draw(drawing, x + palette.px(SIGN_WIDTH), y + name.heightPx(inner), inner);
        return height(entry, widthPx);
    }

    private Mark sign(Status status) {
        MarkShape shape =
                switch (status) {
                    case OPEN -> MarkShape.STATE_OPEN;
                    case PARTIAL -> MarkShape.STATE_PARTIAL;
                    case CLOSED -> MarkShape.STATE_CLOSED;
                    case UNKNOWN -> MarkShape.STATE_UNKNOWN;
                };
        double size = type.palette().px(status == Status.PARTIAL ? SIGN_SIZE * 1.15 : SIGN_SIZE);
        return Mark.of(
                shape,
                size,
                roles.argb(status.id()),
                roles.argb("state-rim"),
                type.palette().px(1));
    }

    /** Of the entries from one to before another, with what is said of the rest. */
    private double height(int from, int to) {
        double height =
                heights.subList(from, to).stream().mapToDouble(one -> one).sum();
        return height + (to == entries.size() && more.isPresent() ? type.rows(2) : 0);
    }

    private double height(StateWords.Entry entry, double columnWidth) {
        double inner = columnWidth - type.palette().px(SIGN_WIDTH);
        return name(entry).heightPx(inner) + detail(entry).heightPx(inner) + type.rows(1);
    }

    private Paragraph name(StateWords.Entry entry) {
        return paragraph(new Run(entry.name(), type.palette().heading()), MOST_NAME_LINES);
    }

    private Paragraph detail(StateWords.Entry entry) {
        return paragraph(new Run(entry.detail(), type.palette().small()), MOST_DETAIL_LINES);
    }

    private Paragraph paragraph(Run run, int mostLines) {
        return new Paragraph(List.of(run), type.rows(2), type.palette().px(SheetType.FOOT), mostLines, false, measurer);
    }

    /** First and end of each column: filled one after the other, as low as possible. */
    private List<int[]> columnEnds() {
        double limit = heights.stream().mapToDouble(one -> one).max().orElse(0);
        while (true) {
            List<int[]> filled = filled(limit);
            if (filled.size() <= columns) {
                return filled;
            }
            limit += type.rows(1);
        }
    }

    private List<int[]> filled(double limit) {
        List<int[]> filled = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= entries.size(); to++) {
            if (to - from > 1 && height(from, to) > limit + 0.01) {
                filled.add(new int[] {from, to - 1});
                from = to - 1;
            }
        }
        filled.add(new int[] {from, entries.size()});
        return filled;
    }
}
