package paso.portrayal.grid;

import java.util.ArrayList;
import java.util.List;
import paso.model.Raster;

/**
 * Heights at several sizes, each half as fine as the one before, so that a far view is smooth and costs no more than a near
 * one. Between cells a uniform cubic B-spline runs: its slope has no steps, which shading would show as facets, and a plane
 * stays that plane.
 */
final class HeightPyramid {

    private static final int SMALLEST_SIDE = 8;

    private record Level(int columns, int rows, float[] meters) {}

    private final List<Level> levels = new ArrayList<>();

    HeightPyramid(Raster.Elevation grid) {
        Level level = new Level(grid.columns(), grid.rows(), grid.meters());
        levels.add(level);
        while (Math.min(level.columns(), level.rows()) > SMALLEST_SIDE) {
            level = half(level);
            levels.add(level);
        }
    }

    private static Level half(Level fine) {
        int columns = (fine.columns() + 1) / 2;
        int rows = (fine.rows() + 1) / 2;
        float[] meters = new float[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double sum = 0;
                int count = 0;
                for (int y = 2 * row; y < Math.min(2 * row + 2, fine.rows()); y++) {
                    for (int x = 2 * column; x < Math.min(2 * column + 2, fine.columns()); x++) {
                        float value = fine.meters()[y * fine.columns() + x];
                        if (!Float.isNaN(value)) {
                            sum += value;
                            count++;
                        }
                    }
                }
                meters[row * columns + column] = count == 0 ? Float.NaN : (float) (sum / count);
            }
        }
        return new Level(columns, rows, meters);
    }

    /** Number of the finest level whose cells are as large as so many cells of the grid, or the next finer one. */
    int levelFor(double cellsPerPixel) {
        int level = cellsPerPixel <= 1 ? 0 : (int) Math.floor(Math.log(cellsPerPixel) / Math.log(2));
        return Math.min(level, levels.size() - 1);
    }

    /**
     * The height at a place of the grid, in its columns and rows, whose first cell's centre is at (0.5, 0.5); not a number
     * outside it and where the nearest cell has none.
     */
    float at(int levelNumber, double column, double row) {
        Level level = levels.get(levelNumber);
        double scale = 1.0 / (1 << levelNumber);
        double x = column * scale - 0.5;
        double y = row * scale - 0.5;
        // outside, up to the outer edge of the last cell, the last cell's height goes on
        if (!(column >= 0
                && row >= 0
                && column <= levels.get(0).columns()
                && row <= levels.get(0).rows())) {
            return Float.NaN;
        }
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        int nearest =
                held((int) Math.round(y), level.rows()) * level.columns() + held((int) Math.round(x), level.columns());
        if (Float.isNaN(level.meters()[nearest])) {
            return Float.NaN;
        }
        return spline(level, left, top, (float) (x - left), (float) (y - top));
    }

    private static float spline(Level level, int left, int top, float u, float v) {
        float u0 = outer(1 - u);
        float u1 = inner(u);
        float u2 = inner(1 - u);
        float u3 = outer(u);
        float[] meters = level.meters();
        boolean within = left >= 1 && top >= 1 && left + 2 < level.columns() && top + 2 < level.rows();
        float sum = 0;
        float weights = 0;
        for (int k = 0; k < 4; k++) {
            float weightV = k == 0 ? outer(1 - v) : k == 1 ? inner(v) : k == 2 ? inner(1 - v) : outer(v);
            int row = within ? top - 1 + k : held(top - 1 + k, level.rows());
            int at = row * level.columns();
            float a = meters[at + (within ? left - 1 : held(left - 1, level.columns()))];
            float b = meters[at + (within ? left : held(left, level.columns()))];
            float c = meters[at + (within ? left + 1 : held(left + 1, level.columns()))];
            float d = meters[at + (within ? left + 2 : held(left + 2, level.columns()))];
            float line = u0 * a + u1 * b + u2 * c + u3 * d;
            if (Float.isNaN(line)) {
                float known = 0;
                line = 0;
                if (!Float.isNaN(a)) {
                    line += u0 * a;
                    known += u0;
                }
                if (!Float.isNaN(b)) {
                    line += u1 * b;
                    known += u1;
                }
                if (!Float.isNaN(c)) {
                    line += u2 * c;
                    known += u2;
                }
                if (!Float.isNaN(d)) {
                    line += u3 * d;
                    known += u3;
                }
                sum += weightV * line;
                weights += weightV * known;
            } else {
                sum += weightV * line;
                weights += weightV;
            }
        }
        return sum / weights;
    }

    /** Weight of a cell one to two cells away. */
    private static float outer(float t) {
        return t * t * t / 6;
    }

    /** Weight of a cell up to one cell away. */
    private static float inner(float t) {
        return (3 * t * t * t - 6 * t * t + 4) / 6;
    }

    private static int held(int index, int size) {
        return Math.max(0, Math.min(size - 1, index));
    }
}
