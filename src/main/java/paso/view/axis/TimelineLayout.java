package paso.view.axis;

/**
 * Where the parts of the timeline lie, in pixels from its top left. All rows are of one height, so that every answer is a
 * division.
 *
 * @param rowCount rows of lanes and headings, shown or not
 * @param caravanRows rows that stay at the bottom
 * @param scrollPx how far the rows are scrolled down
 */
public record TimelineLayout(double widthPx, double heightPx, int rowCount, int caravanRows, double scrollPx) {

    /** Size of the button that shows all of the time, at the right end of the axis. */
    public static final double FIT_PX = 24;

    public static final double LABEL_PX = 190;
    public static final double AXIS_PX = 28;
    public static final double BINS_TOP_PX = 30;
    public static final double BINS_BOTTOM_PX = 48;
    public static final double LANES_TOP_PX = 52;
    public static final double LANE_PX = 16;
    private static final double RIGHT_PX = 12;

    public TimelineLayout {
        double most = Math.max(0, rowCount * LANE_PX - visibleRowsPx(heightPx, caravanRows));
        scrollPx = Math.max(0, Math.min(most, scrollPx));
    }

    private static double visibleRowsPx(double heightPx, int caravanRows) {
        double room = heightPx - LANES_TOP_PX - caravanRows * LANE_PX - (caravanRows > 0 ? 6 : 2);
        return Math.max(1, Math.floor((room + 3) / LANE_PX)) * LANE_PX;
    }

    public TimelineLayout scrolledTo(double px) {
        return new TimelineLayout(widthPx, heightPx, rowCount, caravanRows, px);
    }

    public TimelineLayout scrolledBy(int rows) {
        return scrolledTo(scrollPx + rows * LANE_PX);
    }

    public TimelineLayout withSize(double newWidthPx, double newHeightPx) {
        return new TimelineLayout(newWidthPx, newHeightPx, rowCount, caravanRows, scrollPx);
    }

    public TimelineLayout withRows(int newRowCount, int newCaravanRows) {
        return new TimelineLayout(widthPx, heightPx, newRowCount, newCaravanRows, scrollPx);
    }

    /** Scrolled as little as needed so that the whole row is seen. */
    public TimelineLayout showing(int row) {
        double top = row * LANE_PX;
        if (top < scrollPx) {
            return scrolledTo(top);
        }
        double bottom = top + LANE_PX;
        return bottom > scrollPx + lanesHeightPx() ? scrolledTo(bottom - lanesHeightPx()) : this;
    }

    public double chartWidthPx() {
        return Math.max(1, widthPx - LABEL_PX - RIGHT_PX);
    }

    public double lanesHeightPx() {
        return visibleRowsPx(heightPx, caravanRows);
    }

    public double mostScrollPx() {
        return Math.max(0, rowCount * LANE_PX - lanesHeightPx());
    }

    public double rowTopPx(int row) {
        return LANES_TOP_PX + row * LANE_PX - scrollPx;
    }

    /** The first row of which anything is seen. */
    public int firstRow() {
        return (int) Math.floor(scrollPx / LANE_PX);
    }

    /** The row after the last of which anything is seen. */
    public int endRow() {
        return (int) Math.min(rowCount, Math.ceil((scrollPx + lanesHeightPx()) / LANE_PX));
    }

    public double caravanTopPx(int row) {
        return heightPx - (caravanRows - row) * LANE_PX - 1;
    }

    /** The row at a height; -1 where there is none. */
    public int rowAt(double yPx) {
        if (yPx < LANES_TOP_PX || yPx >= LANES_TOP_PX + lanesHeightPx()) {
            return -1;
        }
        int row = (int) Math.floor((yPx - LANES_TOP_PX + scrollPx) / LANE_PX);
        return row < rowCount ? row : -1;
    }

    /** The row of caravans at a height; -1 where there is none. */
    public int caravanRowAt(double yPx) {
        int row = (int) Math.floor((yPx - caravanTopPx(0)) / LANE_PX);
        return row >= 0 && row < caravanRows ? row : -1;
    }

    public boolean isOnBins(double yPx) {
        return yPx >= AXIS_PX && yPx < LANES_TOP_PX - 2;
    }

    /** On the dates or the histogram below them. */
    public boolean isOnOverview(double xPx, double yPx) {
        return xPx >= LABEL_PX && yPx < LANES_TOP_PX - 2;
    }
}
