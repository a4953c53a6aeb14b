package paso.portrayal.pack;

import java.util.Arrays;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import paso.portrayal.list.DisplayList;

/** Places for labels on what a picture shows of a line or an area. */
final class Anchors {

    private Anchors() {}

    /** The middle of the longest part; empty where there is none. */
    static Optional<Coordinate> middleOf(DisplayList.Lines lines) {
        Optional<Coordinate> middle = Optional.empty();
        double longest = 0;
        for (int part = 0; part + 1 < lines.partStarts().length; part++) {
            int from = lines.partStarts()[part];
            int to = lines.partStarts()[part + 1];
            double length = 0;
            for (int v = from + 1; v < to; v++) {
                length += segmentPx(lines.xy(), v);
            }
            if (length > longest) {
                longest = length;
                middle = Optional.of(along(lines.xy(), from, to, length / 2));
            }
        }
        return middle;
    }

    private static double segmentPx(float[] xy, int v) {
        return Math.hypot(xy[2 * v] - xy[2 * v - 2], xy[2 * v + 1] - xy[2 * v - 1]);
    }

    private static Coordinate along(float[] xy, int from, int to, double distance) {
        double left = distance;
        for (int v = from + 1; v < to; v++) {
            double length = segmentPx(xy, v);
            if (length >= left && length > 0) {
                double share = left / length;
                return new Coordinate(
                        xy[2 * v - 2] + share * (xy[2 * v] - xy[2 * v - 2]),
                        xy[2 * v - 1] + share * (xy[2 * v + 1] - xy[2 * v - 1]));
            }
            left -= length;
        }
        return new Coordinate(xy[2 * from], xy[2 * from + 1]);
    }

    /** The middle of the widest stretch inside a polygon on a few horizontal lines through its visible part. */
    static Optional<Coordinate> inside(DisplayList.Polygons clipped, int widthPx, int heightPx) {
        float[] xy = clipped.xy();
        if (xy.length == 0) {
            return Optional.empty();
        }
        double minY = Double.POSITIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < xy.length; i += 2) {
            minY = Math.min(minY, xy[i]);
            maxY = Math.max(maxY, xy[i]);
        }
        minY = Math.max(0, minY);
        maxY = Math.min(heightPx, maxY);
        Optional<Coordinate> best = Optional.empty();
        double widest = 0;
        for (double share : new double[] {0.5, 0.4, 0.6, 0.3, 0.7}) {
            double y = minY + share * (maxY - minY);
            double[] crossings = crossings(clipped, y);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                double left = Math.max(0, crossings[i]);
                double right = Math.min(widthPx, crossings[i + 1]);
                if (right - left > widest * 1.2) {
                    widest = right - left;
                    best = Optional.of(new Coordinate((left + right) / 2, y));
                }
            }
        }
        return best;
    }

    private static double[] crossings(DisplayList.Polygons polygons, double y) {
        DoubleArray found = new DoubleArray(16);
        float[] xy = polygons.xy();
        for (int ring = 0; ring + 1 < polygons.ringStarts().length; ring++) {
            int from = polygons.ringStarts()[ring];
            int to = polygons.ringStarts()[ring + 1];
            for (int v = from, before = to - 1; v < to; before = v++) {
                double ay = xy[2 * before + 1];
                double by = xy[2 * v + 1];
                if ((ay > y) != (by > y)) {
                    found.add(xy[2 * before] + (y - ay) / (by - ay) * (xy[2 * v] - xy[2 * before]));
                }
            }
        }
        double[] sorted = found.trimmed();
        Arrays.sort(sorted, 0, found.size());
        return Arrays.copyOf(sorted, found.size());
    }
}
