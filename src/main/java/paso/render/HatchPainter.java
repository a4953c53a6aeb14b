package paso.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import paso.symbol.Fill;

/** Paints areas hatched, so that every part of a picture gets the pixels of the whole. */
final class HatchPainter {

    private static final double PIECE_PX = 16;
    private static final int MOST_PIECES = 100_000;

    private HatchPainter() {}

    static void paint(Fill.Hatch hatch, Path2D path, Graphics2D target, Rectangle2D shown) {
        Graphics2D g = (Graphics2D) target.create();
        Rectangle2D box = path.getBounds2D();
        g.clip(path);
        g.setColor(GraphicsPainter.color(hatch.argb()));
        g.setStroke(new BasicStroke((float) hatch.widthPx(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double turn = Math.toRadians(hatch.angleDeg());
        double alongX = Math.cos(turn);
        double alongY = -Math.sin(turn);
        double reach = Math.hypot(box.getWidth(), box.getHeight());
        // lines are counted from the picture's origin, so that neighbours and moved pictures keep one pattern
        double centre = -box.getCenterX() * alongY + box.getCenterY() * alongX;
        double spacing = Math.max(1, hatch.spacingPx());
        double middle = box.getCenterX() * alongX + box.getCenterY() * alongY;
        Rectangle2D near = new Rectangle2D.Double(
                shown.getX() - 2 * PIECE_PX - hatch.widthPx(),
                shown.getY() - 2 * PIECE_PX - hatch.widthPx(),
                shown.getWidth() + 4 * PIECE_PX + 2 * hatch.widthPx(),
                shown.getHeight() + 4 * PIECE_PX + 2 * hatch.widthPx());
        long last = (long) Math.floor((centre + reach / 2) / spacing);
        for (long line = (long) Math.floor((centre - reach / 2) / spacing); line <= last; line++) {
            double k = line * spacing;
            double x = -k * alongY + middle * alongX;
            double y = k * alongX + middle * alongY;
            if (shown.getWidth() > MOST_PIECES * PIECE_PX) {
                // of a whole list, for a file of lines
                g.draw(new Line2D.Double(
                        x - reach * alongX, y - reach * alongY, x + reach * alongX, y + reach * alongY));
                continue;
            }
            double[] ends = within(near, x, y, alongX, alongY, reach);
            if (ends[0] < ends[1]) {
                g.fill(stripe(x, y, alongX, alongY, ends[0], ends[1], hatch.widthPx() / 2));
            }
        }
        g.dispose();
    }

    /** Between which distances from (x, y) a line is in a rectangle, at most {@code reach} either way. */
    private static double[] within(Rectangle2D near, double x, double y, double alongX, double alongY, double reach) {
        double[] ends = {-reach, reach};
        cut(ends, x, alongX, near.getMinX(), near.getMaxX());
        cut(ends, y, alongY, near.getMinY(), near.getMaxY());
        return ends;
    }

    private static void cut(double[] ends, double from, double step, double least, double most) {
        if (Math.abs(step) < 1e-9) {
            if (from < least || from > most) {
                ends[1] = ends[0];
            }
            return;
        }
        double one = (least - from) / step;
        double other = (most - from) / step;
        ends[0] = Math.max(ends[0], Math.min(one, other));
        ends[1] = Math.min(ends[1], Math.max(one, other));
    }

    /**
     * A straight line as an area with vertices at even distances, whichever part of it is asked for: Java2D's edges drift by
     * tiny fractions of a pixel on their way, and so every part of a picture has the same.
     */
    private static Path2D stripe(
            double x, double y, double alongX, double alongY, double from, double to, double halfWidth) {
        long first = (long) Math.floor(from / PIECE_PX);
        int count = (int) ((long) Math.ceil(to / PIECE_PX) - first);
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, 2 * count + 3);
        for (int side = 1; side >= -1; side -= 2) {
            for (int i = 0; i <= count; i++) {
                double t = PIECE_PX * (first + (side > 0 ? i : count - i));
                double px = x + t * alongX - side * halfWidth * alongY;
                double py = y + t * alongY + side * halfWidth * alongX;
                if (side > 0 && i == 0) {
                    path.moveTo(px, py);
                } else {
                    path.lineTo(px, py);
                }
            }
        }
        path.closePath();
        return path;
    }
}
