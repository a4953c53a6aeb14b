package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Moves rectangles of one size as little as it takes for none to lie on another, or on a spot that another one belongs to.
 * Those that are near each other push each other away, in the direction in which they truly lie; the rest stay. The same
 * places give the same result, however they are moved together.
 */
final class PlateDisplacement {

    private static final int MOST_ROUNDS = 400;
    /** How far the members of a group are moved from its middle at first, as a share of a rectangle. */
    private static final double START = 0.3;

    private static final int MOST_SPREADS = 60;
    private static final double SPREAD = 1.12;

    private final double[] spots;
    private final double width;
    private final double height;
    private final double spotHalf;
    private final double offX;

    private PlateDisplacement(double[] spots, double width, double height, double spotHalf, double offX) {
        this.spots = spots;
        this.width = width;
        this.height = height;
        this.spotHalf = spotHalf;
        this.offX = offX;
    }

    /**
     * Where the spots are to be drawn.
     *
     * @param spots x, y of each, in a lasting order
     * @param widthPx of the rectangle around each, with the room between two
     * @param spotHalfPx half the side of the square around a spot that only its own rectangle may cover
     * @param offX how far right of its spot the middle of a rectangle is
     */
    static double[] of(double[] spots, double widthPx, double heightPx, double spotHalfPx, double offX) {
        return new PlateDisplacement(spots, widthPx, heightPx, spotHalfPx, offX).moved();
    }

    private double[] moved() {
        double[] at = spots.clone();
        List<int[]> groups = new ArrayList<>();
        for (int i = 0; i < spots.length / 2; i++) {
            groups.add(new int[] {i});
        }
        while (joinTwo(groups, at)) {
            // each round takes one group away
        }
        return at;
    }

    /** Puts together the first two groups of which a rectangle lies on one of the other, and moves their members apart. */
    private boolean joinTwo(List<int[]> groups, double[] at) {
        for (int a = 0; a < groups.size(); a++) {
            for (int b = a + 1; b < groups.size(); b++) {
                if (touch(groups.get(a), groups.get(b), at)) {
                    int[] both = joined(groups.get(a), groups.get(b));
                    groups.set(a, both);
                    groups.remove(b);
                    settle(both, at);
                    return true;
                }
            }
        }
        return false;
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        Arrays.sort(both);
        return both;
    }

    private boolean touch(int[] one, int[] other, double[] at) {
        for (int i : one) {
            for (int j : other) {
                if (overlap(i, j, at) || covers(i, j, at) || covers(j, i, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean overlap(int i, int j, double[] at) {
        return Math.abs(at[2 * i] - at[2 * j]) < width - 1e-6
                && Math.abs(at[2 * i + 1] - at[2 * j + 1]) < height - 1e-6;
    }

    /** Whether the rectangle of one lies on the spot of the other. */
    private boolean covers(int i, int j, double[] at) {
        return Math.abs(at[2 * i] + offX - spots[2 * j]) < width / 2 + spotHalf - 1e-6
                && Math.abs(at[2 * i + 1] - spots[2 * j + 1]) < height / 2 + spotHalf - 1e-6;
    }

    private void settle(int[] group, double[] at) {
        start(group, at);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (!push(group, at)) {
                return;
            }
        }
        // they push each other to and fro: from their common middle all have room
        double[] middle = middle(group, at);
        for (int round = 0; round < MOST_SPREADS && push(group, at.clone()); round++) {
            for (int n = 0; n < group.length; n++) {
                int i = group[n];
                at[2 * i] = middle[0] + SPREAD * (at[2 * i] - middle[0]) + n * 0.1;
                at[2 * i + 1] = middle[1] + SPREAD * (at[2 * i + 1] - middle[1]) - n * 0.1;
            }
        }
    }

    /**
     * Each at its own spot, and off the common middle in one of as many directions as there are members, in the order of their
     * true directions: so that those of one spot, or of one line, have a way to go.
     */
    private void start(int[] group, double[] at) {
        double[] middle = middle(group, spots);
        List<Integer> clockwise = new ArrayList<>();
        for (int i : group) {
            clockwise.add(i);
        }
        clockwise.sort(Comparator.comparingDouble(i -> direction(i, middle)));
        double first = direction(clockwise.get(0), middle);
        for (int n = 0; n < group.length; n++) {
            int i = clockwise.get(n);
            double turn = first + 2 * Math.PI * n / group.length;
            at[2 * i] = spots[2 * i] + START * width * Math.cos(turn);
            at[2 * i + 1] = spots[2 * i + 1] + START * height * Math.sin(turn);
        }
    }

    private double direction(int i, double[] middle) {
        double dx = spots[2 * i] - middle[0];
        double dy = spots[2 * i + 1] - middle[1];
        return Math.hypot(dx, dy) < 0.01 ? 0 : Math.atan2(dy, dx);
    }

    private static double[] middle(int[] group, double[] of) {
        double x = 0;
        double y = 0;
        for (int i : group) {
            x += of[2 * i];
            y += of[2 * i + 1];
        }
        return new double[] {x / group.length, y / group.length};
    }

    /** Moves all that lie on each other a little apart; whether any did. */
    private boolean push(int[] group, double[] at) {
        boolean any = false;
        for (int a = 0; a < group.length; a++) {
            for (int b = a + 1; b < group.length; b++) {
                int i = group[a];
                int j = group[b];
                if (overlap(i, j, at)) {
                    any = true;
                    double[] by = way(at[2 * j] - at[2 * i], at[2 * j + 1] - at[2 * i + 1], width, height);
                    move(at, i, -by[0] / 2, -by[1] / 2);
                    move(at, j, by[0] / 2, by[1] / 2);
                }
                any |= clear(i, j, at);
                any |= clear(j, i, at);
            }
        }
        return any;
    }

    /** Moves one off the spot of the other. */
    private boolean clear(int i, int j, double[] at) {
        if (!covers(i, j, at)) {
            return false;
        }
        double[] by = way(
                at[2 * i] + offX - spots[2 * j],
                at[2 * i + 1] - spots[2 * j + 1],
                width / 2 + spotHalf,
                height / 2 + spotHalf);
        move(at, i, by[0], by[1]);
        return true;
    }

    /** The shortest way that takes two middles far enough apart. */
    private static double[] way(double dx, double dy, double width, double height) {
        return width - Math.abs(dx) < height - Math.abs(dy)
                ? new double[] {Math.copySign(width - Math.abs(dx), dx), 0}
                : new double[] {0, Math.copySign(height - Math.abs(dy), dy)};
    }

    private static void move(double[] at, int i, double byX, double byY) {
        at[2 * i] += byX;
        at[2 * i + 1] += byY;
    }
}
