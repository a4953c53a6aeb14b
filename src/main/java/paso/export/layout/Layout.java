package paso.export.layout;

import java.util.ArrayList;
import java.util.List;
import paso.export.block.Block;
import paso.export.block.BlockDrawing;
import paso.export.block.PageBox;
import paso.export.block.Palette;
import paso.export.spec.Furniture;
import paso.export.words.Texts;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.portrayal.list.TextMeasurer;
import paso.symbol.Stroke;

/**
 * Where the furniture of one picture stands. Nothing overlaps, and nothing lies on what the picture is to show.
 *
 * @param cards title and legend
 * @param free what the cards leave, less a margin: the strip of scale bar and credit stands at its foot
 */
record Layout(Content content, List<Card> cards, PageBox free, Palette palette, TextMeasurer measurer) {

    static final double MARGIN = 14;
    private static final double PADDING = 13;
    private static final double RADIUS = 8;
    private static final double RULE_ROOM = 20;

    Layout {
        cards = List.copyOf(cards);
    }

    /** A sheet with blocks one below the other, a rule between two. */
    record Card(PageBox box, List<Block> blocks) {

        static Card of(List<Block> blocks, double x, double y, double width, Palette palette) {
            double inner = width - 2 * palette.px(PADDING);
            double height = 2 * palette.px(PADDING) + (blocks.size() - 1) * palette.px(RULE_ROOM);
            for (Block block : blocks) {
                height += block.heightPx(inner);
            }
            return new Card(new PageBox(x, y, width, height), blocks);
        }

        Card movedTo(double y) {
            return new Card(new PageBox(box.x(), y, box.width(), box.height()), blocks);
        }
    }

    /** Whether everything is inside the picture and the map keeps a fair part of it. */
    boolean fits() {
        double margin = palette.px(MARGIN);
        boolean inside = cards.stream()
                .map(Card::box)
                .allMatch(box -> box.y() >= margin / 2 && box.bottom() <= content.heightPx() - margin / 2);
        return inside
                && (cards.isEmpty() || free.width() >= content.widthPx() * 0.5)
                && map().height() >= content.heightPx() * 0.4
                && (!content.has(Furniture.INSET) || InsetPlace.hasRoom(map(), palette))
                && strip().fits();
    }

    /** What the content of the map should keep clear of. */
    Insets covered() {
        PageBox map = map();
        return new Insets(map.y(), content.widthPx() - map.right(), content.heightPx() - map.bottom(), map.x());
    }

    private PageBox map() {
        double strip = strip().heightPx();
        double room = strip > 0 ? strip + palette.px(6) : 0;
        return new PageBox(free.x(), free.y(), free.width(), Math.max(0, free.height() - room));
    }

    private Strip strip() {
        return new Strip(content, free, palette, measurer);
    }

    /** All that covers the map, without the inset, which finds its place between these. */
    List<PageBox> boxes(Viewport viewport) {
        List<PageBox> boxes = new ArrayList<>();
        cards.forEach(card -> boxes.add(card.box()));
        boxes.addAll(strip().boxes(viewport));
        if (content.has(Furniture.NORTH_ARROW)) {
            boxes.add(northArrow());
        }
        return boxes;
    }

    private PageBox northArrow() {
        double width = palette.px(26);
        return new PageBox(free.right() - width, free.y(), width, palette.px(42));
    }

    void draw(BlockDrawing drawing, Viewport viewport) {
        cards.forEach(card -> draw(drawing, card));
        strip().draw(drawing, viewport);
        if (content.has(Furniture.NORTH_ARROW)) {
            drawNorthArrow(drawing, viewport.northDeg());
        }
    }

    private void draw(BlockDrawing drawing, Card card) {
        drawing.card(card.box(), palette.px(RADIUS), palette.sheet(), palette.edge(), palette.px(1));
        PageBox inner = card.box().inside(palette.px(PADDING));
        double y = inner.y();
        for (Block block : card.blocks()) {
            if (y > inner.y()) {
                float ruleY = (float) (y + palette.px(RULE_ROOM / 2));
                drawing.line(
                        Stroke.solid(palette.edge(), palette.px(1)),
                        (float) inner.x(),
                        ruleY,
                        (float) inner.right(),
                        ruleY);
                y += palette.px(RULE_ROOM);
            }
            block.draw(drawing, inner.x(), y, inner.width());
            y += block.heightPx(inner.width());
        }
    }

    /** @param turnDeg clockwise from up */
    private void drawNorthArrow(BlockDrawing drawing, double turnDeg) {
        PageBox box = northArrow();
        drawing.card(box, palette.px(4), palette.thinSheet(), 0, 0);
        double x = box.x() + box.width() / 2;
        double middle = box.y() + palette.px(15);
        double cos = Math.cos(Math.toRadians(turnDeg));
        double sin = Math.sin(Math.toRadians(turnDeg));
        double[] outline = {0, -10, 6, 9, 0, 5, -6, 9};
        float[] turned = new float[outline.length];
        for (int i = 0; i < outline.length; i += 2) {
            turned[i] = (float) (x + palette.px(outline[i] * cos - outline[i + 1] * sin));
            turned[i + 1] = (float) (middle + palette.px(outline[i] * sin + outline[i + 1] * cos));
        }
        drawing.polygon(palette.ink(), turned);
        String letter = new Texts(content.spec().language()).get("north");
        double left = x - measurer.widthPx(letter, palette.smallBold()) / 2;
        drawing.text(letter, left, box.bottom() - palette.px(5), palette.smallBold());
    }
}
