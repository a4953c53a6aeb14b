package paso.portrayal.pack;

import java.util.Arrays;
import java.util.BitSet;

/** Douglas and Peucker's line generalisation on packed vertices: what is left lies within a tolerance of what was. */
public final class Simplifier {

    private int[] stack = new int[256];

    /**
     * Marks the vertices to keep; first and last always.
     *
     * @param from index of the first vertex
     * @param to index after the last vertex
     */
    public void keep(double[] xy, int from, int to, double tolerance, BitSet kept) {
        kept.set(from);
        kept.set(to - 1);
        int depth = push(0, from, to - 1);
        double limit = tolerance * tolerance;
        while (depth > 0) {
            depth -= 2;
            int first = stack[depth];
            int last = stack[depth + 1];
            int farthest = -1;
            double most = limit;
            double ax = xy[2 * first];
            double ay = xy[2 * first + 1];
            double dx = xy[2 * last] - ax;
            double dy = xy[2 * last + 1] - ay;
            double length = dx * dx + dy * dy;
            for (int i = first + 1; i < last; i++) {
                double px = xy[2 * i] - ax;
                double py = xy[2 * i + 1] - ay;
                double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
                double ex = px - along * dx;
                double ey = py - along * dy;
                double distance = ex * ex + ey * ey;
                if (distance > most) {
                    most = distance;
                    farthest = i;
                }
            }
            if (farthest >= 0) {
                kept.set(farthest);
                depth = push(depth, first, farthest);
                depth = push(depth, farthest, last);
            }
        }
    }

    private int push(int depth, int first, int last) {
        if (last - first < 2) {
            return depth;
        }
        if (depth + 2 > stack.length) {
            stack = Arrays.copyOf(stack, stack.length * 2);
        }
        stack[depth] = first;
        stack[depth + 1] = last;
        return depth + 2;
    }
}
