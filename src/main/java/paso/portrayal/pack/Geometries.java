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
}
