package paso.portrayal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.portrayal.list.Box;

/**
 * Finds places for call-outs: boxes beside their places, each joined to its place by a straight leader. Boxes lie wholly in
 * the picture and on no other box, no text and nothing that hides the map; leaders cross neither boxes nor texts nor each other.
 * Symbols are covered only where nothing else is free. Given the most important first, those that find no room are left
 * out. The same wishes give the same places.
 */
public final class CalloutPlacer {

    private static final double EDGE_PX = 6;
    private static final double GAP_PX = 5;
    private static final double[] DISTANCES_PX = {12, 20, 30, 42, 56, 72, 92, 116, 144, 176, 212};
    private static final int DIRECTIONS = 24;

    /** How much of the picture boxes may take. */
    private static final double MOST_OF_PICTURE = 0.24;

    /** What it costs to lie on a symbol, or to lead over one; distance costs its pixels. */
    private static final double ON_SYMBOL = 500;

    private static final double OVER_SYMBOL = 40;

    /** What it costs to cover one square of the grid of lines and small markers. */
    private static final double ON_INK = 2.5;

    /** What it costs to be as far from due east or west as can be: lines of text sit best beside their place. */
    private static final double STEEP = 8;

    /** Width and height of a box in pixels. */
    public record Size(double widthPx, double heightPx) {}

    /**
     * A call-out that would like to be placed.
     *
     * @param anchorX where its place is
     * @param reachPx how far the place's symbol reaches from there
     * @param sizes the sizes it may have, the one liked best first
     */
    public record Wish(double anchorX, double anchorY, double reachPx, List<Size> sizes) {
        public Wish {
            sizes = List.copyOf(sizes);
        }
    }

    /** A straight line from a box to its place. */
    public record Leader(double fromX, double fromY, double toX, double toY) {}

    /**
     * A call-out that found a place.
     *
     * @param wish its number in the list of wishes
     * @param size the number of the size it has
     */
    public record Placed(int wish, int size, Box box, Leader leader) {}

    private final int width;
    private final int height;
    private final double ratio;
    private final List<Box> hidden;
    private final List<Box> texts;
    private final List<Box> symbols;
    private final InkGrid ink;
    private final List<Placed> placed = new ArrayList<>();
    private double areaLeft;

    /**
     * @param ratio device pixels for one pixel of a symbol's size
     * @param hidden rectangles that something else lies over
     * @param texts rectangles of texts that are placed already
     * @param symbols rectangles of symbols
     * @param ink what else should rather stay in sight
     */
    public CalloutPlacer(
            int widthPx,
            int heightPx,
            double ratio,
            List<Box> hidden,
            List<Box> texts,
            List<Box> symbols,
            InkGrid ink) {
        this.width = widthPx;
        this.height = heightPx;
        this.ratio = ratio;
        this.hidden = List.copyOf(hidden);
        this.texts = List.copyOf(texts);
        this.symbols = List.copyOf(symbols);
        this.ink = ink;
        this.areaLeft = (double) widthPx * heightPx * MOST_OF_PICTURE;
    }

    /** The call-outs that found a place, in the order of their wishes. */
    public List<Placed> place(List<Wish> bestFirst) {
        placed.clear();
        for (int i = 0; i < bestFirst.size(); i++) {
            Wish wish = bestFirst.get(i);
            if (isInSight(wish)) {
                place(i, wish, bestFirst);
            }
        }
        return List.copyOf(placed);
    }

    private boolean isInSight(Wish wish) {
        Box point = new Box(wish.anchorX, wish.anchorY, wish.anchorX, wish.anchorY);
        return wish.anchorX >= 0
                && wish.anchorX <= width
                && wish.anchorY >= 0
                && wish.anchorY <= height
                && hidden.stream().noneMatch(point::overlaps);
    }

    private void place(int number, Wish wish, List<Wish> all) {
        for (int size = 0; size < wish.sizes.size(); size++) {
            Optional<Placed> best = best(number, wish, size, all);
            if (best.isPresent()) {
                placed.add(best.get());
                Size taken = wish.sizes.get(size);
                areaLeft -= taken.widthPx * taken.heightPx;
                return;
            }
        }
    }

    private Optional<Placed> best(int number, Wish wish, int sizeNumber, List<Wish> all) {
        Size size = wish.sizes.get(sizeNumber);
        Optional<Placed> best = Optional.empty();
        if (size.widthPx * size.heightPx > areaLeft) {
            return best;
        }
        double least = Double.POSITIVE_INFINITY;
        for (double distance : DISTANCES_PX) {
            double away = wish.reachPx + distance * ratio;
            if (distance >= least) {
                break;
            }
            for (int step = 0; step < DIRECTIONS; step++) {
                double angle = 2 * Math.PI * step / DIRECTIONS;
                Box box = boxAt(wish, size, away, Math.cos(angle), Math.sin(angle));
                double floor = distance + STEEP * Math.abs(Math.sin(angle));
                if (floor >= least || !isFree(box, all)) {
                    continue;
                }
                Leader leader = leader(wish, box);
                if (!isFree(leader, wish)) {
                    continue;
                }
                double cost = floor + cost(box, leader, wish);
                if (cost < least) {
                    least = cost;
                    best = Optional.of(new Placed(number, sizeNumber, box, leader));
                }
            }
        }
        return best;
    }

    /** The box whose side or corner that is turned to the place lies so far away in a direction. */
    private static Box boxAt(Wish wish, Size size, double away, double dx, double dy) {
        double longest = Math.max(Math.abs(dx), Math.abs(dy));
        double x = wish.anchorX + dx * away + dx / longest * size.widthPx / 2;
        double y = wish.anchorY + dy * away + dy / longest * size.heightPx / 2;
        return new Box(x - size.widthPx / 2, y - size.heightPx / 2, x + size.widthPx / 2, y + size.heightPx / 2);
    }

    private static Leader leader(Wish wish, Box box) {
        double x = Math.max(box.minX(), Math.min(box.maxX(), wish.anchorX));
        double y = Math.max(box.minY(), Math.min(box.maxY(), wish.anchorY));
        double length = Math.hypot(x - wish.anchorX, y - wish.anchorY);
        double share = length == 0 ? 0 : Math.min(1, wish.reachPx / length);
        return new Leader(x, y, wish.anchorX + share * (x - wish.anchorX), wish.anchorY + share * (y - wish.anchorY));
    }

    private boolean isFree(Box box, List<Wish> all) {
        double edge = EDGE_PX * ratio;
        Box room = grown(box, GAP_PX * ratio);
        return box.minX() >= edge
                && box.minY() >= edge
                && box.maxX() <= width - edge
                && box.maxY() <= height - edge
                && hidden.stream().noneMatch(room::overlaps)
                && texts.stream().noneMatch(box::overlaps)
                && placed.stream().noneMatch(other -> room.overlaps(other.box) || crosses(other.leader, room))
                && all.stream().noneMatch(wish -> holds(room, wish.anchorX, wish.anchorY));
    }

    private boolean isFree(Leader leader, Wish wish) {
        return texts.stream().noneMatch(text -> crosses(leader, text) && !holds(text, wish.anchorX, wish.anchorY))
                && hidden.stream().noneMatch(box -> crosses(leader, box))
                && placed.stream().noneMatch(other -> crosses(leader, other.box) || crosses(leader, other.leader));
    }

    private double cost(Box box, Leader leader, Wish wish) {
        double cost = ON_INK * ink.under(box);
        for (Box symbol : symbols) {
            if (box.overlaps(symbol)) {
                cost += ON_SYMBOL;
            } else if (crosses(leader, symbol) && !holds(symbol, wish.anchorX, wish.anchorY)) {
                cost += OVER_SYMBOL;
            }
        }
        return cost;
    }

    private static Box grown(Box box, double by) {
        return new Box(box.minX() - by, box.minY() - by, box.maxX() + by, box.maxY() + by);
    }

    private static boolean holds(Box box, double x, double y) {
        return x >= box.minX() && x <= box.maxX() && y >= box.minY() && y <= box.maxY();
    }

    /** Whether a line has a point in a box. */
    public static boolean crosses(Leader line, Box box) {
        double dx = line.toX - line.fromX;
        double dy = line.toY - line.fromY;
        double[] from = {
            line.fromX - box.minX(), box.maxX() - line.fromX, line.fromY - box.minY(), box.maxY() - line.fromY
        };
        double[] towards = {-dx, dx, -dy, dy};
        double enter = 0;
        double leave = 1;
        for (int side = 0; side < 4; side++) {
            if (towards[side] == 0) {
                if (from[side] < 0) {
                    return false;
                }
            } else {
                double at = from[side] / towards[side];
                if (towards[side] < 0) {
                    enter = Math.max(enter, at);
                } else {
                    leave = Math.min(leave, at);
                }
            }
        }
        return enter <= leave;
    }

    /** Whether two lines have a point in common. */
    public static boolean crosses(Leader one, Leader other) {
        return side(one, other.fromX, other.fromY) * side(one, other.toX, other.toY) <= 0
                && side(other, one.fromX, one.fromY) * side(other, one.toX, one.toY) <= 0;
    }

    private static double side(Leader line, double x, double y) {
        return (line.toX - line.fromX) * (y - line.fromY) - (line.toY - line.fromY) * (x - line.fromX);
    }
}
