package paso.export.block;

/** A rectangle in pixels of the picture, y down. */
public record PageBox(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** Smaller by {@code px} on each side. */
    public PageBox inside(double px) {
        return new PageBox(x + px, y + px, Math.max(0, width - 2 * px), Math.max(0, height - 2 * px));
    }

    public boolean overlaps(PageBox other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
