package paso.portrayal.pack;

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
}
