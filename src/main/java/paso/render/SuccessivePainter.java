package paso.render;

import java.util.List;
import paso.portrayal.list.DisplayList;

/**
 * Paints one picture after another with exactly the pixels of a {@link RasterPainter}. What lies lowest, such as the base map
 * and the grids on it, is painted once and kept for as long as the pictures that follow begin with the same operations: while
 * time plays, only what lies over it is painted. For one thread at a time.
 */
public final class SuccessivePainter {

    private final RasterPainter painter;
    private DisplayList last = new DisplayList(0, 0, 0, List.of());
    /** How many groups of the last list, the lowest, {@link #ground} shows. */
    private int kept;

    private int[] ground = {};

    public SuccessivePainter(RasterPainter painter) {
        this.painter = painter;
    }

    /** As {@link RasterPainter#paint(DisplayList, int[], CancelFlag)}. */
    public boolean paint(DisplayList list, int[] argbPre, CancelFlag cancel) {
        int same = sameFromTheLowest(last, list);
        last = list;
        kept = same < kept ? 0 : kept;
        if (kept > 0) {
            System.arraycopy(ground, 0, argbPre, 0, list.widthPx() * list.heightPx());
        }
        if (same > kept) {
            if (!painter.paint(list, kept, same, argbPre, cancel)) {
                return false;
            }
            keep(argbPre, list.widthPx() * list.heightPx());
            kept = same;
        }
        return painter.paint(list, kept, list.groups().size(), argbPre, cancel);
    }

    private void keep(int[] argbPre, int size) {
        if (ground.length != size) {
            ground = new int[size];
        }
        System.arraycopy(argbPre, 0, ground, 0, size);
    }

    /** How many groups two lists have in common, from the lowest up to the first that is clipped. */
    private static int sameFromTheLowest(DisplayList some, DisplayList others) {
        if (some.widthPx() != others.widthPx()
                || some.heightPx() != others.heightPx()
                || some.backgroundArgb() != others.backgroundArgb()) {
            return 0;
        }
        int most = Math.min(some.groups().size(), others.groups().size());
        int same = 0;
        while (same < most
                && some.groups().get(same).clip().isEmpty()
                && some.groups().get(same).isPaintedAs(others.groups().get(same))) {
            same++;
        }
        return same;
    }
}
