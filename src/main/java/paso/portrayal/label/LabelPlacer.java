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
 * edge. A label that finds no place is left out. The same candidates give the same places.
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
    public Map<String, PlacedLabels> place(List<LabelCandidate> candidates) {
        List<LabelCandidate> byPriority = new ArrayList<>(candidates);
        byPriority.sort(Comparator.comparingDouble((LabelCandidate label) -> -label.priority()));
        Map<String, PlacedLabels> placed = new LinkedHashMap<>();
        for (LabelCandidate label : byPriority) {
            if (!label.name().text().isBlank()) {
                place(label, placed.computeIfAbsent(label.layer(), layer -> new PlacedLabels()));
            }
        }
        return placed;
    }

    private void place(LabelCandidate label, PlacedLabels into) {
        if (label.site().course().isPresent()
                && along.place(label, label.site().course().get(), into)) {
            return;
        }
        boolean onlyAlong = label.site().course().isPresent() && !label.isImportant();
        if (onlyAlong || space.hides(label) || isRepeated(label)) {
            return;
        }
        TextBlock block = TextBlock.of(label, measurer);
        Optional<PointPlacement.Found> near = beside.find(block);
        double cost = near.map(PointPlacement.Found::cost).orElse(Double.POSITIVE_INFINITY);
        if (near.isPresent() && (label.position().leading() == LabelCandidate.Leading.NONE || cost < WORTH_A_LEADER)) {
            write(block, near.get().set(), into);
        } else if (label.position().leading() != LabelCandidate.Leading.NONE) {
            Optional<LeaderPlacement.Led> farther = led.find(block, cost);
            if (farther.isPresent()) {
                write(block, farther.get().set(), into);
                space.take(farther.get().under());
                into.add(farther.get().leader(), label.name().lettering());
            } else if (near.isPresent()) {
                write(block, near.get().set(), into);
            } else if (label.position().leading() == LabelCandidate.Leading.ALWAYS) {
                beside.overSymbols(block).ifPresent(set -> write(block, set, into));
            }
        }
    }

    private void write(TextBlock block, TextBlock.Set set, PlacedLabels into) {
        LabelCandidate label = block.label();
        space.take(block.boxesAt(set));
        into.add(block.textsAt(set));
        written.add(label.name().text(), label.site().x(), label.site().y());
    }

    private boolean isRepeated(LabelCandidate label) {
        return label.position().placement() != Placement.BADGE
                && written.isNear(
                        label.name().text(), label.site().x(), label.site().y(), WrittenNames.SAME_NAME_PX);
    }
}
