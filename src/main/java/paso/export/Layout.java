package paso.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.portrayal.ScaleBar;
import paso.portrayal.TextMeasurer;
import paso.symbol.Stroke;

/**
 * Where the furniture of one picture stands: its cards, and the area that they leave to the map. Nothing overlaps.
 *
 * @param cards the title and the legend
 * @param free what is left beside the cards, less the margin
 */
record Layout(List<Card> cards, Box free, Palette palette, TextMeasurer measurer, Inscribed inscribed) {

    private static final double MARGIN = 14;
    private static final double PADDING = 13;
    private static final double RADIUS = 8;

    /** What a layout is made of. */
    record Inscribed(
            int widthPx,
            int heightPx,
            Set<Furniture> furniture,
            Optional<Block> title,
            List<LegendBlock.Section> sections,
            String credit,
            String north,
            paso.model.Language language) {}

    /** A sheet with blocks one below the other. */
    record Card(Box box, List<Block> blocks) {}

    /** A card at the left with everything; for wide pictures. */
    static Layout withColumn(Inscribed inscribed, Palette palette, TextMeasurer measurer) {
        double margin = palette.px(MARGIN);
        double width = Math.max(palette.px(200), Math.min(palette.px(264), inscribed.widthPx() * 0.3));
        List<Block> blocks = new ArrayList<>();
        inscribed.title().ifPresent(blocks::add);
        if (!inscribed.sections().isEmpty()) {
            blocks.add(new LegendBlock(inscribed.sections(), 1, inscribed.language(), palette, measurer));
        }
        List<Card> cards = new ArrayList<>();
        double left = 0;
        if (!blocks.isEmpty()) {
            cards.add(card(blocks, margin, margin, width, palette));
            left = margin + width;
        }
        Box free = new Box(
                left + margin, margin, inscribed.widthPx() - left - 2 * margin, inscribed.heightPx() - 2 * margin);
        return new Layout(cards, free, palette, measurer, inscribed);
    }

    /** The title across the top and the legend across the bottom; for high pictures. */
    static Layout stacked(Inscribed inscribed, Palette palette, TextMeasurer measurer) {
        double margin = palette.px(MARGIN);
        double width = inscribed.widthPx() - 2 * margin;
        List<Card> cards = new ArrayList<>();
        double top = margin;
        double bottom = inscribed.heightPx() - margin;
        if (inscribed.title().isPresent()) {
            Card card = card(List.of(inscribed.title().get()), margin, margin, width, palette);
            cards.add(card);
            top = card.box().bottom() + margin;
        }
        if (!inscribed.sections().isEmpty()) {
            int columns = (int) Math.max(1, Math.min(5, (width - 2 * palette.px(PADDING)) / palette.px(180)));
            Block legend = new LegendBlock(inscribed.sections(), columns, inscribed.language(), palette, measurer);
            double height = height(List.of(legend), width, palette);
            Card card = card(List.of(legend), margin, bottom - height, width, palette);
            cards.add(card);
            bottom = card.box().y() - margin;
        }
        Box free = new Box(margin, top, width, bottom - top);
        return new Layout(cards, free, palette, measurer, inscribed);
    }

    private static Card card(List<Block> blocks, double x, double y, double width, Palette palette) {
        return new Card(new Box(x, y, width, height(blocks, width, palette)), blocks);
    }

    private static double height(List<Block> blocks, double width, Palette palette) {
        double inner = width - 2 * palette.px(PADDING);
        double sum = 2 * palette.px(PADDING) + (blocks.size() - 1) * 2 * palette.px(10);
        for (Block block : blocks) {
            sum += block.heightPx(inner);
        }
        return sum;
    }

    /** Whether all cards are inside the picture and leave the map a fair part of it. */
    boolean fits() {
        double margin = palette.px(MARGIN);
        boolean inside = cards.stream()
                .allMatch(card -> card.box().bottom() <= inscribed.heightPx() - margin / 2
                        && card.box().right() <= inscribed.widthPx() - margin / 2);
        return inside && free.width() >= inscribed.widthPx() * 0.45 && free.height() >= inscribed.heightPx() * 0.35;
    }

    /** What the map's content should keep clear of. */
    Insets covered() {
        Box content = content();
        return new Insets(
                content.y(),
                inscribed.widthPx() - content.right(),
                inscribed.heightPx() - content.bottom(),
                content.x());
    }

    /** The free area above the line of credit and scale. */
    private Box content() {
        double strip = stripHeight();
        double gap = strip > 0 ? palette.px(6) : 0;
        return new Box(free.x(), free.y(), free.width(), Math.max(1, free.height() - strip - gap));
    }

    private double stripHeight() {
        double credit = has(Furniture.CREDIT) ? creditLines().size() * creditLeading() + palette.px(8) : 0;
        double scale = has(Furniture.SCALE_BAR) ? palette.px(24) : 0;
        return sideBySide() ? Math.max(credit, scale) : credit + scale + palette.px(6);
    }

    private boolean has(Furniture part) {
        return inscribed.furniture().contains(part);
    }

    private double creditLeading() {
        return palette.small().sizePx() * 1.35;
    }

    private double scaleRoom() {
        return has(Furniture.SCALE_BAR) ? palette.px(190) : 0;
    }

    /** Scale bar and credit share a line where that leaves the credit enough of it. */
    private boolean sideBySide() {
        return !has(Furniture.SCALE_BAR) || !has(Furniture.CREDIT) || free.width() - scaleRoom() >= palette.px(300);
    }

    private List<String> creditLines() {
        double width = (sideBySide() ? free.width() - scaleRoom() : free.width()) - palette.px(16);
        return inscribed.credit().isBlank()
                ? List.of()
                : Lines.of(inscribed.credit(), palette.small(), Math.max(palette.px(60), width), 4, measurer);
    }

    void draw(Drawing drawing, Viewport viewport) {
        for (Card card : cards) {
            sheet(drawing, card.box(), palette.sheet());
            double padding = palette.px(PADDING);
            Box inner = card.box().inside(padding);
            double y = inner.y();
            for (int i = 0; i < card.blocks().size(); i++) {
                if (i > 0) {
                    float ruleY = (float) (y + palette.px(10));
                    drawing.line(
                            Stroke.solid(palette.edge(), palette.px(1)),
                            (float) inner.x(),
                            ruleY,
                            (float) inner.right(),
                            ruleY);
                    y += palette.px(20);
                }
                card.blocks().get(i).draw(drawing, inner.x(), y, inner.width());
                y += card.blocks().get(i).heightPx(inner.width());
            }
        }
        double bottom = drawCredit(drawing);
        drawScaleBar(drawing, viewport, sideBySide() ? free.bottom() : bottom);
        if (has(Furniture.NORTH_ARROW)) {
            drawNorthArrow(drawing);
        }
    }

    private void sheet(Drawing drawing, Box box, int argb) {
        drawing.card(box, palette.px(RADIUS), argb, palette.edge(), palette.px(1));
    }

    /** @return the y above which the scale bar may stand if it may not stand beside */
    private double drawCredit(Drawing drawing) {
        List<String> lines = has(Furniture.CREDIT) ? creditLines() : List.of();
        if (lines.isEmpty()) {
            return free.bottom();
        }
        double widest = lines.stream()
                .mapToDouble(line -> measurer.widthPx(line, palette.small()))
                .max()
                .orElse(0);
        double width = widest + palette.px(16);
        double height = lines.size() * creditLeading() + palette.px(8);
        Box box = new Box(free.right() - width, free.bottom() - height, width, height);
        drawing.card(box, palette.px(4), palette.thinSheet(), 0, 0);
        double y = box.y() + palette.px(4);
        for (String line : lines) {
            double x = box.right() - palette.px(8) - measurer.widthPx(line, palette.small());
            drawing.text(line, x, y + (creditLeading() + measurer.capHeightPx(palette.small())) / 2, palette.small());
            y += creditLeading();
        }
        return box.y() - palette.px(6);
    }

    private void drawScaleBar(Drawing drawing, Viewport viewport, double bottom) {
        if (!has(Furniture.SCALE_BAR)) {
            return;
        }
        ScaleBar bar = ScaleBar.fitting(viewport, palette.px(110));
        double labelWidth = measurer.widthPx(bar.label(), palette.smallBold());
        double height = palette.px(24);
        Box box = new Box(free.x(), bottom - height, bar.lengthPx() + labelWidth + palette.px(24), height);
        drawing.card(box, palette.px(4), palette.thinSheet(), 0, 0);
        double middle = box.y() + height / 2;
        double left = box.x() + palette.px(8);
        double right = left + bar.lengthPx();
        double tick = palette.px(4);
        drawing.line(
                new Stroke(
                        palette.ink(),
                        palette.px(1.3),
                        List.of(),
                        Stroke.Cap.BUTT,
                        Stroke.Join.MITER,
                        0,
                        Optional.empty()),
                (float) left,
                (float) (middle - tick),
                (float) left,
                (float) (middle + tick),
                (float) right,
                (float) (middle + tick),
                (float) right,
                (float) (middle - tick));
        drawing.text(
                bar.label(),
                right + palette.px(8),
                middle + measurer.capHeightPx(palette.smallBold()) / 2,
                palette.smallBold());
    }

    private void drawNorthArrow(Drawing drawing) {
        double width = palette.px(26);
        Box box = new Box(free.right() - width, free.y(), width, palette.px(42));
        drawing.card(box, palette.px(4), palette.thinSheet(), 0, 0);
        double x = box.x() + width / 2;
        double top = box.y() + palette.px(5);
        double foot = top + palette.px(19);
        drawing.polygon(
                palette.ink(),
                (float) x,
                (float) top,
                (float) (x + palette.px(6)),
                (float) foot,
                (float) x,
                (float) (foot - palette.px(4)),
                (float) (x - palette.px(6)),
                (float) foot);
        String letter = inscribed.north();
        drawing.text(
                letter,
                x - measurer.widthPx(letter, palette.smallBold()) / 2,
                box.bottom() - palette.px(5),
                palette.smallBold());
    }
}
