package paso.portrayal.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import paso.portrayal.list.Box;

/** Rectangles, found by where they lie. */
public final class BoxGrid {

    private static final int CELL_PX = 64;

    private final Map<Long, List<Box>> cells = new HashMap<>();
    private final List<Box> all = new ArrayList<>();

    public void add(Box box) {
        all.add(box);
        forCells(box, cell -> cells.computeIfAbsent(cell, key -> new ArrayList<>())
                .add(box));
    }

    /** In the order they were added. */
    public List<Box> all() {
        return all;
    }

    /** Whether a rectangle overlaps any of those that count. */
    boolean overlaps(Box box, Predicate<Box> counts) {
        boolean[] found = {false};
        forCells(box, cell -> {
            @Nullable List<Box> boxes = cells.get(cell);
            if (boxes != null) {
                found[0] |= boxes.stream().anyMatch(other -> box.overlaps(other) && counts.test(other));
            }
        });
        return found[0];
    }

    /** The first that has a point in it. */
    public Optional<Box> at(double x, double y) {
        Box point = new Box(x, y, x, y);
        List<Box> found = new ArrayList<>();
        forCells(point, cell -> {
            @Nullable List<Box> boxes = cells.get(cell);
            if (boxes != null) {
                boxes.stream().filter(box -> box.holds(x, y)).findFirst().ifPresent(found::add);
            }
        });
        return found.stream().findFirst();
    }

    private interface CellVisitor {
        void visit(long cell);
    }

    private static void forCells(Box box, CellVisitor visitor) {
        int fromX = (int) Math.floor(box.minX() / CELL_PX);
        int toX = (int) Math.floor(box.maxX() / CELL_PX);
        int fromY = (int) Math.floor(box.minY() / CELL_PX);
        int toY = (int) Math.floor(box.maxY() / CELL_PX);
        for (int cellY = fromY; cellY <= toY; cellY++) {
            for (int cellX = fromX; cellX <= toX; cellX++) {
                visitor.visit(((long) cellY << 32) ^ (cellX & 0xffffffffL));
            }
        }
    }
}
