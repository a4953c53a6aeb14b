package paso.export;

/** A rectangle in pixels of the picture, y down. */
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /** Smaller by {@code px} on each side. */
    Box inside(double px) {
        return new Box(x + px, y + px, Math.max(0, width - 2 * px), Math.max(0, height - 2 * px));
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
