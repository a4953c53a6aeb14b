package paso.portrayal.label;

import java.util.Optional;
import paso.portrayal.list.DisplayList;

/**
 * The stretch of a line that a name is best set along: straight over the name's length, and near the middle where several
 * are.
 *
 * @param x the stretch's middle in pixels
 * @param y see {@code x}
 * @param turnDeg its direction clockwise from the right, between -90 and 90 so that a name along it can be read
 */
public record StraightStretch(double x, double y, double turnDeg) {

    private static final double STEP_PX = 16;
    /** How far the line may bend away from under the name, in ems. */
    private static final double MOST_BEND_EM = 0.7;

    /**
     * @param lines the line's parts in the picture
     * @param lengthPx how long the name is
     * @param emPx the name's size
     */
    public static Optional<StraightStretch> of(DisplayList.Lines lines, double lengthPx, double emPx) {
        Optional<StraightStretch> best = Optional.empty();
        double least = MOST_BEND_EM * emPx;
        float[] xy = lines.xy();
        int[] starts = lines.partStarts();
        for (int part = 0; part + 1 < starts.length; part++) {
            double[] distances = distances(xy, starts[part], starts[part + 1]);
            double whole = distances[distances.length - 1];
            for (double from = 0; from + lengthPx <= whole; from += STEP_PX) {
                double to = from + lengthPx;
                double[] a = at(xy, starts[part], distances, from);
                double[] b = at(xy, starts[part], distances, to);
                double offMiddle = Math.abs((from + to) / 2 - whole / 2) / whole;
                double cost = bend(xy, starts[part], distances, from, to, a, b) + offMiddle;
                if (cost < least) {
                    least = cost;
                    best = Optional.of(between(a, b));
                }
            }
        }
        return best;
    }

    private static StraightStretch between(double[] a, double[] b) {
        boolean leftToRight = b[0] >= a[0];
        double dx = leftToRight ? b[0] - a[0] : a[0] - b[0];
        double dy = leftToRight ? b[1] - a[1] : a[1] - b[1];
        return new StraightStretch((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, Math.toDegrees(Math.atan2(dy, dx)));
    }

    /** Distance along the part up to each of its vertices. */
    private static double[] distances(float[] xy, int from, int to) {
        double[] distances = new double[to - from];
        for (int v = from + 1; v < to; v++) {
            distances[v - from] =
                    distances[v - from - 1] + Math.hypot(xy[2 * v] - xy[2 * v - 2], xy[2 * v + 1] - xy[2 * v - 1]);
        }
        return distances;
    }

    private static double[] at(float[] xy, int first, double[] distances, double along) {
        int v = 1;
        while (v < distances.length - 1 && distances[v] < along) {
            v++;
        }
        double length = distances[v] - distances[v - 1];
        double share = length == 0 ? 0 : (along - distances[v - 1]) / length;
        int at = 2 * (first + v);
        return new double[] {xy[at - 2] + share * (xy[at] - xy[at - 2]), xy[at - 1] + share * (xy[at + 1] - xy[at - 1])
        };
    }

    /** The farthest that the line lies from the straight way between two of its points; infinite where it turns back. */
    private static double bend(
            float[] xy, int first, double[] distances, double from, double to, double[] a, double[] b) {
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double length = Math.hypot(dx, dy);
        if (length < 0.9 * (to - from)) {
            return Double.POSITIVE_INFINITY;
        }
        double most = 0;
        for (int v = 0; v < distances.length; v++) {
            if (distances[v] > from && distances[v] < to) {
                double px = xy[2 * (first + v)] - a[0];
                double py = xy[2 * (first + v) + 1] - a[1];
                most = Math.max(most, Math.abs(px * dy - py * dx) / length);
            }
        }
        return most;
    }
}
