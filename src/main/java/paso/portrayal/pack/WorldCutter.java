package paso.portrayal.pack;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import paso.geo.Bounds;

/**
 * Cuts shapes in degrees to the part of the world that a projection draws, each piece moved by whole turns of longitude to
 * where that part lies. Without it a country on both sides of the map's cut would be a streak all over the map.
 */
final class WorldCutter {

    /** A longer step along a line is one over the antimeridian, as devices that record a way write it. */
    private static final double OVER_THE_EDGE_DEG = 340;

    private static final double TURN_DEG = 360;
    private static final double[] TURNS_DEG = {0, -TURN_DEG, TURN_DEG};

    private final Bounds world;
    private final RectangleCutter cutter;

    /** Takes a piece: {@code count} pairs of longitude and latitude. The array is used again for the next one. */
    interface Pieces {
        void add(double[] lonLat, int count);
    }

    /** @param world in degrees, at most one turn wide */
    WorldCutter(Bounds world) {
        this.world = world;
        this.cutter = new RectangleCutter(world.minX(), world.minY(), world.maxX(), world.maxY());
    }

    /** Each point that is in the world. */
    void points(CoordinateSequence points, Pieces pieces) {
        double[] one = new double[2];
        for (int i = 0; i < points.size(); i++) {
            for (double turn : TURNS_DEG) {
                if (world.contains(points.getX(i) + turn, points.getY(i))) {
                    one[0] = points.getX(i) + turn;
                    one[1] = points.getY(i);
                    pieces.add(one, 1);
                    break;
                }
            }
        }
    }

    /** A line, as several pieces where it leaves the world. */
    void line(CoordinateSequence line, Pieces pieces) {
        double[] whole = new double[2 * line.size()];
        double turned = 0;
        for (int i = 0; i < line.size(); i++) {
            double step = i == 0 ? 0 : line.getX(i) - line.getX(i - 1);
            if (Math.abs(step) > OVER_THE_EDGE_DEG && Math.abs(step) < TURN_DEG) {
                turned -= Math.copySign(TURN_DEG, step);
            }
            whole[2 * i] = line.getX(i) + turned;
            whole[2 * i + 1] = line.getY(i);
        }
        for (double turn : TURNS_DEG) {
            Fit fit = fit(whole, line.size(), turn);
            if (fit == Fit.INSIDE) {
                pieces.add(turnedBy(whole, turn), line.size());
                return;
            }
            if (fit == Fit.ACROSS) {
                cutLine(turnedBy(whole, turn), line.size(), pieces);
            }
        }
    }

    /** A closed ring, cut to closed rings; edges along the cut stay part of them. */
    void ring(CoordinateSequence ring, Pieces pieces) {
        double[] whole = new double[2 * ring.size()];
        for (int i = 0; i < ring.size(); i++) {
            whole[2 * i] = ring.getX(i);
            whole[2 * i + 1] = ring.getY(i);
        }
        for (double turn : TURNS_DEG) {
            Fit fit = fit(whole, ring.size(), turn);
            if (fit == Fit.INSIDE) {
                pieces.add(turnedBy(whole, turn), ring.size());
                return;
            }
            if (fit == Fit.ACROSS) {
                cutRing(turnedBy(whole, turn), ring.size(), pieces);
            }
        }
    }

    private enum Fit {
        INSIDE,
        ACROSS,
        OUTSIDE
    }

    private Fit fit(double[] lonLat, int count, double turn) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            west = Math.min(west, lonLat[2 * i] + turn);
            east = Math.max(east, lonLat[2 * i] + turn);
            south = Math.min(south, lonLat[2 * i + 1]);
            north = Math.max(north, lonLat[2 * i + 1]);
        }
        if (west >= world.minX() && east <= world.maxX() && south >= world.minY() && north <= world.maxY()) {
            return Fit.INSIDE;
        }
        boolean apart = west >= world.maxX() || east <= world.minX() || south > world.maxY() || north < world.minY();
        return count == 0 || apart ? Fit.OUTSIDE : Fit.ACROSS;
    }

    private static double[] turnedBy(double[] lonLat, double turn) {
        if (turn == 0) {
            return lonLat;
        }
        double[] turned = lonLat.clone();
        for (int i = 0; i < turned.length; i += 2) {
            turned[i] += turn;
        }
        return turned;
    }

    private void cutLine(double[] lonLat, int count, Pieces pieces) {
        double[] piece = new double[2 * count];
        int made = 0;
        for (int i = 1; i < count; i++) {
            double x = lonLat[2 * i - 2];
            double y = lonLat[2 * i - 1];
            double dx = lonLat[2 * i] - x;
            double dy = lonLat[2 * i + 1] - y;
            cutter.segment(x, y, dx, dy);
            double enter = cutter.enter();
            double leave = cutter.leave();
            if (enter < leave) {
                if (made == 0) {
                    piece[0] = x + enter * dx;
                    piece[1] = y + enter * dy;
                    made = 1;
                }
                piece[2 * made] = x + leave * dx;
                piece[2 * made + 1] = y + leave * dy;
                made++;
            }
            boolean ends = enter >= leave || leave < 1 || i == count - 1;
            if (ends && made > 1) {
                pieces.add(piece, made);
            }
            made = ends ? 0 : made;
        }
    }

    private void cutRing(double[] lonLat, int closedCount, Pieces pieces) {
        // without the last vertex, which is the first again
        int count = closedCount - 1;
        System.arraycopy(lonLat, 0, cutter.ring(count), 0, 2 * count);
        int left = cutter.cutRing(count);
        if (left >= 3) {
            double[] closed = Arrays.copyOf(cutter.ring(left), 2 * left + 2);
            closed[2 * left] = closed[0];
            closed[2 * left + 1] = closed[1];
            pieces.add(closed, left + 1);
        }
    }
}
