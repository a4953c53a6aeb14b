package paso.portrayal.pack;

import java.util.Arrays;

/** Cuts segments and rings at a rectangle, in double precision. Keeps its arrays for the next ring: for one thread. */
final class RectangleCutter {

    private final double minX;
    private final double minY;
    private final double maxX;
    private final double maxY;
    private double enter;
    private double leave;
    private double[] ring = new double[256];
    private double[] cut = new double[256];

    RectangleCutter(double minX, double minY, double maxX, double maxY) {
        this.minX = minX;
        this.minY = minY;
        this.maxX = maxX;
        this.maxY = maxY;
    }

    /** Liang and Barsky's cut of one segment: {@link #enter} and {@link #leave} tell which share of it lies within. */
    void segment(double x0, double y0, double dx, double dy) {
        enter = 0;
        leave = 1;
        double[] toward = {-dx, dx, -dy, dy};
        double[] room = {x0 - minX, maxX - x0, y0 - minY, maxY - y0};
        for (int side = 0; side < 4; side++) {
            if (toward[side] < 0) {
                enter = Math.max(enter, room[side] / toward[side]);
            } else if (toward[side] > 0) {
                leave = Math.min(leave, room[side] / toward[side]);
            } else if (room[side] < 0) {
                leave = -1;
            }
        }
    }

    /** Where the segment comes in, from 0 at its start to 1 at its end. */
    double enter() {
        return enter;
    }

    /** Where the segment goes out; before {@link #enter} when none of it lies within. */
    double leave() {
        return leave;
    }

    /** The vertices of the ring, x and y in turn: to fill before it is cut, with room for {@code count}, and to read after. */
    double[] ring(int count) {
        ring = room(ring, count);
        return ring;
    }

    /**
     * Cuts the ring side by side, after Sutherland and Hodgman; edges along the rectangle stay part of it.
     *
     * @param count of vertices, the first not given again as the last
     * @return how many vertices are left
     */
    int cutRing(int count) {
        int left = count;
        for (int side = 0; side < 4 && left > 0; side++) {
            cut = room(cut, 2 * left + 2);
            left = cut(side, left);
            double[] swap = ring;
            ring = cut;
            cut = swap;
        }
        return left;
    }

    private int cut(int side, int count) {
        int made = 0;
        double px = ring[2 * count - 2];
        double py = ring[2 * count - 1];
        double before = depth(side, px, py);
        for (int i = 0; i < count; i++) {
            double x = ring[2 * i];
            double y = ring[2 * i + 1];
            double now = depth(side, x, y);
            if (before >= 0 != now >= 0) {
                double share = before / (before - now);
                cut[2 * made] = px + share * (x - px);
                cut[2 * made++ + 1] = py + share * (y - py);
            }
            if (now >= 0) {
                cut[2 * made] = x;
                cut[2 * made++ + 1] = y;
            }
            px = x;
            py = y;
            before = now;
        }
        return made;
    }

    private double depth(int side, double x, double y) {
        return switch (side) {
            case 0 -> x - minX;
            case 1 -> maxX - x;
            case 2 -> y - minY;
            default -> maxY - y;
        };
    }

    private static double[] room(double[] array, int vertices) {
        return array.length >= 2 * vertices ? array : Arrays.copyOf(array, 3 * vertices);
    }
}
