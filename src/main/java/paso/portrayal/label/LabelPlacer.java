package paso.portrayal.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paso.portrayal.list.Box;
import paso.portrayal.list.TextMeasurer;
import paso.style.Symbolizer.Placement;

/**
 * Finds places for labels, the most important first: no label lies on another, on an important symbol, or over the picture's
 * edge. A label that finds no place is left out. The same wishes give the same places.
 */
public final class LabelPlacer {

    /** What may speak against a place at the symbol before a place farther off is looked for. */
    private static final double WORTH_A_LEADER = 18;

    private final TextMeasurer measurer;
    private final TakenSpace space;
    private final WrittenNames written = new WrittenNames();
    private final PointPlacement beside;
    private final LeaderPlacement led;
    private final LinePlacement along;

    /** For a picture without lines. */
    public LabelPlacer(int widthPx, int heightPx, TextMeasurer measurer) {
        this(widthPx, heightPx, measurer, new LineInk(widthPx, heightPx, 0));
    }

    /** @param ink the lines that labels keep off where there is room elsewhere */
    public LabelPlacer(int widthPx, int heightPx, TextMeasurer measurer, LineInk ink) {
        this.measurer = measurer;
        this.space = new TakenSpace(widthPx, heightPx);
        this.beside = new PointPlacement(space, ink);
        this.led = new LeaderPlacement(space, ink);
        this.along = new LinePlacement(space, ink, written, measurer);
    }

    /** Keeps labels off a symbol; a badge may touch one. */
    public void keepOff(Box symbol) {
        space.keepOff(symbol);
    }

    /** The rectangles of all labels and leaders that are placed so far. */
    public List<Box> texts() {
        return space.texts();
    }

    /** All rectangles given to {@link #keepOff}. */
    public List<Box> symbols() {
        return space.symbols();
    }

    /** Keeps labels off a rectangle that hides the map, and leaves out those whose feature is hidden under it. */
    public void cover(Box box) {
        space.cover(box);
    }

    /** All labels that found a place, by layer; may be asked again for less important ones. */
    public Map<String, PlacedLabels> place(List<LabelWish> wishes) {
        List<LabelWish> byPriority = new ArrayList<>(wishes);
        byPriority.sort(Comparator.comparingDouble((LabelWish wish) -> -wish.priority()));
        Map<String, PlacedLabels> placed = new LinkedHashMap<>();
        for (LabelWish wish : byPriority) {
            if (!wish.text().isBlank()) {
                place(wish, placed.computeIfAbsent(wish.layer(), layer -> new PlacedLabels()));
            }
        }
        return placed;
    }

    private void place(LabelWish wish, PlacedLabels into) {
        if (wish.course().isPresent() && along.place(wish, wish.course().get(), into)) {
            return;
        }
        boolean onlyAlong = wish.course().isPresent() && !wish.isImportant();
        if (onlyAlong || space.hides(wish) || isRepeated(wish)) {
            return;
        }
        TextBlock block = TextBlock.of(wish, measurer);
        Optional<PointPlacement.Candidate> near = beside.find(block);
        double cost = near.map(PointPlacement.Candidate::cost).orElse(Double.POSITIVE_INFINITY);
        if (near.isPresent() && (wish.leading() == LabelWish.Leading.NONE || cost < WORTH_A_LEADER)) {
            write(block, near.get().set(), into);
        } else if (wish.leading() != LabelWish.Leading.NONE) {
            Optional<LeaderPlacement.Led> farther = led.find(block, cost);
            if (farther.isPresent()) {
                write(block, farther.get().set(), into);
                space.take(farther.get().under());
                into.add(farther.get().leader(), wish.lettering());
            } else if (near.isPresent()) {
                write(block, near.get().set(), into);
            } else if (wish.leading() == LabelWish.Leading.ALWAYS) {
                beside.overSymbols(block).ifPresent(set -> write(block, set, into));
            }
        }
    }

    private void write(TextBlock block, TextBlock.Set set, PlacedLabels into) {
        LabelWish wish = block.wish();
        space.take(block.boxesAt(set));
        into.add(block.textsAt(set));
        written.add(wish.text(), wish.anchorX(), wish.anchorY());
    }

    private boolean isRepeated(LabelWish wish) {
        return wish.placement() != Placement.BADGE
                && written.isNear(wish.text(), wish.anchorX(), wish.anchorY(), WrittenNames.SAME_NAME_PX);
    }
}
