package paso.portrayal.pack;

import java.util.Arrays;

/**
 * Packed geometries: vertices in projected metres, the parts (points, lines, rings) they make, and the features the parts
 * make.
 *
 * @param xy x, y of each vertex
 * @param partStarts index of each part's first vertex, and last the number of vertices
 * @param featureParts index of each feature's first part, and last the number of parts
 */
record Geometries(double[] xy, int[] partStarts, int[] featureParts) {
    int features() {
        return featureParts.length - 1;
    }

    /** The features of these numbers alone, in that order. */
    Geometries only(int... features) {
        DoubleArray someXy = new DoubleArray(2 * features.length);
        IntArray someStarts = new IntArray(features.length + 1);
        IntArray someParts = new IntArray(features.length + 1);
        someStarts.add(0);
        someParts.add(0);
        for (int feature : features) {
            for (int part = featureParts[feature]; part < featureParts[feature + 1]; part++) {
                for (int i = 2 * partStarts[part]; i < 2 * partStarts[part + 1]; i++) {
                    someXy.add(xy[i]);
                }
                someStarts.add(someXy.size() / 2);
            }
            someParts.add(someStarts.size() - 1);
        }
        return new Geometries(someXy.trimmed(), someStarts.trimmed(), someParts.trimmed());
    }

    /** minX, minY, maxX, maxY of each feature; NaN where it has no shape. */
    double[] boxes() {
        double[] boxes = new double[4 * features()];
        Arrays.fill(boxes, Double.NaN);
        for (int f = 0; f < features(); f++) {
            int from = partStarts[featureParts[f]];
            int to = partStarts[featureParts[f + 1]];
            if (from == to) {
                continue;
            }
            double minX = Double.POSITIVE_INFINITY;
            double minY = Double.POSITIVE_INFINITY;
            double maxX = Double.NEGATIVE_INFINITY;
            double maxY = Double.NEGATIVE_INFINITY;
            for (int v = from; v < to; v++) {
                double x = xy[2 * v];
                double y = xy[2 * v + 1];
                minX = Math.min(minX, x);
                minY = Math.min(minY, y);
                maxX = Math.max(maxX, x);
                maxY = Math.max(maxY, y);
            }
            boxes[4 * f] = minX;
            boxes[4 * f + 1] = minY;
            boxes[4 * f + 2] = maxX;
            boxes[4 * f + 3] = maxY;
        }
        return boxes;
    }
}
