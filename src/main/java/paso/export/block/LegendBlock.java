package paso.export.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import paso.model.Language;
import paso.portrayal.list.TextMeasurer;
import paso.portrayal.request.LegendEntry;
import paso.render.MarkPaths;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/** What the symbols mean, layer by layer under its title, in one or more columns of about equal height. */
public final class LegendBlock implements Block {

    /** A heading and its entries. */
    public record Section(String title, List<LegendEntry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    private record Row(Optional<String> heading, Optional<LegendEntry> entry, List<String> label, double heightPx) {}

    /**
     * How rows are set, in units.
     *
     * @param mostLines of one label
     * @param footPx from a row's foot up to its baseline; absent where the text stands in the row's middle
     * @param ruled whether a line is drawn under a heading
     */
    public record Setting(
            double entryHeight,
            double headingHeight,
            double sectionGap,
            int mostLines,
            OptionalDouble footPx,
            boolean ruled) {

        /** In a card on the map. */
        static final Setting CARD = new Setting(19, 20, 7, 2, OptionalDouble.empty(), false);

        /** On the baseline grid of a sheet. */
        public static final Setting SHEET = new Setting(
                3 * SheetType.GRID, 4 * SheetType.GRID, 2 * SheetType.GRID, 4, OptionalDouble.of(SheetType.FOOT), true);

        /** On the grid of half lines, for many entries. */
        public static final Setting DENSE_SHEET = new Setting(
                2.5 * SheetType.GRID, 3 * SheetType.GRID, SheetType.GRID, 4, OptionalDouble.of(SheetType.FOOT), true);
    }

    private static final double SYMBOL_WIDTH = 30;
    private static final double COLUMN_GAP = 20;
    private static final double SYMBOL_GAP = 8;
    private static final double COUNT_ROOM = 34;
    private static final double LINE_HEIGHT = 14;

    private final List<Section> sections;
    private final int columns;
    private final Language language;
    private final Palette palette;
    private final TextMeasurer measurer;
    private final Setting setting;

    public LegendBlock(List<Section> sections, int columns, Language language, Palette palette, TextMeasurer measurer) {
        this(sections, columns, language, palette, measurer, Setting.CARD);
    }

    public LegendBlock(
            List<Section> sections,
            int columns,
            Language language,
            Palette palette,
            TextMeasurer measurer,
            Setting setting) {
        this.setting = setting;
        this.sections = List.copyOf(sections);
        this.columns = columns;
        this.language = language;
        this.palette = palette;
        this.measurer = measurer;
    }

    @Override
    public double heightPx(double widthPx) {
        return columns(widthPx).stream().mapToDouble(LegendBlock::height).max().orElse(0);
    }

    private double columnWidth(double widthPx) {
        return (widthPx - palette.px(COLUMN_GAP) * (columns - 1)) / columns;
    }

    private static double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::heightPx).sum();
    }

    @Override
    public void draw(BlockDrawing drawing, double x, double y, double widthPx) {
        double gap = palette.px(COLUMN_GAP);
        double columnWidth = columnWidth(widthPx);
        double left = x;
        for (List<Row> column : columns(widthPx)) {
            double top = y;
            for (Row row : column) {
                draw(drawing, row, left, top, columnWidth);
                top += row.heightPx();
            }
            left += columnWidth + gap;
        }
    }

    private void draw(BlockDrawing drawing, Row row, double x, double top, double widthPx) {
        double halfCap = measurer.capHeightPx(palette.entry()) / 2;
        double rule = setting.ruled() && row.heading().isPresent() ? palette.px(SheetType.GRID) : 0;
        double baseline = setting.footPx().isPresent()
                ? top + row.heightPx() - rule - palette.px(setting.footPx().getAsDouble())
                : top + row.heightPx() / 2 + halfCap;
        double lines = Math.max(0, row.label().size() - 1) * palette.px(LINE_HEIGHT);
        double middle = setting.footPx().isPresent() ? baseline - lines / 2 - halfCap : top + row.heightPx() / 2;
        row.heading()
                .ifPresent(text -> drawing.text(
                        Lines.of(text, palette.heading(), widthPx, 1, measurer).get(0),
                        x,
                        baseline,
                        palette.heading()));
        if (rule > 0) {
            float y = (float) (top + row.heightPx() - rule + palette.px(SheetType.RULE));
            drawing.line(palette.hairline(), (float) x, y, (float) (x + widthPx), y);
        }
        row.entry().ifPresent(entry -> {
            double symbolWidth = palette.px(SYMBOL_WIDTH);
            drawSymbol(drawing, entry, x, middle, symbolWidth);
            double labelX = x + symbolWidth + palette.px(SYMBOL_GAP);
            if (entry.count().isPresent()) {
                String count = String.valueOf(entry.count().getAsInt());
                double countWidth = measurer.widthPx(count, palette.count());
                double countBaseline = setting.footPx().isPresent() ? baseline - lines : baseline;
                drawing.text(count, x + widthPx - countWidth, countBaseline, palette.count());
            }
            double y = setting.footPx().isPresent() ? baseline - lines : baseline - lines / 2;
            for (String line : row.label()) {
                drawing.text(line, labelX, y, palette.entry());
                y += palette.px(LINE_HEIGHT);
            }
        });
    }

    private void drawSymbol(BlockDrawing drawing, LegendEntry entry, double x, double middle, double widthPx) {
        if (entry.fill().isPresent()) {
            double height = palette.px(11);
            PageBox box = new PageBox(x + widthPx * 0.12, middle - height / 2, widthPx * 0.76, height);
            drawing.rectangle(box, entry.fill().get(), entry.strokes().stream().findFirst());
        } else {
            for (Stroke stroke : entry.strokes()) {
                drawing.line(
                        centered(stroke, widthPx), (float) x, (float) middle, (float) (x + widthPx), (float) middle);
            }
        }
        entry.mark()
                .map(this::fitting)
                .ifPresent(mark -> drawing.mark(
                        mark, x + widthPx / 2 - MarkPaths.box(mark.shape()).centerX() * mark.sizePx(), middle));
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
        double most = palette.px(setting.entryHeight() - 3);
        double height = mark.sizePx() * Math.min(1, MarkPaths.box(mark.shape()).height());
        return height > most ? mark.scaledBy(most / height) : mark;
    }

    /** Sections stay whole; of all ways to fill the columns in order the lowest is taken. */
    private List<List<Row>> columns(double widthPx) {
        double columnWidth = columnWidth(widthPx);
        List<List<Row>> whole =
                sections.stream().map(section -> rows(section, columnWidth)).toList();
        double limit = whole.stream().mapToDouble(LegendBlock::height).max().orElse(0);
        List<List<Row>> filled = filled(whole, limit);
        while (filled.size() > columns) {
            limit += palette.px(setting.entryHeight() / 2);
            filled = filled(whole, limit);
        }
        return filled;
    }

    private List<List<Row>> filled(List<List<Row>> parts, double limit) {
        List<List<Row>> columnsSoFar = new ArrayList<>();
        List<Row> column = new ArrayList<>();
        for (List<Row> part : parts) {
            double gap = column.isEmpty() ? 0 : palette.px(setting.sectionGap());
            if (!column.isEmpty() && height(column) + gap + height(part) > limit) {
                columnsSoFar.add(column);
                column = new ArrayList<>();
            }
            if (!column.isEmpty()) {
                column.add(new Row(Optional.empty(), Optional.empty(), List.of(), palette.px(setting.sectionGap())));
            }
            column.addAll(part);
        }
        columnsSoFar.add(column);
        return columnsSoFar;
    }

    private List<Row> rows(Section section, double columnWidth) {
        double labelWidth = columnWidth - palette.px(SYMBOL_WIDTH + SYMBOL_GAP + COUNT_ROOM);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                Optional.of(section.title()), Optional.empty(), List.of(), palette.px(setting.headingHeight())));
        for (LegendEntry entry : section.entries()) {
            List<String> label =
                    Lines.of(entry.label().in(language), palette.entry(), labelWidth, setting.mostLines(), measurer);
            double height = setting.entryHeight() + Math.max(0, label.size() - 1) * LINE_HEIGHT;
            rows.add(new Row(Optional.empty(), Optional.of(entry), label, palette.px(height)));
        }
        return rows;
    }
}
