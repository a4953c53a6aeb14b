package paso.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.model.Language;
import paso.portrayal.LegendEntry;
import paso.portrayal.TextMeasurer;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/** What the symbols mean, layer by layer under its title, in one or more columns of about equal height. */
final class LegendBlock implements Block {

    /** A heading and its entries. */
    record Section(String title, List<LegendEntry> entries) {
        Section {
            entries = List.copyOf(entries);
        }
    }

    private record Row(Optional<String> heading, Optional<LegendEntry> entry, double heightPx) {}

    private static final double SYMBOL_WIDTH = 30;
    private static final double ENTRY_HEIGHT = 19;
    private static final double HEADING_HEIGHT = 20;
    private static final double SECTION_GAP = 7;
    private static final double COLUMN_GAP = 20;

    private final List<Section> sections;
    private final int columns;
    private final Language language;
    private final Palette palette;
    private final TextMeasurer measurer;

    LegendBlock(List<Section> sections, int columns, Language language, Palette palette, TextMeasurer measurer) {
        this.sections = List.copyOf(sections);
        this.columns = columns;
        this.language = language;
        this.palette = palette;
        this.measurer = measurer;
    }

    @Override
    public double heightPx(double widthPx) {
        return columns().stream().mapToDouble(LegendBlock::height).max().orElse(0);
    }

    private static double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::heightPx).sum();
    }

    @Override
    public void draw(Drawing drawing, double x, double y, double widthPx) {
        double gap = palette.px(COLUMN_GAP);
        double columnWidth = (widthPx - gap * (columns - 1)) / columns;
        double left = x;
        for (List<Row> column : columns()) {
            double top = y;
            for (Row row : column) {
                draw(drawing, row, left, top, columnWidth);
                top += row.heightPx();
            }
            left += columnWidth + gap;
        }
    }

    private void draw(Drawing drawing, Row row, double x, double top, double widthPx) {
        double middle = row.heading().isPresent()
                ? top + row.heightPx() - palette.px(HEADING_HEIGHT) / 2
                : top + row.heightPx() / 2;
        double baseline = middle + measurer.capHeightPx(palette.entry()) / 2;
        row.heading()
                .ifPresent(text -> drawing.text(
                        Lines.of(text, palette.heading(), widthPx, 1, measurer).get(0),
                        x,
                        baseline,
                        palette.heading()));
        row.entry().ifPresent(entry -> {
            double symbolWidth = palette.px(SYMBOL_WIDTH);
            drawSymbol(drawing, entry, x, middle, symbolWidth);
            double labelX = x + symbolWidth + palette.px(8);
            double right = x + widthPx;
            if (entry.count().isPresent()) {
                String count = String.valueOf(entry.count().getAsInt());
                double countWidth = measurer.widthPx(count, palette.count());
                drawing.text(count, right - countWidth, baseline, palette.count());
                right -= countWidth + palette.px(6);
            }
            String label = Lines.of(entry.label().in(language), palette.entry(), right - labelX, 1, measurer)
                    .get(0);
            drawing.text(label, labelX, baseline, palette.entry());
        });
    }

    private void drawSymbol(Drawing drawing, LegendEntry entry, double x, double middle, double widthPx) {
        if (entry.fill().isPresent()) {
            double height = palette.px(11);
            Box box = new Box(x + widthPx * 0.12, middle - height / 2, widthPx * 0.76, height);
            drawing.rectangle(box, entry.fill().get(), entry.strokes().stream().findFirst());
        } else {
            for (Stroke stroke : entry.strokes()) {
                drawing.line(
                        centered(stroke, widthPx), (float) x, (float) middle, (float) (x + widthPx), (float) middle);
            }
        }
        entry.mark().ifPresent(mark -> drawing.mark(fitting(mark), x + widthPx / 2, middle));
    }

    /** A mark that comes but now and then along a line stands in the middle of the short line of the legend. */
    private static Stroke centered(Stroke stroke, double widthPx) {
        return stroke.repeated()
                .filter(repeated -> repeated.gapPx() > widthPx / 2)
                .map(repeated -> new Stroke(
                        stroke.argb(),
                        stroke.widthPx(),
                        stroke.dashPx(),
                        stroke.cap(),
                        stroke.join(),
                        stroke.offsetPx(),
                        Optional.of(new Stroke.RepeatedMark(repeated.mark(), widthPx, widthPx / 2))))
                .orElse(stroke);
    }

    private Mark fitting(Mark mark) {
        double most = palette.px(ENTRY_HEIGHT - 3);
        return mark.sizePx() > most ? mark.scaledBy(most / mark.sizePx()) : mark;
    }

    private List<List<Row>> columns() {
        List<Row> all = rows();
        double limit = height(all) / columns;
        List<List<Row>> split = new ArrayList<>();
        List<Row> column = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < all.size(); i++) {
            Row row = all.get(i);
            double keepWith = row.heading().isPresent() && i + 1 < all.size()
                    ? row.heightPx() + all.get(i + 1).heightPx()
                    : row.heightPx();
            boolean full = used > 0 && used + keepWith * 0.6 > limit && split.size() < columns - 1;
            if (full) {
                split.add(column);
                column = new ArrayList<>();
                used = 0;
            }
            if (column.isEmpty() && row.heading().isPresent()) {
                row = new Row(row.heading(), row.entry(), palette.px(HEADING_HEIGHT));
            }
            column.add(row);
            used += row.heightPx();
        }
        split.add(column);
        return split;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Section section : sections) {
            double gap = rows.isEmpty() ? 0 : SECTION_GAP;
            rows.add(new Row(Optional.of(section.title()), Optional.empty(), palette.px(HEADING_HEIGHT + gap)));
            section.entries()
                    .forEach(
                            entry -> rows.add(new Row(Optional.empty(), Optional.of(entry), palette.px(ENTRY_HEIGHT))));
        }
        return rows;
    }
}
