package paso.portrayal;

import paso.geo.Bounds;

/** A rectangle in pixels, y down. */
record Box(double minX, double minY, double maxX, double maxY) {

    static Box of(Bounds bounds) {
        return new Box(bounds.minX(), bounds.minY(), bounds.maxX(), bounds.maxY());
    }

    boolean holds(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    boolean overlaps(Box other) {
        return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
    }
}
