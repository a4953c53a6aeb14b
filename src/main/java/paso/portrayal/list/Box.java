package paso.portrayal.list;

import paso.geo.Bounds;

/** A rectangle in pixels, y down. */
public record Box(double minX, double minY, double maxX, double maxY) {

    public static Box of(Bounds bounds) {
        return new Box(bounds.minX(), bounds.minY(), bounds.maxX(), bounds.maxY());
    }

    public double middleX() {
        return (minX + maxX) / 2;
    }

    public double middleY() {
        return (minY + maxY) / 2;
    }

    public double halfWidth() {
        return (maxX - minX) / 2;
    }

    public double halfHeight() {
        return (maxY - minY) / 2;
    }

    public boolean holds(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    public boolean overlaps(Box other) {
        return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
    }
}
