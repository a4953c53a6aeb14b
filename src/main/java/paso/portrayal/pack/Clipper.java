package paso.portrayal.pack;

import java.util.Optional;
import paso.geo.Viewport;
import paso.symbol.Stroke;

/**
 * Turns projected vertices into pixels of one picture and cuts them at a rectangle around it, in double precision, so that
 * nothing far outside reaches the painter. Gathers what it makes.
 */
final class Clipper {

    final FloatArray xy = new FloatArray(4096);
    /** Index of each part's first vertex. */
    final IntArray starts = new IntArray(256);
    /** For polygons: index of each one's first ring in {@link #starts}. */
    final IntArray groups = new IntArray(64);

    private final double scale;
    private final double originX;
    private final double originY;
    private final double minX;
    private final double minY;
    private final double maxX;
    private final double maxY;
    private final double periodPx;
    private final RectangleCutter cutter;
    private double travelledPx;

    /**
     * @param marginPx how far outside the picture the cut lies
     * @param periodPx after how many pixels the lines' pattern repeats, 0 for none: a cut part then starts where a repeat
     *     does, before the cut, so that a pattern stays in its place while the picture moves
     */
    Clipper(Viewport viewport, double marginPx, double periodPx) {
        this.periodPx = periodPx;
        scale = 1 / viewport.metersPerPixel();
        originX = viewport.toPlaneX(0);
        originY = viewport.toPlaneY(0);
        minX = -marginPx;
        minY = -marginPx;
        maxX = viewport.widthPx() + marginPx;
        maxY = viewport.heightPx() + marginPx;
        cutter = new RectangleCutter(minX, minY, maxX, maxY);
    }

    /** Cuts so far outside the picture that nothing of a stroke along the cut is seen. */
    static Clipper around(Viewport viewport, Optional<Stroke> stroke) {
        return new Clipper(
                viewport,
                stroke.map(Clipper::reachPx).orElse(0.0) + 8,
                stroke.map(Clipper::periodPx).orElse(0.0));
    }

    /** How far from its line a stroke paints. */
    private static double reachPx(Stroke stroke) {
        double marks = stroke.repeated()
                .map(along -> along.mark().sizePx()
                        + along.mark().rimPx()
                        + along.mark().haloPx())
                .orElse(0.0);
        return Math.max(stroke.widthPx(), marks) + 2 * Math.abs(stroke.offsetPx());
    }

    /** After how many pixels a stroke's pattern repeats; of marks and dashes together, the marks'. */
    private static double periodPx(Stroke stroke) {
        double dashes =
                stroke.dashPx().stream().mapToDouble(Double::doubleValue).sum();
        double all = stroke.dashPx().size() % 2 == 0 ? dashes : 2 * dashes;
        return stroke.repeated().map(along -> Math.max(1, along.gapPx())).orElse(all);
    }

    /** Whether a feature's box, four projected metres in {@code boxes}, lies wholly inside the cut. */
    boolean contains(double[] boxes, int feature) {
        int at = 4 * feature;
        return (boxes[at] - originX) * scale >= minX
                && (boxes[at + 2] - originX) * scale <= maxX
                && (originY - boxes[at + 3]) * scale >= minY
                && (originY - boxes[at + 1]) * scale <= maxY;
    }

    /** Adds a line, as several parts where it leaves and comes back. */
    void line(double[] plane, int from, int to, boolean inside) {
        if (inside) {
            starts.add(xy.size() / 2);
            for (int v = from; v < to; v++) {
                xy.add((float) ((plane[2 * v] - originX) * scale), (float) ((originY - plane[2 * v + 1]) * scale));
            }
            return;
        }
        boolean open = false;
        travelledPx = 0;
        double x0 = (plane[2 * from] - originX) * scale;
        double y0 = (originY - plane[2 * from + 1]) * scale;
        for (int v = from + 1; v < to; v++) {
            double x1 = (plane[2 * v] - originX) * scale;
            double y1 = (originY - plane[2 * v + 1]) * scale;
            open = segment(x0, y0, x1, y1, open);
            if (periodPx > 0) {
                travelledPx += Math.hypot(x1 - x0, y1 - y0);
            }
            x0 = x1;
            y0 = y1;
        }
    }

    /** Adds what of a segment lies within. Returns whether the part goes on at the segment's end. */
    private boolean segment(double x0, double y0, double x1, double y1, boolean open) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        cutter.segment(x0, y0, dx, dy);
        double enter = cutter.enter();
        double leave = cutter.leave();
        if (enter > leave) {
            return false;
        }
        if (!open || enter > 0) {
            starts.add(xy.size() / 2);
            double at = enter - backToRepeat(enter, dx, dy);
            xy.add((float) (x0 + at * dx), (float) (y0 + at * dy));
        }
        xy.add((float) (x0 + leave * dx), (float) (y0 + leave * dy));
        return leave == 1;
    }

    /** From a place on a segment back to where the pattern last began, as a share of the segment. */
    private double backToRepeat(double share, double dx, double dy) {
        double length = Math.hypot(dx, dy);
        return periodPx > 0 && length > 0 ? (travelledPx + share * length) % periodPx / length : 0;
    }

    /** Adds a ring, cut to the rectangle; edges along the cut lie outside the picture. */
    void ring(double[] plane, int from, int to, boolean inside) {
        int count = to - from;
        if (count < 3) {
            return;
        }
        if (inside) {
            line(plane, from, to, true);
            return;
        }
        double[] whole = cutter.ring(count);
        for (int i = 0; i < count; i++) {
            whole[2 * i] = (plane[2 * (from + i)] - originX) * scale;
            whole[2 * i + 1] = (originY - plane[2 * (from + i) + 1]) * scale;
        }
        int left = cutter.cutRing(count);
        if (left >= 3) {
            double[] ring = cutter.ring(left);
            starts.add(xy.size() / 2);
            for (int i = 0; i < left; i++) {
                xy.add((float) ring[2 * i], (float) ring[2 * i + 1]);
            }
        }
    }
}
