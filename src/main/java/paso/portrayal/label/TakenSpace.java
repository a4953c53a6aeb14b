package paso.portrayal.label;

import java.util.ArrayList;
import java.util.List;
import paso.portrayal.list.Box;
import paso.style.Symbolizer.Placement;

/** What of a picture is taken: by labels and leaders, by symbols, and by what hides the map. */
final class TakenSpace {

    private static final double EDGE_PX = 4;

    private final int width;
    private final int height;
    private final List<Box> covered = new ArrayList<>();
    private final List<Box> texts = new ArrayList<>();
    private final BoxGrid taken = new BoxGrid();
    private final BoxGrid symbols = new BoxGrid();

    TakenSpace(int widthPx, int heightPx) {
        this.width = widthPx;
        this.height = heightPx;
    }

    int widthPx() {
        return width;
    }

    int heightPx() {
        return height;
    }

    /** Keeps labels off a symbol; a badge may touch one. */
    void keepOff(Box symbol) {
        symbols.add(symbol);
    }

    /** Keeps labels off a rectangle that hides the map. */
    void cover(Box box) {
        covered.add(box);
        taken.add(box);
    }

    /** Takes the rectangles of a label or a leader. */
    void take(List<Box> boxes) {
        boxes.forEach(taken::add);
        texts.addAll(boxes);
    }

    /** The rectangles of all labels and leaders. */
    List<Box> texts() {
        return texts;
    }

    List<Box> symbols() {
        return symbols.all();
    }

    /** Whether the place of a label's feature is hidden. */
    boolean hides(LabelCandidate label) {
        return covered.stream()
                .anyMatch(box -> box.holds(label.site().x(), label.site().y()));
    }

    boolean isFree(Box box, LabelCandidate label, boolean keepOffSymbols) {
        boolean inPicture = label.position().partials()
                || (box.minX() >= EDGE_PX
                        && box.minY() >= EDGE_PX
                        && box.maxX() <= width - EDGE_PX
                        && box.maxY() <= height - EDGE_PX);
        return inPicture
                && !taken.overlaps(box, other -> true)
                && (!keepOffSymbols
                        || label.position().placement() == Placement.BADGE
                        || !symbols.overlaps(box, other -> true));
    }

    /** Whether a piece of a label's leader crosses no text and no symbol but the label's own. */
    boolean isFreeForLeader(Box box, LabelCandidate label) {
        return !taken.overlaps(box, other -> true)
                && !symbols.overlaps(
                        box,
                        symbol -> !symbol.holds(label.site().x(), label.site().y()));
    }

    /** How far from the picture's edge a text's letters have to stay. */
    static double insetPx(LabelCandidate label, double capHeightPx) {
        return EDGE_PX + 2 + label.marginPx() + 0.3 * capHeightPx;
    }
}
