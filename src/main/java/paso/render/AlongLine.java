package paso.render;

import paso.symbol.Mark;
import paso.symbol.Stroke;

/** Where the marks of a stroke stand: at equal distances along the whole line, turned with it. */
public final class AlongLine {

    /** Is given each mark, turned, and its place in pixels. */
    public interface Visitor {
        void visit(Mark mark, double x, double y);
    }

    /** Marks are turned in steps, so that those of a winding line share a few sprites; nobody sees a degree or two. */
    private static final double TURN_STEP_DEG = 4;

    private AlongLine() {}

    /** @param xy x, y of each vertex of the whole line */
    public static void visit(Stroke.RepeatedMark repeated, float[] xy, Visitor visitor) {
        Mark mark = repeated.mark();
        double next = repeated.initialGapPx();
        double passed = 0;
        for (int v = 1; v < xy.length / 2; v++) {
            double dx = xy[2 * v] - xy[2 * v - 2];
            double dy = xy[2 * v + 1] - xy[2 * v - 1];
            double length = Math.hypot(dx, dy);
            double heading = TURN_STEP_DEG * Math.round((Math.toDegrees(Math.atan2(dy, dx)) + 90) / TURN_STEP_DEG);
            while (length > 0 && next <= passed + length) {
                double share = (next - passed) / length;
                visitor.visit(
                        mark.rotatedTo(mark.rotationDeg() + heading),
                        xy[2 * v - 2] + share * dx,
                        xy[2 * v - 1] + share * dy);
                next += Math.max(1, repeated.gapPx());
            }
            passed += length;
        }
    }
}
