package paso.portrayal.grid;

import java.util.stream.IntStream;
import paso.geo.GridPlacement;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.geo.Viewport;

/**
 * Where the pixels of a picture lie in a grid on the ground. Worked out exactly at knots every {@link #STEP} pixels; in between
 * it runs straight where that is good to a tenth of a pixel, and is exact elsewhere.
 */
public final class GridWindow {

    static final int STEP = 16;

    private static final double METERS_PER_DEG = Math.toRadians(6_371_008.8);
    private static final double MOST_OFF_PX = 0.1;
    private static final double SAME_PX = 0.5;
    private static final double NEAREST_POLE_COS = 1e-3;

    private final Viewport viewport;
    private final GridPlacement placement;
    private final int blocksX;
    private final int blocksY;
    /** Column, row of each knot; not a number where the map shows no place of the earth. */
    private final double[] knots;

    private final double[] lonLat;

    /** @param viewport the picture with its margins */
    public GridWindow(Viewport viewport, GridPlacement placement) {
        this.viewport = viewport;
        this.placement = placement;
        blocksX = (viewport.widthPx() + STEP - 1) / STEP;
        blocksY = (viewport.heightPx() + STEP - 1) / STEP;
        int across = blocksX + 1;
        lonLat = new double[2 * across * (blocksY + 1)];
        for (int j = 0; j <= blocksY; j++) {
            for (int i = 0; i <= blocksX; i++) {
                place(i * STEP + 0.5, j * STEP + 0.5, lonLat, 2 * (j * across + i));
            }
        }
        knots = lonLat.clone();
        placement.toGrid(knots, knots.length / 2);
    }

    /** Longitude and latitude of a pixel; not a number beyond the edge of what the projection shows. */
    private void place(double pixelX, double pixelY, double[] into, int at) {
        Projection projection = viewport.projection();
        double x = viewport.toPlaneX(pixelX);
        double y = viewport.toPlaneY(pixelY);
        LonLat place = projection.inverse(x, y);
        double offX = projection.x(place.lonDeg(), place.latDeg()) - x;
        double offY = projection.y(place.lonDeg(), place.latDeg()) - y;
        boolean there = Math.hypot(offX, offY) <= SAME_PX * viewport.metersPerPixel();
        into[at] = there ? place.lonDeg() : Double.NaN;
        into[at + 1] = there ? place.latDeg() : Double.NaN;
    }

    /** Takes where one pixel lies in the grid. */
    public interface Taker {
        /**
         * @param pixel number of the pixel, row by row
         * @param groundX metres on the ground from one pixel to the next along the row
         * @param groundY the same down the column
         */
        void take(int pixel, double column, double row, float groundX, float groundY);
    }

    /** How many cells of the grid a pixel covers in the mean, along a side; 0 where the picture shows none of the grid. */
    public double cellsPerPixel(int columns, int rows) {
        double sum = 0;
        int count = 0;
        for (int j = 0; j < blocksY; j++) {
            for (int i = 0; i < blocksX; i++) {
                Block block = new Block(i, j);
                if (block.isWhole() && block.touches(columns, rows)) {
                    sum += block.cellsPerPixel();
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Gives the pixels that may lie in a grid of that size; several threads at once, each pixel once. */
    public void forEach(int columns, int rows, Taker taker) {
        IntStream.range(0, blocksY).parallel().forEach(j -> {
            for (int i = 0; i < blocksX; i++) {
                Block block = new Block(i, j);
                if (block.isNowhere() || (block.isWhole() && !block.touches(columns, rows))) {
                    continue;
                }
                if (block.isStraight()) {
                    block.giveStraight(taker);
                } else {
                    block.giveExact(taker);
                }
            }
        });
    }

    /** The pixels between four knots. */
    private final class Block {
        private final int x;
        private final int y;
        private final int at;
        private final int right;
        private final int below;
        private final int across;

        Block(int i, int j) {
            x = i * STEP;
            y = j * STEP;
            at = 2 * (j * (blocksX + 1) + i);
            right = at + 2;
            below = at + 2 * (blocksX + 1);
            across = below + 2;
        }

        boolean isWhole() {
            return !Double.isNaN(knots[at] + knots[right] + knots[below] + knots[across]);
        }

        boolean isNowhere() {
            return Double.isNaN(knots[at])
                    && Double.isNaN(knots[right])
                    && Double.isNaN(knots[below])
                    && Double.isNaN(knots[across]);
        }

        /** Whether it may lie in the grid; a block across a seam of longitudes is taken for one that may. */
        boolean touches(int columns, int rows) {
            double reach = 2 * cellsPerPixel() + 2;
            double left = Math.min(Math.min(knots[at], knots[right]), Math.min(knots[below], knots[across]));
            double most = Math.max(Math.max(knots[at], knots[right]), Math.max(knots[below], knots[across]));
            double top =
                    Math.min(Math.min(knots[at + 1], knots[right + 1]), Math.min(knots[below + 1], knots[across + 1]));
            double bottom =
                    Math.max(Math.max(knots[at + 1], knots[right + 1]), Math.max(knots[below + 1], knots[across + 1]));
            return most >= -reach && left <= columns + reach && bottom >= -reach && top <= rows + reach;
        }

        double cellsPerPixel() {
            double acrossX = knots[right] - knots[at];
            double acrossY = knots[right + 1] - knots[at + 1];
            double downX = knots[below] - knots[at];
            double downY = knots[below + 1] - knots[at + 1];
            return Math.sqrt(Math.abs(acrossX * downY - acrossY * downX)) / STEP;
        }

        boolean isStraight() {
            if (!isWhole()) {
                return false;
            }
            double[] middle = new double[2];
            place(x + STEP / 2.0 + 0.5, y + STEP / 2.0 + 0.5, middle, 0);
            placement.toGrid(middle, 1);
            double column = (knots[at] + knots[right] + knots[below] + knots[across]) / 4;
            double row = (knots[at + 1] + knots[right + 1] + knots[below + 1] + knots[across + 1]) / 4;
            return Math.hypot(middle[0] - column, middle[1] - row) <= MOST_OFF_PX * cellsPerPixel();
        }

        private float groundX() {
            return ground(at, right, below, across);
        }

        private float groundY() {
            return ground(at, below, right, across);
        }

        private float ground(int from, int to, int otherFrom, int otherTo) {
            double one = metersBetween(from, to);
            double other = metersBetween(otherFrom, otherTo);
            double mean = Double.isNaN(one) ? other : Double.isNaN(other) ? one : (one + other) / 2;
            return (float) (Double.isNaN(mean) ? viewport.groundMetersPerPixel() : mean / STEP);
        }

        private double metersBetween(int from, int to) {
            double cos = Math.max(NEAREST_POLE_COS, Math.cos(Math.toRadians((lonLat[from + 1] + lonLat[to + 1]) / 2)));
            double east = Math.IEEEremainder(lonLat[to] - lonLat[from], 360) * cos;
            return METERS_PER_DEG * Math.hypot(east, lonLat[to + 1] - lonLat[from + 1]);
        }

        void giveStraight(Taker taker) {
            float groundX = groundX();
            float groundY = groundY();
            int width = viewport.widthPx();
            for (int dy = 0; dy < STEP && y + dy < viewport.heightPx(); dy++) {
                double v = (double) dy / STEP;
                double column = knots[at] + (knots[below] - knots[at]) * v;
                double row = knots[at + 1] + (knots[below + 1] - knots[at + 1]) * v;
                double columnStep = (knots[right] + (knots[across] - knots[right]) * v - column) / STEP;
                double rowStep = (knots[right + 1] + (knots[across + 1] - knots[right + 1]) * v - row) / STEP;
                for (int dx = 0; dx < STEP && x + dx < width; dx++) {
                    taker.take(
                            (y + dy) * width + x + dx, column + dx * columnStep, row + dx * rowStep, groundX, groundY);
                }
            }
        }

        void giveExact(Taker taker) {
            float groundX = groundX();
            float groundY = groundY();
            int width = viewport.widthPx();
            double[] line = new double[2 * STEP];
            for (int dy = 0; dy < STEP && y + dy < viewport.heightPx(); dy++) {
                int count = Math.min(STEP, width - x);
                for (int dx = 0; dx < count; dx++) {
                    place(x + dx + 0.5, y + dy + 0.5, line, 2 * dx);
                }
                placement.toGrid(line, count);
                for (int dx = 0; dx < count; dx++) {
                    taker.take((y + dy) * width + x + dx, line[2 * dx], line[2 * dx + 1], groundX, groundY);
                }
            }
        }
    }
}
