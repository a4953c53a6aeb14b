package paso.portrayal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** How far off a label with a leader stands, for a text of {@link #LEADER_EM_PX}. */
    private static final double[] RINGS_PX = {24, 40, 64, 92, 128};

    private static final double LEADER_EM_PX = 13;

    /** Directions of a ring, clockwise from the right in sixteenths of a turn, in the order they are tried. */
    private static final int[] DIRECTIONS = {0, 8, 14, 2, 10, 6, 15, 1, 9, 7, 13, 3, 11, 5, 12, 4};

    private static final double LEADER_GAP_PX = 1.5;
    private static final double LEADER_STEP_PX = 5;

    /** What a label may do where it is crowded. */
    enum Leading {
        /** Is left out. */
        NONE,
        /** Stands farther off, joined to its symbol by a leader. */
        CROWDED,
        /** The same, and covers symbols rather than be left out. */
        ALWAYS
    }

    /**
     * A label that would like to be placed.
     *
     * @param anchorX where its feature is
     * @param reachPx how far the feature's symbol reaches from there
     * @param offsetPx further distance from the symbol
     * @param rotationDeg clockwise
     * @param wrapPx widest line, 0 for no limit
     * @param partials whether the picture's edge may cut it
     * @param course the line that its letters follow
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
            double wrapPx,
            Leading leading,
            boolean partials,
            Optional<Course> course) {

        /** A label on no line, without a leader. */
        Wish(
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
                double wrapPx) {
            this(
                    layer,
                    text,
                    lettering,
                    priority,
                    placement,
                    anchorX,
                    anchorY,
                    reachPx,
                    offsetPx,
                    rotationDeg,
                    wrapPx,
                    Leading.NONE,
                    false,
                    Optional.empty());
        }
    }

    /** A rectangle in pixels that is taken. */
    record Box(double minX, double minY, double maxX, double maxY) {
        static Box of(Bounds bounds) {
            return new Box(bounds.minX(), bounds.minY(), bounds.maxX(), bounds.maxY());
        }

        boolean holds(double x, double y) {
            return x >= minX && x <= maxX && y >= minY && y <= maxY;
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

    /** The rectangles of all labels and leaders that are placed so far. */
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

    /** All labels that found a place, by layer; may be asked again for less important ones. */
    Map<String, PlacedLabels> place(List<Wish> wishes) {
        List<Wish> byPriority = new ArrayList<>(wishes);
        byPriority.sort(Comparator.comparingDouble((Wish wish) -> -wish.priority));
        Map<String, PlacedLabels> placed = new LinkedHashMap<>();
        for (Wish wish : byPriority) {
            if (!wish.text.isBlank()) {
                place(wish, placed.computeIfAbsent(wish.layer, layer -> new PlacedLabels()));
            }
        }
        return placed;
    }

    private void place(Wish wish, PlacedLabels into) {
        if (wish.course.isPresent() && alongBends(wish, wish.course.get(), into)) {
            return;
        }
        boolean onlyAlong = wish.course.isPresent() && wish.priority < IMPORTANT;
        if (onlyAlong || isHidden(wish) || isRepeated(wish.text, wish.placement, wish.anchorX, wish.anchorY)) {
            return;
        }
        Block block = block(wish);
        List<DisplayList.Text> near = near(wish, block);
        if (!near.isEmpty()) {
            into.add(near);
            remember(wish.text, wish.anchorX, wish.anchorY);
        } else if (wish.leading != Leading.NONE && (led(wish, block, into) || onTop(wish, block, into))) {
            remember(wish.text, wish.anchorX, wish.anchorY);
        }
    }

    private void remember(String text, double x, double y) {
        placedNames
                .computeIfAbsent(text.toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                .add(new double[] {x, y});
    }

    private boolean isRepeated(String text, Placement placement, double x, double y) {
        return placement != Placement.BADGE && isNear(text, x, y, SAME_NAME_PX);
    }

    private boolean isNear(String text, double x, double y, double reachPx) {
        return placedNames.getOrDefault(text.toLowerCase(Locale.ROOT), List.of()).stream()
                .anyMatch(place -> Math.hypot(place[0] - x, place[1] - y) < reachPx);
    }

    /** Lines of a label and the size of the block they make. */
    private record Block(List<String> lines, List<Double> widths, double width, double capHeight, double leading) {
        double height() {
            return capHeight + leading * (lines.size() - 1);
        }
    }

    private List<DisplayList.Text> near(Wish wish, Block block) {
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

    /** Sets the name letter by letter in each stretch of its line that has a free place; whether any had. */
    private boolean alongBends(Wish wish, Course course, PlacedLabels into) {
        Course.Letters letters = letters(wish);
        double margin = Math.max(1.5, wish.lettering.haloPx());
        double apart = Math.max(SAME_NAME_PX, course.repeatPx() / 2);
        boolean any = false;
        for (Course.Stretch stretch : course.stretches(width, height, letters.lengthPx())) {
            if (alongBends(wish, course, stretch, letters, margin, apart, into)) {
                any = true;
                if (course.repeatPx() == 0) {
                    return true;
                }
            }
        }
        return any;
    }

    private boolean alongBends(
            Wish wish,
            Course course,
            Course.Stretch stretch,
            Course.Letters letters,
            double margin,
            double apart,
            PlacedLabels into) {
        for (boolean above : new boolean[] {true, false}) {
            for (Course.Setting setting : course.settings(stretch, letters, above)) {
                if (isNear(wish.text, setting.middleX(), setting.middleY(), apart)) {
                    continue;
                }
                List<Box> boxes = Course.boxes(setting, letters, margin);
                if (boxes.stream().allMatch(box -> isFree(box, wish, true))) {
                    take(boxes);
                    into.add(new DisplayList.CurvedText(wish.text, setting.xy(), setting.turnDeg(), wish.lettering));
                    remember(wish.text, setting.middleX(), setting.middleY());
                    return true;
                }
            }
        }
        return false;
    }

    private Course.Letters letters(Wish wish) {
        int count = wish.text.length();
        double[] starts = new double[count];
        double[] widths = new double[count];
        for (int i = 0; i < count; i++) {
            widths[i] = measurer.widthPx(wish.text.substring(i, i + 1), wish.lettering);
            starts[i] = i == 0
                    ? 0
                    : Math.max(
                            starts[i - 1], measurer.widthPx(wish.text.substring(0, i + 1), wish.lettering) - widths[i]);
        }
        return new Course.Letters(
                wish.text,
                starts,
                widths,
                wish.lettering.sizePx(),
                measurer.capHeightPx(wish.lettering),
                wish.offsetPx);
    }

    /** Sets a label farther off, with a line to its symbol that crosses no text and no other symbol. */
    private boolean led(Wish wish, Block block, PlacedLabels into) {
        double scale = wish.lettering.sizePx() / LEADER_EM_PX;
        for (double ring : RINGS_PX) {
            for (int direction : DIRECTIONS) {
                double angle = direction * Math.PI / 8;
                double dx = Math.cos(angle);
                double dy = Math.sin(angle);
                double longest = Math.max(Math.abs(dx), Math.abs(dy));
                double away = wish.reachPx + ring * scale;
                double middleX = wish.anchorX + dx * away + dx / longest * block.width / 2;
                double middleY = wish.anchorY + dy * away + dy / longest * block.height() / 2;
                CalloutPlacer.Leader leader = leader(wish, block, middleX, middleY);
                List<Box> under = boxesAlong(leader);
                if (!under.stream().allMatch(box -> isFreeForLeader(box, wish))) {
                    continue;
                }
                double align = dx > 0.1 ? 0 : dx < -0.1 ? 1 : 0.5;
                List<DisplayList.Text> texts =
                        tryAt(wish, block, middleX - block.width / 2, middleY - block.height() / 2, align);
                if (!texts.isEmpty()) {
                    take(under);
                    into.add(texts);
                    into.add(leader, wish.lettering);
                    return true;
                }
            }
        }
        return false;
    }

    private static CalloutPlacer.Leader leader(Wish wish, Block block, double middleX, double middleY) {
        double gap = LEADER_GAP_PX + wish.lettering.haloPx() / 2;
        double halfWidth = block.width / 2 + gap;
        double halfHeight = block.height() / 2 + gap;
        double toX = Math.max(middleX - halfWidth, Math.min(middleX + halfWidth, wish.anchorX));
        double toY = Math.max(middleY - halfHeight, Math.min(middleY + halfHeight, wish.anchorY));
        double length = Math.max(1e-9, Math.hypot(toX - wish.anchorX, toY - wish.anchorY));
        double from = Math.min(1, (wish.reachPx + LEADER_GAP_PX) / length);
        return new CalloutPlacer.Leader(
                toX, toY, wish.anchorX + from * (toX - wish.anchorX), wish.anchorY + from * (toY - wish.anchorY));
    }

    /** Small boxes that cover a leader without gaps. */
    private static List<Box> boxesAlong(CalloutPlacer.Leader leader) {
        double dx = leader.fromX() - leader.toX();
        double dy = leader.fromY() - leader.toY();
        int pieces = Math.max(1, (int) Math.ceil(Math.hypot(dx, dy) / LEADER_STEP_PX));
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            double ax = leader.toX() + dx * i / pieces;
            double ay = leader.toY() + dy * i / pieces;
            double bx = leader.toX() + dx * (i + 1) / pieces;
            double by = leader.toY() + dy * (i + 1) / pieces;
            boxes.add(new Box(
                    Math.min(ax, bx) - 0.5, Math.min(ay, by) - 0.5, Math.max(ax, bx) + 0.5, Math.max(ay, by) + 0.5));
        }
        return boxes;
    }

    private boolean isFreeForLeader(Box box, Wish wish) {
        return !isIn(taken, box, other -> true)
                && !isIn(symbols, box, symbol -> !symbol.holds(wish.anchorX, wish.anchorY));
    }

    /** The last resort: beside its symbol, over other symbols, moved into the picture if need be. */
    private boolean onTop(Wish wish, Block block, PlacedLabels into) {
        if (wish.leading != Leading.ALWAYS) {
            return false;
        }
        double gap = wish.reachPx + wish.offsetPx;
        double w = block.width;
        double h = block.height();
        double[][] corners = {
            {wish.anchorX + gap, wish.anchorY - h / 2, 0},
            {wish.anchorX - gap - w, wish.anchorY - h / 2, 1},
            {wish.anchorX - w / 2, wish.anchorY - gap - h, 0.5},
            {wish.anchorX - w / 2, wish.anchorY + gap, 0.5}
        };
        double inset = EDGE_PX + 2 + Math.max(1.5, wish.lettering.haloPx()) + 0.3 * block.capHeight;
        for (boolean pushed : new boolean[] {false, true}) {
            for (double[] corner : corners) {
                double left = pushed ? Math.max(inset, Math.min(width - inset - w, corner[0])) : corner[0];
                double top = pushed ? Math.max(inset, Math.min(height - inset - h, corner[1])) : corner[1];
                List<DisplayList.Text> set = tryAt(wish, block, left, top, corner[2], false);
                if (!set.isEmpty()) {
                    into.add(set);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isFree(Box box, Wish wish, boolean keepOffSymbols) {
        boolean inPicture = wish.partials
                || (box.minX >= EDGE_PX
                        && box.minY >= EDGE_PX
                        && box.maxX <= width - EDGE_PX
                        && box.maxY <= height - EDGE_PX);
        return inPicture
                && !isIn(taken, box, other -> true)
                && (!keepOffSymbols || wish.placement == Placement.BADGE || !isIn(symbols, box, other -> true));
    }

    private void take(List<Box> boxes) {
        boxes.forEach(box -> add(taken, box));
        texts.addAll(boxes);
    }

    /** Sets a block with its top left corner there, turned about its own middle, if that is free. */
    private List<DisplayList.Text> tryAt(Wish wish, Block block, double left, double top, double align) {
        return tryAt(wish, block, left, top, align, true);
    }

    private List<DisplayList.Text> tryAt(
            Wish wish, Block block, double left, double top, double align, boolean keepOffSymbols) {
        double turn = Math.toRadians(wish.rotationDeg);
        double middleX = left + block.width / 2;
        double middleY = top + block.height() / 2;
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double margin = Math.max(1.5, wish.lettering.haloPx());
        double below = block.capHeight * 0.3;
        List<Box> boxes = boxes(block, middleX, middleY, cos, sin, margin, below, wish.rotationDeg == 0);
        if (!boxes.stream().allMatch(box -> isFree(box, wish, keepOffSymbols))) {
            return List.of();
        }
        take(boxes);
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

    private static boolean isIn(Map<Long, List<Box>> taken, Box box, Predicate<Box> counts) {
        boolean[] found = {false};
        forCells(box, cell -> {
            @Nullable List<Box> boxes = taken.get(cell);
            if (boxes != null) {
                found[0] |= boxes.stream().anyMatch(other -> box.overlaps(other) && counts.test(other));
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
