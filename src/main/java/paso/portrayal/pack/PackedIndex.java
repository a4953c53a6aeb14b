package paso.portrayal.pack;

import java.util.Arrays;
import java.util.BitSet;

/**
 * An immutable R-tree over rectangles, packed into arrays: leaves in the order of a Hilbert curve through the rectangles'
 * centres, sixteen to a node, level upon level.
 */
final class PackedIndex {

    private static final int NODE_SIZE = 16;
    private static final int HILBERT_MAX = (1 << 16) - 1;

    private final int count;
    /** minX, minY, maxX, maxY of each box: leaves first, then each level above. */
    private final double[] boxes;
    /** Of a leaf box: the rectangle's number. Of a node's box: index of its first child box. */
    private final int[] refs;
    /** The numbers of all rectangles that can be found, ascending. */
    private final int[] all;
    /** Where each level of boxes ends; the leaves' level first. */
    private final int[] levelEnds;

    /** @param rectangles minX, minY, maxX, maxY of each; one whose minX is NaN is never found */
    PackedIndex(double[] rectangles) {
        int[] present = new int[rectangles.length / 4];
        int n = 0;
        for (int i = 0; i < present.length; i++) {
            if (!Double.isNaN(rectangles[4 * i])) {
                present[n++] = i;
            }
        }
        count = n;
        all = Arrays.copyOf(present, n);
        int total = n;
        int levels = 1;
        for (int size = n; size > 1; levels++) {
            size = (size + NODE_SIZE - 1) / NODE_SIZE;
            total += size;
        }
        boxes = new double[4 * total];
        refs = new int[total];
        levelEnds = new int[levels];
        int[] order = hilbertOrder(rectangles, present, n);
        for (int i = 0; i < n; i++) {
            refs[i] = order[i];
            System.arraycopy(rectangles, 4 * order[i], boxes, 4 * i, 4);
        }
        levelEnds[0] = n;
        int start = 0;
        int end = n;
        for (int level = 1; level < levels; level++) {
            int at = end;
            for (int child = start; child < end; child += NODE_SIZE, at++) {
                refs[at] = child;
                unite(at, child, Math.min(child + NODE_SIZE, end));
            }
            start = end;
            end = at;
            levelEnds[level] = end;
        }
    }

    private void unite(int node, int from, int to) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            minX = Math.min(minX, boxes[4 * i]);
            minY = Math.min(minY, boxes[4 * i + 1]);
            maxX = Math.max(maxX, boxes[4 * i + 2]);
            maxY = Math.max(maxY, boxes[4 * i + 3]);
        }
        boxes[4 * node] = minX;
        boxes[4 * node + 1] = minY;
        boxes[4 * node + 2] = maxX;
        boxes[4 * node + 3] = maxY;
    }

    /** Numbers of the rectangles that touch the asked one, ascending; nobody writes into the answer. */
    int[] intersecting(double minX, double minY, double maxX, double maxY) {
        int root = 4 * (refs.length - 1);
        if (count == 0
                || (boxes[root] >= minX
                        && boxes[root + 1] >= minY
                        && boxes[root + 2] <= maxX
                        && boxes[root + 3] <= maxY)) {
            return all;
        }
        IntArray found = new IntArray(64);
        collect(levelEnds.length - 1, refs.length - 1, minX, minY, maxX, maxY, found);
        return sorted(found);
    }

    private void collect(int level, int box, double minX, double minY, double maxX, double maxY, IntArray found) {
        int at = 4 * box;
        if (boxes[at] > maxX || boxes[at + 2] < minX || boxes[at + 1] > maxY || boxes[at + 3] < minY) {
            return;
        }
        if (level == 0) {
            found.add(refs[box]);
            return;
        }
        int first = refs[box];
        int end = Math.min(first + NODE_SIZE, levelEnds[level - 1]);
        for (int child = first; child < end; child++) {
            collect(level - 1, child, minX, minY, maxX, maxY, found);
        }
    }

    private static int[] sorted(IntArray found) {
        int[] numbers = found.trimmed();
        if (numbers.length < 4096) {
            Arrays.sort(numbers);
            return numbers;
        }
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits.stream().toArray();
    }

    private static int[] hilbertOrder(double[] rectangles, int[] present, int n) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            int at = 4 * present[k];
            minX = Math.min(minX, rectangles[at]);
            minY = Math.min(minY, rectangles[at + 1]);
            maxX = Math.max(maxX, rectangles[at + 2]);
            maxY = Math.max(maxY, rectangles[at + 3]);
        }
        double scaleX = HILBERT_MAX / Math.max(maxX - minX, Double.MIN_NORMAL);
        double scaleY = HILBERT_MAX / Math.max(maxY - minY, Double.MIN_NORMAL);
        long[] keys = new long[n];
        for (int k = 0; k < n; k++) {
            int at = 4 * present[k];
            int x = (int) (((rectangles[at] + rectangles[at + 2]) / 2 - minX) * scaleX);
            int y = (int) (((rectangles[at + 1] + rectangles[at + 3]) / 2 - minY) * scaleY);
            keys[k] = ((long) hilbert(x, y) << 32) | present[k];
        }
        Arrays.parallelSort(keys);
        int[] order = new int[n];
        for (int k = 0; k < n; k++) {
            order[k] = (int) keys[k];
        }
        return order;
    }

    /** Distance along a Hilbert curve through a square of 65,536 cells a side, 31 bits so that it never is negative. */
    private static int hilbert(int cellX, int cellY) {
        int x = cellX;
        int y = cellY;
        int distance = 0;
        for (int side = 1 << 15; side > 0; side >>= 1) {
            int right = (x & side) > 0 ? 1 : 0;
            int up = (y & side) > 0 ? 1 : 0;
            distance = (distance << 2) | ((3 * right) ^ up);
            if (up == 0) {
                if (right == 1) {
                    x = HILBERT_MAX - x;
                    y = HILBERT_MAX - y;
                }
                int swap = x;
                x = y;
                y = swap;
            }
        }
        return distance >>> 1;
    }
}
