package paso.portrayal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paso.geo.Bounds;
import paso.style.Symbolizer.Placement;
import paso.symbol.Lettering;

/**
 * Finds places for labels, the most important first: no label lies on another, on an important symbol, or over the picture's
 * edge. A label that finds no place is left out. The same wishes give the same places.
 */
final class LabelPlacer {

    private static final double EDGE_PX = 4;
    private static final double SAME_NAME_PX = 90;
    private static final int CELL_PX = 64;
    /** From this priority on a label that finds no place at its symbol may stand a little off. */
    static final double IMPORTANT = 65;

    /** How much further off, in ems. */
    private static final double FARTHER_EM = 0.7;

    /**
     * A label that would like to be placed.
     *
     * @param anchorX where its feature is
     * @param reachPx how far the feature's symbol reaches from there
     * @param offsetPx further distance from the symbol
     * @param rotationDeg clockwise
     * @param wrapPx widest line, 0 for no limit
     */
    record Wish(
            String layer,
            String text,
            Lettering lettering,
            double priority,
            Placement placement,
            double anchorX,
            double anchorY,
            double reachPx,
            double offsetPx,
            double rotationDeg,
            double wrapPx) {}

    /** A rectangle in pixels that is taken. */
    record Box(double minX, double minY, double maxX, double maxY) {
        static Box of(Bounds bounds) {
            return new Box(bounds.minX(), bounds.minY(), bounds.maxX(), bounds.maxY());
        }

        boolean overlaps(Box other) {
            return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
        }
    }

    private final int width;
    private final int height;
    private final TextMeasurer measurer;
    private final List<Box> covered = new ArrayList<>();
    private final List<Box> texts = new ArrayList<>();
    private final List<Box> allSymbols = new ArrayList<>();
    private final Map<Long, List<Box>> taken = new HashMap<>();
    private final Map<Long, List<Box>> symbols = new HashMap<>();
    private final Map<String, List<double[]>> placedNames = new HashMap<>();

    LabelPlacer(int widthPx, int heightPx, TextMeasurer measurer) {
        this.width = widthPx;
        this.height = heightPx;
        this.measurer = measurer;
    }

    /** Keeps labels off a symbol; a badge may touch one. */
    void keepOff(Box symbol) {
        add(symbols, symbol);
        allSymbols.add(symbol);
    }

    /** The rectangles of all labels that are placed so far. */
    List<Box> texts() {
        return texts;
    }

    /** All rectangles given to {@link #keepOff}. */
    List<Box> symbols() {
        return allSymbols;
    }

    private static void add(Map<Long, List<Box>> boxes, Box box) {
        forCells(box, cell -> boxes.computeIfAbsent(cell, key -> new ArrayList<>())
                .add(box));
    }

    /** Keeps labels off a rectangle that hides the map, and leaves out those whose feature is hidden under it. */
    void cover(Box box) {
        covered.add(box);
        add(taken, box);
    }

    private boolean isHidden(Wish wish) {
        return covered.stream()
                .anyMatch(box -> wish.anchorX >= box.minX
                        && wish.anchorX <= box.maxX
                        && wish.anchorY >= box.minY
                        && wish.anchorY <= box.maxY);
    }

    /** The texts of all labels that found a place, by layer; may be asked again for less important ones. */
    Map<String, List<DisplayList.Text>> place(List<Wish> wishes) {
        List<Wish> byPriority = new ArrayList<>(wishes);
        byPriority.sort(Comparator.comparingDouble((Wish wish) -> -wish.priority));
        Map<String, List<DisplayList.Text>> placed = new LinkedHashMap<>();
        for (Wish wish : byPriority) {
            if (wish.text.isBlank() || isHidden(wish) || isRepeated(wish)) {
                continue;
            }
            List<DisplayList.Text> texts = place(wish);
            if (!texts.isEmpty()) {
                placed.computeIfAbsent(wish.layer, layer -> new ArrayList<>()).addAll(texts);
                placedNames
                        .computeIfAbsent(wish.text.toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(new double[] {wish.anchorX, wish.anchorY});
            }
        }
        return placed;
    }

    private boolean isRepeated(Wish wish) {
        if (wish.placement == Placement.BADGE) {
            return false;
        }
        for (double[] place : placedNames.getOrDefault(wish.text.toLowerCase(Locale.ROOT), List.of())) {
            if (Math.hypot(place[0] - wish.anchorX, place[1] - wish.anchorY) < SAME_NAME_PX) {
                return true;
            }
        }
        return false;
    }

    /** Lines of a label and the size of the block they make. */
    private record Block(List<String> lines, List<Double> widths, double width, double capHeight, double leading) {
        double height() {
            return capHeight + leading * (lines.size() - 1);
        }
    }

    private List<DisplayList.Text> place(Wish wish) {
        Block block = block(wish);
        double w = block.width;
        double h = block.height();
        double x = wish.anchorX;
        double y = wish.anchorY;
        return switch (wish.placement) {
            case CENTER -> tryAt(wish, block, x - w / 2, y - h / 2, 0.5);
            case LINE -> alongLine(wish, block);
            case BADGE -> tryAt(wish, block, x + wish.reachPx * 0.72 + wish.offsetPx, y - wish.reachPx * 0.72 - h, 0);
            case AROUND -> around(wish, block);
        };
    }

    private List<DisplayList.Text> around(Wish wish, Block block) {
        double gap = wish.reachPx + wish.offsetPx;
        double diagonal = gap * 0.75;
        List<DisplayList.Text> near = tryAround(wish, block, gap, diagonal);
        double farther = FARTHER_EM * wish.lettering.sizePx();
        return near.isEmpty() && wish.priority >= IMPORTANT
                ? tryAround(wish, block, gap + farther, diagonal + farther)
                : near;
    }

    private List<DisplayList.Text> tryAround(Wish wish, Block block, double gap, double diagonal) {
        double w = block.width;
        double h = block.height();
        double x = wish.anchorX;
        double y = wish.anchorY;
        double[][] corners = {
            {x + gap, y - h / 2, 0},
            {x - gap - w, y - h / 2, 1},
            {x + diagonal, y - diagonal - h, 0},
            {x + diagonal, y + diagonal, 0},
            {x - diagonal - w, y - diagonal - h, 1},
            {x - diagonal - w, y + diagonal, 1},
            {x - w / 2, y - gap - h, 0.5},
            {x - w / 2, y + gap, 0.5}
        };
        for (double[] corner : corners) {
            List<DisplayList.Text> texts = tryAt(wish, block, corner[0], corner[1], corner[2]);
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return List.of();
    }

    private List<DisplayList.Text> alongLine(Wish wish, Block block) {
        double turn = Math.toRadians(wish.rotationDeg);
        for (double side : new double[] {-1, 1}) {
            double away = side < 0 ? -wish.offsetPx - block.height() / 2 : wish.offsetPx + block.height() / 2;
            double middleX = wish.anchorX - Math.sin(turn) * away;
            double middleY = wish.anchorY + Math.cos(turn) * away;
            List<DisplayList.Text> texts =
                    tryAt(wish, block, middleX - block.width / 2, middleY - block.height() / 2, 0.5);
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return List.of();
    }

    /** Sets a block with its top left corner there, turned about its own middle, if that is free. */
    private List<DisplayList.Text> tryAt(Wish wish, Block block, double left, double top, double align) {
        double turn = Math.toRadians(wish.rotationDeg);
        double middleX = left + block.width / 2;
        double middleY = top + block.height() / 2;
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double margin = Math.max(1.5, wish.lettering.haloPx());
        double below = block.capHeight * 0.3;
        List<Box> boxes = boxes(block, middleX, middleY, cos, sin, margin, below, wish.rotationDeg == 0);
        for (Box box : boxes) {
            if (box.minX < EDGE_PX
                    || box.minY < EDGE_PX
                    || box.maxX > width - EDGE_PX
                    || box.maxY > height - EDGE_PX
                    || isIn(taken, box)
                    || (wish.placement != Placement.BADGE && isIn(symbols, box))) {
                return List.of();
            }
        }
        boxes.forEach(box -> add(taken, box));
        texts.addAll(boxes);
        List<DisplayList.Text> set = new ArrayList<>();
        for (int i = 0; i < block.lines.size(); i++) {
            double dx = align * (block.width - block.widths.get(i)) - block.width / 2;
            double dy = block.capHeight + i * block.leading - block.height() / 2;
            set.add(new DisplayList.Text(
                    block.lines.get(i),
                    (float) (middleX + dx * cos - dy * sin),
                    (float) (middleY + dx * sin + dy * cos),
                    (float) wish.rotationDeg,
                    wish.lettering));
        }
        return set;
    }

    /** Boxes around the block: one, or for a turned one a row of small ones along it. */
    private static List<Box> boxes(
            Block block,
            double middleX,
            double middleY,
            double cos,
            double sin,
            double margin,
            double below,
            boolean level) {
        double halfWidth = block.width / 2;
        double halfHeight = block.height() / 2;
        if (level) {
            return List.of(new Box(
                    middleX - halfWidth - margin,
                    middleY - halfHeight - margin,
                    middleX + halfWidth + margin,
                    middleY + halfHeight + below + margin));
        }
        int pieces = Math.max(1, (int) Math.ceil(halfWidth / Math.max(4, halfHeight)));
        double step = block.width / pieces;
        double halfX = Math.abs(cos) * step / 2 + Math.abs(sin) * halfHeight + margin;
        double halfY = Math.abs(sin) * step / 2 + Math.abs(cos) * halfHeight + margin;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            double along = (i + 0.5) * step - halfWidth;
            double x = middleX + along * cos;
            double y = middleY + along * sin;
            boxes.add(new Box(x - halfX, y - halfY, x + halfX, y + halfY));
        }
        return boxes;
    }

    private Block block(Wish wish) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : wish.text.split("\n", -1)) {
            wrap(paragraph, wish, lines);
        }
        List<Double> widths = lines.stream()
                .map(line -> measurer.widthPx(line, wish.lettering))
                .toList();
        double widest = widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new Block(
                lines,
                widths,
                widest,
                measurer.capHeightPx(wish.lettering),
                measurer.lineHeightPx(wish.lettering) * 0.9);
    }

    private void wrap(String paragraph, Wish wish, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() > 0
                    && wish.wrapPx > 0
                    && measurer.widthPx(line + " " + word, wish.lettering) > wish.wrapPx) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
    }

    private static boolean isIn(Map<Long, List<Box>> taken, Box box) {
        boolean[] found = {false};
        forCells(box, cell -> {
            @Nullable List<Box> boxes = taken.get(cell);
            if (boxes != null) {
                found[0] |= boxes.stream().anyMatch(box::overlaps);
            }
        });
        return found[0];
    }

    private interface CellVisitor {
        void visit(long cell);
    }

    private static void forCells(Box box, CellVisitor visitor) {
        int fromX = (int) Math.floor(box.minX / CELL_PX);
        int toX = (int) Math.floor(box.maxX / CELL_PX);
        int fromY = (int) Math.floor(box.minY / CELL_PX);
        int toY = (int) Math.floor(box.maxY / CELL_PX);
        for (int cellY = fromY; cellY <= toY; cellY++) {
            for (int cellX = fromX; cellX <= toX; cellX++) {
                visitor.visit(((long) cellY << 32) ^ (cellX & 0xffffffffL));
            }
        }
    }
}
