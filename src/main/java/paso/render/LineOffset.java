package paso.render;

/** Moves a line sideways by a distance, its corners mitred up to twice the distance. */
public final class LineOffset {

    private LineOffset() {}

    /** @param offsetPx to the left seen along the line, with y down; negative to the right */
    public static float[] moved(float[] xy, int from, int to, double offsetPx) {
        int count = to - from;
        float[] out = new float[2 * count];
        for (int i = 0; i < count; i++) {
            int v = from + i;
            double[] before = i > 0 ? normal(xy, v - 1, v) : normal(xy, v, Math.min(v + 1, to - 1));
            double[] after = i < count - 1 ? normal(xy, v, v + 1) : before;
            double nx = before[0] + after[0];
            double ny = before[1] + after[1];
            double length = nx * nx + ny * ny;
            // the mitre of two unit normals n and m is (n + m) * 2 / |n + m|²
            double stretch = length < 0.5 ? 1 : 2 / length;
            out[2 * i] = (float) (xy[2 * v] + offsetPx * nx * stretch);
            out[2 * i + 1] = (float) (xy[2 * v + 1] + offsetPx * ny * stretch);
        }
        return out;
    }

    private static double[] normal(float[] xy, int a, int b) {
        double dx = xy[2 * b] - xy[2 * a];
        double dy = xy[2 * b + 1] - xy[2 * a + 1];
        double length = Math.hypot(dx, dy);
        return length == 0 ? new double[] {0, 0} : new double[] {dy / length, -dx / length};
    }
}
