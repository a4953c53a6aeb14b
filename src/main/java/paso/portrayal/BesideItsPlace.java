package paso.portrayal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places for a label at its own feature: on it, around it, above it, or along a straight stretch of it. */
final class BesideItsPlace {

    /** How much further off an important label may stand, in ems. */
    private static final double FARTHER_EM = 0.7;

    private final TakenSpace space;

    BesideItsPlace(TakenSpace space) {
        this.space = space;
    }

    /** The best free place; empty where none is free. */
    Optional<TextBlock.Set> find(TextBlock block) {
        LabelWish wish = block.wish();
        double w = block.width();
        double h = block.height();
        double x = wish.anchorX();
        double y = wish.anchorY();
        return switch (wish.placement()) {
            case CENTER -> firstFree(block, List.of(new TextBlock.Set(x - w / 2, y - h / 2, 0.5)));
            case LINE -> firstFree(block, alongLine(block));
            case BADGE ->
                firstFree(
                        block,
                        List.of(new TextBlock.Set(
                                x + wish.reachPx() * 0.72 + wish.offsetPx(), y - wish.reachPx() * 0.72 - h, 0)));
            case AROUND -> around(block);
        };
    }

    private Optional<TextBlock.Set> around(TextBlock block) {
        LabelWish wish = block.wish();
        double gap = wish.reachPx() + wish.offsetPx();
        Optional<TextBlock.Set> near = firstFree(block, corners(block, gap, gap * 0.75));
        double farther = FARTHER_EM * wish.lettering().sizePx();
        return near.isEmpty() && wish.isImportant()
                ? firstFree(block, corners(block, gap + farther, gap * 0.75 + farther))
                : near;
    }

    private static List<TextBlock.Set> corners(TextBlock block, double gap, double diagonal) {
        double w = block.width();
        double h = block.height();
        double x = block.wish().anchorX();
        double y = block.wish().anchorY();
        return List.of(
                new TextBlock.Set(x + gap, y - h / 2, 0),
                new TextBlock.Set(x - gap - w, y - h / 2, 1),
                new TextBlock.Set(x + diagonal, y - diagonal - h, 0),
                new TextBlock.Set(x + diagonal, y + diagonal, 0),
                new TextBlock.Set(x - diagonal - w, y - diagonal - h, 1),
                new TextBlock.Set(x - diagonal - w, y + diagonal, 1),
                new TextBlock.Set(x - w / 2, y - gap - h, 0.5),
                new TextBlock.Set(x - w / 2, y + gap, 0.5));
    }

    private static List<TextBlock.Set> alongLine(TextBlock block) {
        LabelWish wish = block.wish();
        double turn = Math.toRadians(wish.rotationDeg());
        List<TextBlock.Set> sets = new ArrayList<>();
        for (int side : new int[] {-1, 1}) {
            double away = side * (wish.offsetPx() + block.height() / 2);
            sets.add(new TextBlock.Set(
                    wish.anchorX() - Math.sin(turn) * away - block.width() / 2,
                    wish.anchorY() + Math.cos(turn) * away - block.height() / 2,
                    0.5));
        }
        return sets;
    }

    private Optional<TextBlock.Set> firstFree(TextBlock block, List<TextBlock.Set> sets) {
        return sets.stream().filter(set -> isFree(block, set, true)).findFirst();
    }

    /** The last resort: beside its symbol, over other symbols, moved into the picture if need be. */
    Optional<TextBlock.Set> overSymbols(TextBlock block) {
        LabelWish wish = block.wish();
        double gap = wish.reachPx() + wish.offsetPx();
        double w = block.width();
        double h = block.height();
        double inset = TakenSpace.insetPx(wish, block.capHeight());
        List<TextBlock.Set> sets = List.of(
                new TextBlock.Set(wish.anchorX() + gap, wish.anchorY() - h / 2, 0),
                new TextBlock.Set(wish.anchorX() - gap - w, wish.anchorY() - h / 2, 1),
                new TextBlock.Set(wish.anchorX() - w / 2, wish.anchorY() - gap - h, 0.5),
                new TextBlock.Set(wish.anchorX() - w / 2, wish.anchorY() + gap, 0.5));
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
