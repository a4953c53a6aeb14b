package paso.portrayal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.portrayal.list.Box;

/**
 * Places for a label at its own feature: on it, around it, above it, or along a straight stretch of it. Of the free places
 * the one is taken that lies on the least of the map's lines, and of several of those the one that a reader expects first.
 */
final class PointPlacement {

    /** How much further off an important label may stand, in ems. */
    private static final double FARTHER_EM = 0.7;

    /** What it costs to stand in one of the eight places around a point, from the one that is liked best. */
    private static final double[] CORNER_COSTS = {0, 0.8, 1.2, 1.6, 2, 2.4, 2.8, 3.2};

    /** What it costs to stand farther off than usual. */
    private static final double FARTHER = 9;

    private static final double FARTHER_EACH_PX = 0.6;
    private static final double DISPLACEMENT_STEP_PX = 7;
    /** What it costs to stand level with a point instead of on the side that is asked for, and on the other side. */
    private static final double LEVEL = 5;

    private static final double OTHER_SIDE = 30;

    /** What it costs to stand under a line rather than over it. */
    private static final double UNDER = 2;

    private final TakenSpace space;
    private final LineInk ink;

    PointPlacement(TakenSpace space, LineInk ink) {
        this.space = space;
        this.ink = ink;
    }

    /** A place, and what speaks against it: at first what is known before the map is looked at. */
    record Found(TextBlock.Set set, double cost) {}

    /** The best free place; empty where none is free. */
    Optional<Found> find(TextBlock block) {
        LabelCandidate label = block.label();
        double w = block.width();
        double h = block.height();
        double x = label.site().x();
        double y = label.site().y();
        return switch (label.position().placement()) {
            case CENTER -> best(block, List.of(new Found(new TextBlock.Set(x - w / 2, y - h / 2, 0.5), 0)));
            case LINE -> best(block, alongLine(block));
            case BADGE -> {
                double right = (label.site().symbol().maxX() - x) * 0.72;
                double up = (y - label.site().symbol().minY()) * 0.72;
                TextBlock.Set set =
                        new TextBlock.Set(x + right + label.position().offsetPx(), y - up - h, 0);
                yield best(block, List.of(new Found(set, 0)));
            }
            case AROUND -> around(block);
        };
    }

    private Optional<Found> around(TextBlock block) {
        LabelCandidate label = block.label();
        List<Found> candidates = new ArrayList<>(corners(block, label.position().offsetPx(), 0.75, 0));
        double farther = FARTHER_EM * label.name().lettering().sizePx();
        if (label.isImportant()) {
            candidates.addAll(corners(block, label.position().offsetPx() + farther, 1, FARTHER));
        }
        for (double off = DISPLACEMENT_STEP_PX; off <= label.position().displacementPx(); off += DISPLACEMENT_STEP_PX) {
            candidates.addAll(corners(block, label.position().offsetPx() + off, 1, FARTHER_EACH_PX * off));
        }
        return best(block, candidates);
    }

    /** The eight places around a symbol, the best liked first. */
    private static List<Found> corners(TextBlock block, double offset, double diagonally, double cost) {
        double w = block.width();
        double h = block.height();
        Box symbol = block.label().site().symbol();
        double x = symbol.middleX();
        double y = symbol.middleY();
        double gapX = symbol.halfWidth() + offset;
        double gapY = symbol.halfHeight() + offset;
        double right = x + gapX * diagonally;
        double left = x - gapX * diagonally - w;
        double above = y - gapY * diagonally - h;
        double below = y + gapY * diagonally;
        TextBlock.Set[] sets = {
            new TextBlock.Set(x + gapX, y - h / 2, 0),
            new TextBlock.Set(x - gapX - w, y - h / 2, 1),
            new TextBlock.Set(right, above, 0),
            new TextBlock.Set(right, below, 0),
            new TextBlock.Set(left, above, 1),
            new TextBlock.Set(left, below, 1),
            new TextBlock.Set(x - w / 2, y - gapY - h, 0.5),
            new TextBlock.Set(x - w / 2, y + gapY, 0.5)
        };
        List<Found> candidates = new ArrayList<>();
        for (int i = 0; i < sets.length; i++) {
            double side = offSide(block.label(), sets[i].top(), h);
            candidates.add(new Found(sets[i], cost + CORNER_COSTS[i] + side));
        }
        return candidates;
    }

    private static List<Found> alongLine(TextBlock block) {
        LabelCandidate label = block.label();
        double turn = Math.toRadians(label.name().rotationDeg());
        List<Found> candidates = new ArrayList<>();
        for (int side : new int[] {-1, 1}) {
            double away = side * (label.position().offsetPx() + block.height() / 2);
            TextBlock.Set set = new TextBlock.Set(
                    label.site().x() - Math.sin(turn) * away - block.width() / 2,
                    label.site().y() + Math.cos(turn) * away - block.height() / 2,
                    0.5);
            candidates.add(new Found(set, side < 0 ? 0 : UNDER));
        }
        return candidates;
    }

    private Optional<Found> best(TextBlock block, List<Found> candidates) {
        Optional<Found> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (Found candidate : candidates) {
            if (candidate.cost >= least || !isFree(block, candidate.set, true)) {
                continue;
            }
            double cost = candidate.cost + onLines(block, candidate.set);
            if (cost < least) {
                least = cost;
                best = Optional.of(new Found(candidate.set, cost));
            }
        }
        return best;
    }

    private double onLines(TextBlock block, TextBlock.Set set) {
        double cost = 0;
        for (Box box : block.boxesAt(set)) {
            cost += ink.under(box);
        }
        return cost;
    }

    /** What it costs to stand on another side than is asked for. */
    private static double offSide(LabelCandidate label, double top, double height) {
        double above = label.site().y() - (top + height / 2);
        double off =
                switch (label.position().side()) {
                    case ANY -> Double.POSITIVE_INFINITY;
                    case ABOVE -> above;
                    case BELOW -> -above;
                };
        return off >= height ? 0 : off > -height / 2 ? LEVEL : OTHER_SIDE;
    }

    /** The last resort: beside its symbol, over other symbols, moved into the picture if need be. */
    Optional<TextBlock.Set> overSymbols(TextBlock block) {
        LabelCandidate label = block.label();
        Box symbol = label.site().symbol();
        double w = block.width();
        double h = block.height();
        double inset = TakenSpace.insetPx(label, block.capHeight());
        List<TextBlock.Set> sets = List.of(
                new TextBlock.Set(symbol.maxX() + label.position().offsetPx(), symbol.middleY() - h / 2, 0),
                new TextBlock.Set(symbol.minX() - label.position().offsetPx() - w, symbol.middleY() - h / 2, 1),
                new TextBlock.Set(
                        symbol.middleX() - w / 2,
                        symbol.minY() - label.position().offsetPx() - h,
                        0.5),
                new TextBlock.Set(
                        symbol.middleX() - w / 2,
                        symbol.maxY() + label.position().offsetPx(),
                        0.5));
        List<TextBlock.Set> all = new ArrayList<>(sets);
        for (TextBlock.Set set : sets) {
            double left = Math.max(inset, Math.min(space.widthPx() - inset - w, set.left()));
            double top = Math.max(inset, Math.min(space.heightPx() - inset - h, set.top()));
            all.add(new TextBlock.Set(left, top, set.align()));
        }
        return all.stream().filter(set -> isFree(block, set, false)).findFirst();
    }

    private boolean isFree(TextBlock block, TextBlock.Set set, boolean keepOffSymbols) {
        return block.boxesAt(set).stream().allMatch(box -> space.isFree(box, block.label(), keepOffSymbols));
    }
}
