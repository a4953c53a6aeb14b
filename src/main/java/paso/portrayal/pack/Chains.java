package paso.portrayal.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parts of a line that go on where another one ends, put together. */
final class Chains {

    /** Of more parts than this none are put together: the search looks at all pairs. */
    private static final int MOST_PARTS = 400;

    private Chains() {}

    /** @param parts x, y of each vertex, at least two vertices each */
    static List<double[]> of(List<double[]> parts) {
        if (parts.size() > MOST_PARTS) {
            return parts;
        }
        List<double[]> left = new ArrayList<>(parts);
        List<double[]> chains = new ArrayList<>();
        while (!left.isEmpty()) {
            double[] chain = left.remove(0);
            int next = 0;
            while (next < left.size()) {
                double[] longer = joined(chain, left.get(next));
                if (longer.length > chain.length) {
                    chain = longer;
                    left.remove(next);
                    next = 0;
                } else {
                    next++;
                }
            }
            chains.add(chain);
        }
        return chains;
    }

    /** Both as one, in the direction of the first; the first alone where they do not meet. */
    private static double[] joined(double[] one, double[] other) {
        int end = one.length - 2;
        int otherEnd = other.length - 2;
        if (meet(one, end, other, 0)) {
            return appended(one, other);
        }
        if (meet(one, end, other, otherEnd)) {
            return appended(one, reversed(other));
        }
        if (meet(one, 0, other, otherEnd)) {
            return appended(other, one);
        }
        if (meet(one, 0, other, 0)) {
            return appended(reversed(other), one);
        }
        return one;
    }

    private static boolean meet(double[] one, int i, double[] other, int j) {
        return one[i] == other[j] && one[i + 1] == other[j + 1];
    }

    private static double[] appended(double[] one, double[] other) {
        double[] both = Arrays.copyOf(one, one.length + other.length - 2);
        System.arraycopy(other, 2, both, one.length, other.length - 2);
        return both;
    }

    private static double[] reversed(double[] xy) {
        double[] back = new double[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            back[i] = xy[xy.length - 2 - i];
            back[i + 1] = xy[xy.length - 1 - i];
        }
        return back;
    }
}
