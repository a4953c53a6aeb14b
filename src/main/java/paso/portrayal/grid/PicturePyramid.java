package paso.portrayal.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import paso.geo.GridPlacement;
import paso.geo.Viewport;
import paso.model.Raster;

/** A picture of the ground at several sizes, each half as fine as the one before; between cells it runs evenly. */
final class PicturePyramid {

    private static final int SMALLEST_SIDE = 8;

    /** @param pre premultiplied */
    private record Level(int columns, int rows, int[] pre) {}

    private final List<Level> levels = new ArrayList<>();

    PicturePyramid(Raster.Picture grid) {
        int[] pre = new int[grid.argb().length];
        Arrays.setAll(pre, i -> premultiplied(grid.argb()[i]));
        Level level = new Level(grid.columns(), grid.rows(), pre);
        levels.add(level);
        while (Math.min(level.columns(), level.rows()) > SMALLEST_SIDE) {
            level = half(level);
            levels.add(level);
        }
    }

    private static int premultiplied(int argb) {
        int a = argb >>> 24;
        return a << 24
                | ((((argb >>> 16) & 0xff) * a + 127) / 255) << 16
                | ((((argb >>> 8) & 0xff) * a + 127) / 255) << 8
                | ((argb & 0xff) * a + 127) / 255;
    }

    private static Level half(Level fine) {
        int columns = (fine.columns() + 1) / 2;
        int rows = (fine.rows() + 1) / 2;
        int[] pre = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            int below = Math.min(2 * row + 1, fine.rows() - 1) * fine.columns();
            for (int column = 0; column < columns; column++) {
                int right = Math.min(2 * column + 1, fine.columns() - 1);
                pre[row * columns + column] = mixed(
                        fine.pre()[2 * row * fine.columns() + 2 * column],
                        fine.pre()[2 * row * fine.columns() + right],
                        fine.pre()[below + 2 * column],
                        fine.pre()[below + right],
                        128,
                        128);
            }
        }
        return new Level(columns, rows, pre);
    }

    /** Four neighbours, the share of the right and lower ones out of 256. */
    private static int mixed(int a, int b, int c, int d, int right, int below) {
        int mixed = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            int upper = (a >>> shift & 0xff) * (256 - right) + (b >>> shift & 0xff) * right;
            int lower = (c >>> shift & 0xff) * (256 - right) + (d >>> shift & 0xff) * right;
            mixed |= (upper * (256 - below) + lower * below + 32_768) >>> 16 << shift;
        }
        return mixed;
    }

    /** The picture as a viewport shows it, premultiplied. */
    int[] drawn(GridPlacement placement, Viewport viewport) {
        int columns = levels.get(0).columns();
        int rows = levels.get(0).rows();
        int[] argb = new int[viewport.widthPx() * viewport.heightPx()];
        GridWindow window = new GridWindow(viewport, placement);
        double cells = window.cellsPerPixel(columns, rows);
        int number = cells <= 1 ? 0 : Math.min(levels.size() - 1, (int) Math.floor(Math.log(cells) / Math.log(2)));
        Level level = levels.get(number);
        double scale = 1.0 / (1 << number);
        window.forEach(columns, rows, (pixel, column, row, metersX, metersY) -> {
            if (column >= 0 && row >= 0 && column <= columns && row <= rows) {
                double x = Math.max(0, Math.min(level.columns() - 1, column * scale - 0.5));
                double y = Math.max(0, Math.min(level.rows() - 1, row * scale - 0.5));
                int left = (int) x;
                int top = ((int) y) * level.columns();
                int right = Math.min(left + 1, level.columns() - 1);
                int below = Math.min((int) y + 1, level.rows() - 1) * level.columns();
                argb[pixel] = mixed(
                        level.pre()[top + left],
                        level.pre()[top + right],
                        level.pre()[below + left],
                        level.pre()[below + right],
                        (int) ((x - left) * 256),
                        (int) ((y - (int) y) * 256));
            }
        });
        return argb;
    }
}
