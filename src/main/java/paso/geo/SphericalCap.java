package paso.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the globe within an angle of a place, seen from straight above it and infinitely far away: orthographic, on a
 * sphere. With 90° it is the whole hemisphere, as a photograph from space has it.
 *
 * <p>Planar coordinates are shares of the cap's rim: x to the right, y <em>up</em>, the rim a circle of radius 1. Shapes in
 * degrees are cut at the rim; the far side is never drawn.
 *
 * <p>An area that reaches over the rim is closed along it by moving each vertex beyond it onto it, in its own direction from
 * the middle. That turns no point inside the rim from within to without: the way a ring winds around it stays the same. Only
 * for an area that holds the point opposite the middle, in and out change places, so the whole rim is added to its rings.
 */
public final class SphericalCap {

    public static final double HEMISPHERE_DEG = 90;

    /** Longest step along a line that is drawn straight. */
    private static final double STEP_DEG = 1.5;

    /** A step around the middle beyond the rim is halved until it turns by less than this. */
    private static final double TURN_RAD = Math.toRadians(40);

    private static final int MOST_HALVINGS = 24;
    private static final double ARC_STEP_RAD = Math.toRadians(3);

    private final LonLat center;
    private final double radiusDeg;
    private final double sinLat;
    private final double cosLat;
    private final double cosRadius;
    private final double sinRadius;

    /** @param radiusDeg more than 0, at most 90 */
    public SphericalCap(LonLat center, double radiusDeg) {
        if (!(radiusDeg > 0 && radiusDeg <= HEMISPHERE_DEG)) {
            throw new IllegalArgumentException("no cap of the globe: " + radiusDeg + " degrees");
        }
        this.center = center;
        this.radiusDeg = radiusDeg;
        double lat = Math.toRadians(center.latDeg());
        sinLat = Math.sin(lat);
        cosLat = Math.cos(lat);
        cosRadius = radiusDeg == HEMISPHERE_DEG ? 0 : Math.cos(Math.toRadians(radiusDeg));
        sinRadius = Math.sin(Math.toRadians(radiusDeg));
    }

    public LonLat center() {
        return center;
    }

    public double radiusDeg() {
        return radiusDeg;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SphericalCap cap && cap.center.equals(center) && cap.radiusDeg == radiusDeg;
    }

    @Override
    public int hashCode() {
        return 31 * center.hashCode() + Double.hashCode(radiusDeg);
    }

    /** Where a position is on the sphere: x and y as seen, in the sphere's radius, and its height towards the eye. */
    private record Seen(double x, double y, double height) {

        double directionRad() {
            return Math.atan2(y, x);
        }

        /** The point of the shortest way to {@code other} that is at that height. */
        Seen at(double wanted, Seen other) {
            double share = (height - wanted) / (height - other.height);
            double px = x + share * (other.x - x);
            double py = y + share * (other.y - y);
            double pz = height + share * (other.height - height);
            double length = Math.sqrt(px * px + py * py + pz * pz);
            return new Seen(px / length, py / length, pz / length);
        }
    }

    private Seen seen(double lonDeg, double latDeg) {
        double lat = Math.toRadians(latDeg);
        double lon = Math.toRadians(lonDeg - center.lonDeg());
        double along = Math.cos(lat) * Math.cos(lon);
        return new Seen(
                Math.cos(lat) * Math.sin(lon),
                cosLat * Math.sin(lat) - sinLat * along,
                sinLat * Math.sin(lat) + cosLat * along);
    }

    private boolean isWithin(Seen point) {
        return point.height >= cosRadius;
    }

    /** Whether a place is within the rim. */
    public boolean contains(LonLat place) {
        return isWithin(seen(place.lonDeg(), place.latDeg()));
    }

    /** Where a place is drawn; of a place beyond the rim only its direction is true. */
    public double x(LonLat place) {
        return seen(place.lonDeg(), place.latDeg()).x / sinRadius;
    }

    /** See {@link #x}. */
    public double y(LonLat place) {
        return seen(place.lonDeg(), place.latDeg()).y / sinRadius;
    }

    /** The place at a point; empty outside the rim. */
    public Optional<LonLat> inverse(double x, double y) {
        double length = Math.hypot(x, y);
        if (!(length <= 1)) {
            return Optional.empty();
        }
        double px = x * sinRadius;
        double py = y * sinRadius;
        double pz = Math.sqrt(Math.max(0, 1 - px * px - py * py));
        double lat = Math.asin(Math.max(-1, Math.min(1, pz * sinLat + py * cosLat)));
        double lon = Math.toRadians(center.lonDeg()) + Math.atan2(px, pz * cosLat - py * sinLat);
        return Optional.of(LonLat.ofDegrees(Math.IEEEremainder(Math.toDegrees(lon), 360), Math.toDegrees(lat)));
    }

    /** The angle between two places seen from the middle of the globe. */
    public static double angleDeg(LonLat a, LonLat b) {
        double latA = Math.toRadians(a.latDeg());
        double latB = Math.toRadians(b.latDeg());
        double halfLat = Math.sin((latB - latA) / 2);
        double halfLon = Math.sin(Math.toRadians(b.lonDeg() - a.lonDeg()) / 2);
        double h = halfLat * halfLat + Math.cos(latA) * Math.cos(latB) * halfLon * halfLon;
        return Math.toDegrees(2 * Math.asin(Math.sqrt(Math.min(1, h))));
    }

    /** The point opposite the middle. */
    public LonLat opposite() {
        double lon = center.lonDeg() > 0 ? center.lonDeg() - 180 : center.lonDeg() + 180;
        return LonLat.ofDegrees(lon, -center.latDeg());
    }

    /**
     * The pieces of a line within the rim, each x, y, … of two points or more.
     *
     * @param lonLat longitude and latitude of each vertex, in degrees; steps are straight in degrees
     */
    public List<double[]> line(double[] lonLat) {
        List<double[]> pieces = new ArrayList<>();
        Points piece = new Points();
        @Nullable Seen before = null;
        for (Seen now : densified(lonLat)) {
            if (before != null && isWithin(before) != isWithin(now)) {
                piece.add(scaled(before.at(cosRadius, now)));
                if (isWithin(before)) {
                    pieces.add(piece.take());
                }
            }
            if (isWithin(now)) {
                piece.add(scaled(now));
            }
            before = now;
        }
        pieces.add(piece.take());
        pieces.removeIf(one -> one.length < 4);
        return pieces;
    }

    /**
     * The rings of one polygon as they are seen, each closed, filled by the even-odd rule; none where nothing of it is within
     * the rim.
     *
     * @param rings longitude and latitude of each vertex, in degrees, the last the first again; steps are straight in degrees
     */
    public List<double[]> polygon(List<double[]> rings) {
        List<double[]> drawn = new ArrayList<>();
        LonLat opposite = opposite();
        // an even number of whole rims is none
        boolean wholeRim = false;
        for (double[] ring : rings) {
            wholeRim ^= windsAround(ring, opposite.lonDeg(), opposite.latDeg());
            Ring seen = ring(ring);
            wholeRim ^= seen.goesAround();
            seen.drawn().ifPresent(drawn::add);
        }
        if (wholeRim) {
            drawn.add(rim());
        }
        return drawn;
    }

    /**
     * A ring as it is seen.
     *
     * @param drawn closed along the rim; empty where all of it is beyond
     * @param goesAround whether it goes around all that is seen, and is the rim itself
     */
    private record Ring(Optional<double[]> drawn, boolean goesAround) {}

    private Ring ring(double[] lonLat) {
        Points made = new Points();
        @Nullable Seen before = null;
        boolean anyWithin = false;
        double turned = 0;
        for (Seen now : densified(lonLat)) {
            if (before != null) {
                boolean wasWithin = isWithin(before);
                boolean isWithin = isWithin(now);
                if (wasWithin != isWithin) {
                    Seen rim = before.at(cosRadius, now);
                    Seen outside = isWithin ? before : now;
                    if (isWithin) {
                        made.arc(outside.directionRad(), rim.directionRad());
                        made.add(onRim(rim));
                    } else {
                        made.add(onRim(rim));
                        made.arc(rim.directionRad(), outside.directionRad());
                    }
                } else if (!isWithin) {
                    turned += turn(before.directionRad(), now.directionRad());
                    made.arc(before.directionRad(), now.directionRad());
                }
            }
            if (isWithin(now)) {
                anyWithin = true;
                made.add(scaled(now));
            }
            before = now;
        }
        if (!anyWithin) {
            return new Ring(Optional.empty(), Math.abs(turned) > Math.PI);
        }
        double[] ring = made.take();
        double[] closed = Arrays.copyOf(ring, ring.length + 2);
        closed[ring.length] = ring[0];
        closed[ring.length + 1] = ring[1];
        return new Ring(Optional.of(closed), false);
    }

    /** The rim itself as a closed ring. */
    public static double[] rim() {
        int steps = (int) Math.round(2 * Math.PI / ARC_STEP_RAD);
        double[] ring = new double[2 * steps + 2];
        for (int i = 0; i < steps; i++) {
            double angle = 2 * Math.PI * i / steps;
            ring[2 * i] = Math.cos(angle);
            ring[2 * i + 1] = Math.sin(angle);
        }
        ring[2 * steps] = ring[0];
        ring[2 * steps + 1] = ring[1];
        return ring;
    }

    private double[] scaled(Seen point) {
        return new double[] {point.x / sinRadius, point.y / sinRadius};
    }

    private static double[] onRim(Seen point) {
        double angle = point.directionRad();
        return new double[] {Math.cos(angle), Math.sin(angle)};
    }

    private static double turn(double fromRad, double toRad) {
        return Math.IEEEremainder(toRad - fromRad, 2 * Math.PI);
    }

    private List<Seen> densified(double[] lonLat) {
        List<Seen> points = new ArrayList<>(lonLat.length / 2 + 16);
        if (lonLat.length >= 2) {
            points.add(seen(lonLat[0], lonLat[1]));
        }
        for (int i = 2; i < lonLat.length; i += 2) {
            double lon = lonLat[i - 2];
            double lat = lonLat[i - 1];
            double dLon = lonLat[i] - lon;
            double dLat = lonLat[i + 1] - lat;
            int steps = (int) Math.max(1, Math.ceil(Math.hypot(dLon, dLat) / STEP_DEG));
            for (int k = 1; k <= steps; k++) {
                double from = (k - 1.0) / steps;
                double to = (double) k / steps;
                step(lon + from * dLon, lat + from * dLat, lon + to * dLon, lat + to * dLat, MOST_HALVINGS, points);
            }
        }
        return points;
    }

    /** Adds the end of a short step, and what lies between where the step turns much about the point opposite the middle. */
    private void step(double lonA, double latA, double lonB, double latB, int halvings, List<Seen> points) {
        Seen a = points.get(points.size() - 1);
        Seen b = seen(lonB, latB);
        boolean turnsMuch =
                !isWithin(a) && !isWithin(b) && Math.abs(turn(a.directionRad(), b.directionRad())) > TURN_RAD;
        boolean samePoint = Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + Math.abs(a.height - b.height) < 1e-12;
        if (turnsMuch && !samePoint && halvings > 0) {
            double lon = (lonA + lonB) / 2;
            double lat = (latA + latB) / 2;
            step(lonA, latA, lon, lat, halvings - 1, points);
            step(lon, lat, lonB, latB, halvings - 1, points);
        } else {
            points.add(b);
        }
    }

    private static boolean windsAround(double[] ring, double x, double y) {
        boolean inside = false;
        for (int i = 2; i < ring.length; i += 2) {
            double y0 = ring[i - 1];
            double y1 = ring[i + 1];
            if (y0 > y != y1 > y) {
                double crossing = ring[i - 2] + (y - y0) / (y1 - y0) * (ring[i] - ring[i - 2]);
                inside ^= x < crossing;
            }
        }
        return inside;
    }

    /** A growing list of points. */
    private static final class Points {
        private double[] xy = new double[64];
        private int length;

        void add(double[] point) {
            if (length + 2 > xy.length) {
                xy = Arrays.copyOf(xy, 2 * xy.length);
            }
            xy[length++] = point[0];
            xy[length++] = point[1];
        }

        /** The rim from one direction to another, the shorter way, with both ends. */
        void arc(double fromRad, double toRad) {
            double turn = turn(fromRad, toRad);
            int steps = (int) Math.max(1, Math.ceil(Math.abs(turn) / ARC_STEP_RAD));
            for (int i = 0; i <= steps; i++) {
                double angle = fromRad + turn * i / steps;
                add(new double[] {Math.cos(angle), Math.sin(angle)});
            }
        }

        double[] take() {
            double[] taken = Arrays.copyOf(xy, length);
            length = 0;
            return taken;
        }
    }
}
