package paso.portrayal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.portrayal.list.Box;

/** Places farther off for a label, each with a line to its symbol that crosses no text and no other symbol. */
final class LeaderPlacement {

    /** How far off a label with a leader stands, for a text of {@link #EM_PX}. */
    private static final double[] RINGS_PX = {24, 40, 64, 92, 128};

    private static final double EM_PX = 13;

    /** Directions of a ring, clockwise from the right in sixteenths of a turn, in the order they are tried. */
    private static final int[] DIRECTIONS = {0, 8, 14, 2, 10, 6, 15, 1, 9, 7, 13, 3, 11, 5, 12, 4};

    private static final double GAP_PX = 1.5;
    private static final double STEP_PX = 5;

    /** A place, the leader from it, and the small rectangles along the leader. */
    record Led(TextBlock.Set set, CalloutPlacer.Leader leader, List<Box> under, double cost) {}

    /** What each pixel of a leader costs, beside places at a symbol. */
    private static final double EACH_PX = 0.3;

    /** What it costs to lead over a line that stands out as black on white. */
    private static final double OVER_LINE = 20;

    /** What each direction costs more than the one that is liked better. */
    private static final double EACH_DIRECTION = 0.4;

    private final TakenSpace space;
    private final LineInk ink;

    LeaderPlacement(TakenSpace space, LineInk ink) {
        this.space = space;
        this.ink = ink;
    }

    /** The place that is near and lies on the least of the map's lines; none that costs as much as that. */
    Optional<Led> find(TextBlock block, double dearest) {
        double scale = block.label().name().lettering().sizePx() / EM_PX;
        Optional<Led> best = Optional.empty();
        double least = dearest;
        for (double ring : RINGS_PX) {
            for (int i = 0; i < DIRECTIONS.length; i++) {
                double cost = EACH_PX * ring + EACH_DIRECTION * i;
                if (cost < least) {
                    Optional<Led> led = free(block, ring * scale, DIRECTIONS[i], cost, least);
                    if (led.isPresent()) {
                        best = led;
                        least = led.get().cost();
                    }
                }
            }
        }
        return best;
    }

    private Optional<Led> free(TextBlock block, double awayPx, int direction, double cost, double dearest) {
        LabelCandidate label = block.label();
        Box symbol = label.site().symbol();
        double dx = Math.cos(direction * Math.PI / 8);
        double dy = Math.sin(direction * Math.PI / 8);
        double longest = Math.max(Math.abs(dx), Math.abs(dy));
        double middleX = symbol.middleX() + dx * (symbol.halfWidth() + awayPx) + dx / longest * block.width() / 2;
        double middleY = symbol.middleY() + dy * (symbol.halfHeight() + awayPx) + dy / longest * block.height() / 2;
        double align = dx > 0.1 ? 0 : dx < -0.1 ? 1 : 0.5;
        TextBlock.Set set = new TextBlock.Set(middleX - block.width() / 2, middleY - block.height() / 2, align);
        List<Box> boxes = block.boxesAt(set);
        if (!boxes.stream().allMatch(box -> space.isFree(box, label, true))) {
            return Optional.empty();
        }
        CalloutPlacer.Leader leader = leader(block, middleX, middleY);
        List<Box> under = boxesAlong(leader);
        if (!under.stream().allMatch(box -> space.isFreeForLeader(box, label))) {
            return Optional.empty();
        }
        double crossed = OVER_LINE * ink.across(leader.fromX(), leader.fromY(), leader.toX(), leader.toY());
        double all = cost + crossed + boxes.stream().mapToDouble(ink::under).sum();
        return all < dearest ? Optional.of(new Led(set, leader, under, all)) : Optional.empty();
    }

    private static CalloutPlacer.Leader leader(TextBlock block, double middleX, double middleY) {
        LabelCandidate label = block.label();
        double gap = GAP_PX + label.name().lettering().haloPx() / 2;
        double halfWidth = block.width() / 2 + gap;
        double halfHeight = block.height() / 2 + gap;
        Box symbol = label.site().symbol();
        double x = symbol.middleX();
        double y = symbol.middleY();
        double toX = Math.max(middleX - halfWidth, Math.min(middleX + halfWidth, x));
        double toY = Math.max(middleY - halfHeight, Math.min(middleY + halfHeight, y));
        double length = Math.max(1e-9, Math.hypot(toX - x, toY - y));
        double from = Math.min(1, (reach(symbol, (toX - x) / length, (toY - y) / length) + GAP_PX) / length);
        return new CalloutPlacer.Leader(toX, toY, x + from * (toX - x), y + from * (toY - y));
    }

    /** How far a symbol reaches from its middle in a direction: a round one equally far in all. */
    private static double reach(Box symbol, double ux, double uy) {
        double wide = symbol.halfWidth();
        double high = symbol.halfHeight();
        return Math.abs(wide - high) < 0.01 * wide
                ? wide
                : Math.min(wide / Math.max(1e-9, Math.abs(ux)), high / Math.max(1e-9, Math.abs(uy)));
    }

    /** Small boxes that cover a leader without gaps. */
    private static List<Box> boxesAlong(CalloutPlacer.Leader leader) {
        double dx = leader.fromX() - leader.toX();
        double dy = leader.fromY() - leader.toY();
        int pieces = Math.max(1, (int) Math.ceil(Math.hypot(dx, dy) / STEP_PX));
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
}
