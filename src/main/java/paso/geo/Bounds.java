package paso.geo;

/**
 * An axis-aligned rectangle in a planar frame that its user names: degrees (x longitude, y latitude) or projected metres.
 *
 * <p>In degrees, west is never greater than east: a rectangle over the antimeridian is two of these.
 */
public record Bounds(double minX, double minY, double maxX, double maxY) {

    public Bounds {
        if (!(minX <= maxX) || !(minY <= maxY) || Double.isInfinite(maxX - minX) || Double.isInfinite(maxY - minY)) {
            throw new IllegalArgumentException(
                    "not a rectangle: x " + minX + " to " + maxX + ", y " + minY + " to " + maxY);
        }
    }

    /** A rectangle in degrees, in the order of the command line: west, south, east, north. */
    public static Bounds ofDegrees(double west, double south, double east, double north) {
        LonLat.ofDegrees(west, south);
        LonLat.ofDegrees(east, north);
        return new Bounds(west, south, east, north);
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    public double centerX() {
        return (minX + maxX) / 2;
    }

    public double centerY() {
        return (minY + maxY) / 2;
    }

    public boolean contains(Bounds other) {
        return other.minX >= minX && other.minY >= minY && other.maxX <= maxX && other.maxY <= maxY;
    }

    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    public boolean intersects(Bounds other) {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }

    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    /** Grown by {@code margin} on each side, in the rectangle's own unit. */
    public Bounds grownBy(double margin) {
        return new Bounds(minX - margin, minY - margin, maxX + margin, maxY + margin);
    }
}
