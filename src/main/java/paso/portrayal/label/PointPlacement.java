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
    record Candidate(TextBlock.Set set, double cost) {}

    /** The best free place; empty where none is free. */
    Optional<Candidate> find(TextBlock block) {
        LabelWish wish = block.wish();
        double w = block.width();
        double h = block.height();
        double x = wish.anchorX();
        double y = wish.anchorY();
        return switch (wish.placement()) {
            case CENTER -> best(block, List.of(new Candidate(new TextBlock.Set(x - w / 2, y - h / 2, 0.5), 0)));
            case LINE -> best(block, alongLine(block));
            case BADGE -> {
                double right = (wish.symbol().maxX() - x) * 0.72;
                double up = (y - wish.symbol().minY()) * 0.72;
                TextBlock.Set set = new TextBlock.Set(x + right + wish.offsetPx(), y - up - h, 0);
                yield best(block, List.of(new Candidate(set, 0)));
            }
            case AROUND -> around(block);
        };
    }

    private Optional<Candidate> around(TextBlock block) {
        LabelWish wish = block.wish();
        List<Candidate> candidates = new ArrayList<>(corners(block, wish.offsetPx(), 0.75, 0));
        double farther = FARTHER_EM * wish.lettering().sizePx();
        if (wish.isImportant()) {
            candidates.addAll(corners(block, wish.offsetPx() + farther, 1, FARTHER));
        }
        for (double off = DISPLACEMENT_STEP_PX; off <= wish.displacementPx(); off += DISPLACEMENT_STEP_PX) {
            candidates.addAll(corners(block, wish.offsetPx() + off, 1, FARTHER_EACH_PX * off));
        }
        return best(block, candidates);
    }

    /** The eight places around a symbol, the best liked first. */
    private static List<Candidate> corners(TextBlock block, double offset, double diagonally, double cost) {
        double w = block.width();
        double h = block.height();
        Box symbol = block.wish().symbol();
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
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sets.length; i++) {
            double side = offSide(block.wish(), sets[i].top(), h);
            candidates.add(new Candidate(sets[i], cost + CORNER_COSTS[i] + side));
        }
        return candidates;
    }

    private static List<Candidate> alongLine(TextBlock block) {
        LabelWish wish = block.wish();
        double turn = Math.toRadians(wish.rotationDeg());
        List<Candidate> candidates = new ArrayList<>();
        for (int side : new int[] {-1, 1}) {
            double away = side * (wish.offsetPx() + block.height() / 2);
            TextBlock.Set set = new TextBlock.Set(
                    wish.anchorX() - Math.sin(turn) * away - block.width() / 2,
                    wish.anchorY() + Math.cos(turn) * away - block.height() / 2,
                    0.5);
            candidates.add(new Candidate(set, side < 0 ? 0 : UNDER));
        }
        return candidates;
    }

    private Optional<Candidate> best(TextBlock block, List<Candidate> candidates) {
        Optional<Candidate> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (Candidate candidate : candidates) {
            if (candidate.cost >= least || !isFree(block, candidate.set, true)) {
                continue;
            }
            double cost = candidate.cost + onLines(block, candidate.set);
            if (cost < least) {
                least = cost;
                best = Optional.of(new Candidate(candidate.set, cost));
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
    private static double offSide(LabelWish wish, double top, double height) {
        double above = wish.anchorY() - (top + height / 2);
        double off =
                switch (wish.side()) {
                    case ANY -> Double.POSITIVE_INFINITY;
                    case ABOVE -> above;
                    case BELOW -> -above;
                };
        return off >= height ? 0 : off > -height / 2 ? LEVEL : OTHER_SIDE;
    }

    /** The last resort: beside its symbol, over other symbols, moved into the picture if need be. */
    Optional<TextBlock.Set> overSymbols(TextBlock block) {
        LabelWish wish = block.wish();
        Box symbol = wish.symbol();
        double w = block.width();
        double h = block.height();
        double inset = TakenSpace.insetPx(wish, block.capHeight());
        List<TextBlock.Set> sets = List.of(
                new TextBlock.Set(symbol.maxX() + wish.offsetPx(), symbol.middleY() - h / 2, 0),
                new TextBlock.Set(symbol.minX() - wish.offsetPx() - w, symbol.middleY() - h / 2, 1),
                new TextBlock.Set(symbol.middleX() - w / 2, symbol.minY() - wish.offsetPx() - h, 0.5),
                new TextBlock.Set(symbol.middleX() - w / 2, symbol.maxY() + wish.offsetPx(), 0.5));
        List<TextBlock.Set> all = new ArrayList<>(sets);
        for (TextBlock.Set set : sets) {
            double left = Math.max(inset, Math.min(space.widthPx() - inset - w, set.left()));
            double top = Math.max(inset, Math.min(space.heightPx() - inset - h, set.top()));
            all.add(new TextBlock.Set(left, top, set.align()));
        }
        return all.stream().filter(set -> isFree(block, set, false)).findFirst();
    }

    private boolean isFree(TextBlock block, TextBlock.Set set, boolean keepOffSymbols) {
        return block.boxesAt(set).stream().allMatch(box -> space.isFree(box, block.wish(), keepOffSymbols));
    }
}
