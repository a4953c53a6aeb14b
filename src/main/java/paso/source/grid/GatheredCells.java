package paso.source.grid;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.OptionalDouble;
import paso.geo.GridPlacement;
import paso.model.Raster;

/** Cells of a stored grid, gathered by squares of so many a side into their mean. Rows come from the first to the last. */
abstract class GatheredCells {

    final int wide;
    final int high;
    final int step;
    final int columns;
    final int rows;

    GatheredCells(int wide, int high, int step) {
        this.wide = wide;
        this.high = high;
        this.step = step;
        columns = (wide + step - 1) / step;
        rows = (high + step - 1) / step;
    }

    void add(BufferedImage some, int top) {
        for (int y = 0; y < some.getHeight(); y++) {
            addRow(some, y, (top + y) / step);
            if ((top + y) % step == step - 1 || top + y == high - 1) {
                endRow((top + y) / step);
            }
        }
    }

    abstract void addRow(BufferedImage some, int y, int row);

    /** The last of a row of squares is there. */
    abstract void endRow(int row);

    abstract Raster raster(String name, GridPlacement placement, int stepOfFile);

    /** Heights, of the first channel. */
    static final class Heights extends GatheredCells {
        private final OptionalDouble noData;
        private final double lowest;
        private final double highest;
        private final float[] meters;
        private final float[] line;
        private final double[] sums;
        private final int[] counts;
        private float least = Float.POSITIVE_INFINITY;
        private float most = Float.NEGATIVE_INFINITY;
        private long known;

        Heights(int wide, int high, int step, OptionalDouble noData, double lowest, double highest) {
            super(wide, high, step);
            this.noData = noData;
            this.lowest = lowest;
            this.highest = highest;
            meters = new float[columns * rows];
            line = new float[wide];
            sums = new double[columns];
            counts = new int[columns];
        }

        @Override
        void addRow(BufferedImage some, int y, int row) {
            WritableRaster values = some.getRaster();
            values.getSamples(values.getMinX(), values.getMinY() + y, wide, 1, 0, line);
            float none = (float) noData.orElse(Double.NaN);
            for (int x = 0; x < wide; x++) {
                float value = line[x];
                if (value != none && value > lowest && value < highest) {
                    sums[x / step] += value;
                    counts[x / step]++;
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                    known++;
                }
            }
        }

        /** The lowest height in the file. */
        float least() {
            return least;
        }

        /** The highest height in the file. */
        float most() {
            return most;
        }

        /** How many cells of the file have a height. */
        long known() {
            return known;
        }

        @Override
        void endRow(int row) {
            for (int i = 0; i < columns; i++) {
                meters[row * columns + i] = counts[i] == 0 ? Float.NaN : (float) (sums[i] / counts[i]);
            }
            Arrays.fill(sums, 0);
            Arrays.fill(counts, 0);
        }

        @Override
        Raster raster(String name, GridPlacement placement, int stepOfFile) {
            return new Raster.Elevation(name, columns, rows, meters, placement, stepOfFile);
        }
    }

    /** Colours; a colour whose channels all hold the mark for no value is clear. */
    static final class Colors extends GatheredCells {
        private static final int CHANNELS = 4;

        private final OptionalDouble noData;
        private final boolean hasAlpha;
        private final int[] argb;
        private final int[] line;
        private final long[] sums;
        private final int[] counts;

        Colors(int wide, int high, int step, OptionalDouble noData, boolean hasAlpha) {
            super(wide, high, step);
            this.noData = noData;
            this.hasAlpha = hasAlpha;
            argb = new int[columns * rows];
            line = new int[wide];
            sums = new long[CHANNELS * columns];
            counts = new int[columns];
        }

        @Override
        void addRow(BufferedImage some, int y, int row) {
            if (isGrey(some)) {
                grey(some, y);
            } else {
                some.getRGB(0, y, wide, 1, line, 0, wide);
            }
            int[] stored = noData.isPresent() && !hasAlpha ? stored(some, y) : new int[0];
            for (int x = 0; x < wide; x++) {
                int colour = line[x];
                int alpha = stored.length > 0 && isNone(stored, x) ? 0 : colour >>> 24;
                int at = CHANNELS * (x / step);
                sums[at] += alpha;
                sums[at + 1] += (long) alpha * (colour >>> 16 & 0xff);
                sums[at + 2] += (long) alpha * (colour >>> 8 & 0xff);
                sums[at + 3] += (long) alpha * (colour & 0xff);
                counts[x / step]++;
            }
        }

        private static boolean isGrey(BufferedImage some) {
            return !(some.getColorModel() instanceof IndexColorModel)
                    && some.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        }

        /** As it is stored: Java takes grey for linear light, which maps and photographs do not mean. */
        private void grey(BufferedImage some, int y) {
            int channels = some.getRaster().getNumBands();
            int[] values = stored(some, y);
            int white = (1 << some.getColorModel().getComponentSize(0)) - 1;
            for (int x = 0; x < wide; x++) {
                int tone = values[channels * x] * 255 / white;
                int alpha = hasAlpha && channels > 1 ? values[channels * x + 1] * 255 / white : 255;
                line[x] = alpha << 24 | tone << 16 | tone << 8 | tone;
            }
        }

        private int[] stored(BufferedImage some, int y) {
            WritableRaster values = some.getRaster();
            return values.getPixels(values.getMinX(), values.getMinY() + y, wide, 1, (int[]) null);
        }

        private boolean isNone(int[] stored, int x) {
            int channels = stored.length / wide;
            for (int channel = 0; channel < channels; channel++) {
                if (stored[channels * x + channel] != noData.orElse(Double.NaN)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        void endRow(int row) {
            for (int i = 0; i < columns; i++) {
                long alpha = sums[CHANNELS * i];
                argb[row * columns + i] = alpha == 0
                        ? 0
                        : (int) (alpha / counts[i]) << 24
                                | (int) ((sums[CHANNELS * i + 1] + alpha / 2) / alpha) << 16
                                | (int) ((sums[CHANNELS * i + 2] + alpha / 2) / alpha) << 8
                                | (int) ((sums[CHANNELS * i + 3] + alpha / 2) / alpha);
            }
            Arrays.fill(sums, 0);
            Arrays.fill(counts, 0);
        }

        @Override
        Raster raster(String name, GridPlacement placement, int stepOfFile) {
            return new Raster.Picture(name, columns, rows, argb, placement, stepOfFile);
        }
    }
}
