package paso.portrayal;

import paso.geo.Bounds;

/** A rectangle in pixels, y down. */
record Box(double minX, double minY, double maxX, double maxY) {

    static Box of(Bounds bounds) {
        return new Box(bounds.minX(), bounds.minY(), bounds.maxX(), bounds.maxY());
    }

    double middleX() {
        return (minX + maxX) / 2;
    }

    double middleY() {
        return (minY + maxY) / 2;
    }

    double halfWidth() {
        return (maxX - minX) / 2;
    }

    double halfHeight() {
        return (maxY - minY) / 2;
    }

    boolean holds(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    boolean overlaps(Box other) {
        return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
    }
}
