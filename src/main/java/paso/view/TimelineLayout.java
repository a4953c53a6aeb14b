package paso.view;

/**
 * Where the parts of the timeline lie, in pixels from its top left.
 *
 * @param laneScrollPx how far the lanes are scrolled down
 */
record TimelineLayout(double widthPx, double heightPx, int laneCount, int caravanRows, double laneScrollPx) {

    static final double LABEL_PX = 190;
    static final double AXIS_PX = 28;
    static final double BINS_TOP_PX = 30;
    static final double BINS_BOTTOM_PX = 48;
    static final double LANES_TOP_PX = 52;
    static final double LANE_PX = 16;
    private static final double RIGHT_PX = 12;

    TimelineLayout {
        double most = Math.max(0, laneCount * LANE_PX - visibleLanesPx(heightPx, caravanRows));
        laneScrollPx = Math.max(0, Math.min(most, laneScrollPx));
    }

    private static double visibleLanesPx(double heightPx, int caravanRows) {
        double room = heightPx - LANES_TOP_PX - caravanRows * LANE_PX - (caravanRows > 0 ? 6 : 2);
        return Math.max(1, Math.floor((room + 3) / LANE_PX)) * LANE_PX;
    }

    TimelineLayout scrolledTo(double px) {
        return new TimelineLayout(widthPx, heightPx, laneCount, caravanRows, px);
    }

    /** Scrolled as little as needed so that the whole lane is seen. */
    TimelineLayout showing(int lane) {
        double top = lane * LANE_PX;
        if (top < laneScrollPx) {
            return scrolledTo(top);
        }
        double bottom = top + LANE_PX;
        return bottom > laneScrollPx + lanesHeightPx() ? scrolledTo(bottom - lanesHeightPx()) : this;
    }

    double chartWidthPx() {
        return Math.max(1, widthPx - LABEL_PX - RIGHT_PX);
    }

    double lanesHeightPx() {
        return visibleLanesPx(heightPx, caravanRows);
    }

    double mostScrollPx() {
        return Math.max(0, laneCount * LANE_PX - lanesHeightPx());
    }

    double laneTopPx(int lane) {
        return LANES_TOP_PX + lane * LANE_PX - laneScrollPx;
    }

    double caravanTopPx(int row) {
        return heightPx - (caravanRows - row) * LANE_PX - 1;
    }

    /** The lane at a height; -1 where there is none. */
    int laneAt(double yPx) {
        if (yPx < LANES_TOP_PX || yPx >= LANES_TOP_PX + lanesHeightPx()) {
            return -1;
        }
        int lane = (int) Math.floor((yPx - LANES_TOP_PX + laneScrollPx) / LANE_PX);
        return lane < laneCount ? lane : -1;
    }

    /** The row of caravans at a height; -1 where there is none. */
    int caravanRowAt(double yPx) {
        for (int row = 0; row < caravanRows; row++) {
            if (yPx >= caravanTopPx(row) && yPx < caravanTopPx(row) + LANE_PX) {
                return row;
            }
        }
        return -1;
    }

    boolean isOnBins(double yPx) {
        return yPx >= AXIS_PX && yPx < LANES_TOP_PX - 2;
    }
}
