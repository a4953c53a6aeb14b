package paso.export.block;

import java.util.List;
import paso.portrayal.list.TextMeasurer;
import paso.symbol.Lettering;

/** A title over a line that says of when the map is. */
public final class TitleBlock implements Block {

    private static final int MAX_TITLE_LINES = 5;
    private static final int MAX_SUBTITLE_LINES = 4;

    private final String title;
    private final String subtitle;
    private final Palette palette;
    private final TextMeasurer measurer;

    public TitleBlock(String title, String subtitle, Palette palette, TextMeasurer measurer) {
        this.title = title;
        this.subtitle = subtitle;
        this.palette = palette;
        this.measurer = measurer;
    }

    @Override
    public double heightPx(double widthPx) {
        int titleLines = titleLines(widthPx).size();
        double gap = titleLines == 0 ? 0 : palette.px(5);
        return titleLines * leading(palette.title(), 1.12)
                + gap
                + subtitleLines(widthPx).size() * leading(palette.subtitle(), 1.32);
    }

    @Override
    public void draw(BlockDrawing drawing, double x, double y, double widthPx) {
        double top = y;
        top = draw(drawing, titleLines(widthPx), palette.title(), 1.12, x, top);
        if (top > y) {
            top += palette.px(5);
        }
        draw(drawing, subtitleLines(widthPx), palette.subtitle(), 1.32, x, top);
    }

    private double draw(
            BlockDrawing drawing, List<String> lines, Lettering lettering, double spacing, double x, double top) {
        double y = top;
        for (String line : lines) {
            double leading = leading(lettering, spacing);
            drawing.text(line, x, y + (leading + measurer.capHeightPx(lettering)) / 2, lettering);
            y += leading;
        }
        return y;
    }

    private List<String> titleLines(double widthPx) {
        return title.isBlank() ? List.of() : Lines.of(title, palette.title(), widthPx, MAX_TITLE_LINES, measurer);
    }

    private List<String> subtitleLines(double widthPx) {
        return Lines.of(subtitle, palette.subtitle(), widthPx, MAX_SUBTITLE_LINES, measurer);
    }

    private static double leading(Lettering lettering, double spacing) {
        return lettering.sizePx() * spacing;
    }
}
