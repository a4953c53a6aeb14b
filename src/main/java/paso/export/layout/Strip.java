package paso.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.export.block.BlockDrawing;
import paso.export.block.Lines;
import paso.export.block.PageBox;
import paso.export.block.Palette;
import paso.export.spec.Furniture;
import paso.geo.Viewport;
import paso.portrayal.ScaleBar;
import paso.portrayal.list.TextMeasurer;
import paso.symbol.Stroke;

/**
 * Scale bar and credit on the map's lower edge: side by side where there is room, else the bar above the credit.
 *
 * @param area whose foot they stand on
 */
record Strip(Content content, PageBox area, Palette palette, TextMeasurer measurer) {

    private static final double SCALE_HEIGHT = 24;
    private static final double MAX_BAR = 110;
    private static final double MAX_SCALE_WIDTH = MAX_BAR + 75;
    private static final double ENOUGH_FOR_CREDIT = 320;
    private static final double GAP = 6;
    private static final int MAX_CREDIT_LINES = 5;

    boolean fits() {
        boolean scale = !content.has(Furniture.SCALE_BAR) || area.width() >= palette.px(MAX_SCALE_WIDTH);
        boolean credit = !content.has(Furniture.CREDIT) || area.width() >= palette.px(150);
        return scale && credit;
    }

    double heightPx() {
        double scale = content.has(Furniture.SCALE_BAR) ? palette.px(SCALE_HEIGHT) : 0;
        double credit = creditHeight();
        if (scale == 0 || credit == 0 || sideBySide()) {
            return Math.max(scale, credit);
        }
        return scale + palette.px(GAP) + credit;
    }

    private boolean sideBySide() {
        return area.width() >= palette.px(MAX_SCALE_WIDTH + GAP + ENOUGH_FOR_CREDIT);
    }

    private List<String> creditLines() {
        String credit = content.spec().inscription().credit();
        if (!content.has(Furniture.CREDIT) || credit.isBlank()) {
            return List.of();
        }
        boolean beside = content.has(Furniture.SCALE_BAR) && sideBySide();
        double width = area.width() - palette.px(16) - (beside ? palette.px(MAX_SCALE_WIDTH + GAP) : 0);
        return Lines.of(credit, palette.small(), Math.max(1, width), MAX_CREDIT_LINES, measurer);
    }

    private double creditLeading() {
        return palette.small().sizePx() * 1.35;
    }

    private double creditHeight() {
        int lines = creditLines().size();
        return lines == 0 ? 0 : Math.max(palette.px(SCALE_HEIGHT), lines * creditLeading() + palette.px(8));
    }

    List<PageBox> boxes(Viewport viewport) {
        List<PageBox> boxes = new ArrayList<>();
        creditBox().ifPresent(boxes::add);
        scaleBox(viewport).ifPresent(boxes::add);
        return boxes;
    }

    private Optional<PageBox> creditBox() {
        double height = creditHeight();
        double widest = creditLines().stream()
                .mapToDouble(line -> measurer.widthPx(line, palette.small()))
                .max()
                .orElse(0);
        double width = widest + palette.px(16);
        return height == 0
                ? Optional.empty()
                : Optional.of(new PageBox(area.right() - width, area.bottom() - height, width, height));
    }

    private ScaleBar scaleBar(Viewport viewport) {
        return ScaleBar.fitting(viewport, palette.px(MAX_BAR));
    }

    private Optional<PageBox> scaleBox(Viewport viewport) {
        if (!content.has(Furniture.SCALE_BAR)) {
            return Optional.empty();
        }
        double credit = creditHeight();
        boolean above = credit > 0 && !sideBySide();
        double bottom = area.bottom() - (above ? credit + palette.px(GAP) : 0);
        ScaleBar bar = scaleBar(viewport);
        double width = bar.lengthPx() + measurer.widthPx(bar.label(), palette.smallBold()) + palette.px(23);
        double height = palette.px(SCALE_HEIGHT);
        return Optional.of(new PageBox(area.x(), bottom - height, width, height));
    }

    void draw(BlockDrawing drawing, Viewport viewport) {
        creditBox().ifPresent(box -> drawCredit(drawing, box));
        scaleBox(viewport).ifPresent(box -> drawScaleBar(drawing, box, scaleBar(viewport)));
    }

    private void drawCredit(BlockDrawing drawing, PageBox box) {
        List<String> lines = creditLines();
        drawing.card(box, palette.px(4), palette.thinSheet(), 0, 0);
        double top = box.y() + (box.height() - lines.size() * creditLeading()) / 2;
        for (String line : lines) {
            double left = box.right() - palette.px(8) - measurer.widthPx(line, palette.small());
            double baseline = top + (creditLeading() + measurer.capHeightPx(palette.small())) / 2;
            drawing.text(line, left, baseline, palette.small());
            top += creditLeading();
        }
    }

    private void drawScaleBar(BlockDrawing drawing, PageBox box, ScaleBar bar) {
        drawing.card(box, palette.px(4), palette.thinSheet(), 0, 0);
        double middle = box.y() + box.height() / 2;
        float left = (float) (box.x() + palette.px(8));
        float right = (float) (left + bar.lengthPx());
        float top = (float) (middle - palette.px(4));
        float foot = (float) (middle + palette.px(4));
        drawing.line(ink(), left, top, left, foot, right, foot, right, top);
        double baseline = middle + measurer.capHeightPx(palette.smallBold()) / 2;
        drawing.text(bar.label(), right + palette.px(7), baseline, palette.smallBold());
    }

    private Stroke ink() {
        return new Stroke(
                palette.ink(), palette.px(1.3), List.of(), Stroke.Cap.BUTT, Stroke.Join.MITER, 0, Optional.empty());
    }
}
