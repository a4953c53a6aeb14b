package paso.portrayal.label;

import java.util.List;
import paso.portrayal.list.Box;
import paso.portrayal.list.DisplayList;

/**
 * Where a picture has lines and markers, in squares of a coarse grid, so that it can be told at once how much of them a
 * rectangle would cover.
 */
public final class InkGrid {

    private static final int SQUARE_PX = 8;

    private final int columns;
    private final int rows;
    private final double squarePx;
    private final boolean[] inked;
    /** Inked squares above and left of each grid corner, made when it is first asked for. */
    private final int[] sums;

    private boolean summed;

    /** @param ratio device pixels for one pixel of a symbol's size */
    public InkGrid(int widthPx, int heightPx, double ratio) {
        this.squarePx = SQUARE_PX * ratio;
        this.columns = 1 + (int) (widthPx / squarePx);
        this.rows = 1 + (int) (heightPx / squarePx);
        this.inked = new boolean[columns * rows];
        this.sums = new int[(columns + 1) * (rows + 1)];
    }

    /** Adds the markers and, where wanted, the lines of operations. */
    public void add(List<DisplayList.Op> ops, boolean withLines) {
        Reader reader = new Reader(withLines);
        ops.forEach(op -> op.accept(reader));
        summed = false;
    }

    /** Takes the markers and lines of what is painted; areas, letters and pictures may be covered. */
    private final class Reader implements DisplayList.Visitor<RuntimeException> {

        private final boolean withLines;

        Reader(boolean withLines) {
            this.withLines = withLines;
        }

        @Override
        public void markers(DisplayList.Markers markers) {
            for (int i = 0; i < markers.count(); i++) {
                ink(markers.xy()[2 * i], markers.xy()[2 * i + 1]);
            }
        }

        @Override
        public void lines(DisplayList.Lines lines) {
            for (int part = 0; withLines && part + 1 < lines.partStarts().length; part++) {
                for (int v = lines.partStarts()[part] + 1; v < lines.partStarts()[part + 1]; v++) {
                    line(lines.xy(), v);
                }
            }
        }

        @Override
        public void polygons(DisplayList.Polygons polygons) {}

        @Override
        public void picture(DisplayList.Picture picture) {}

        @Override
        public void texts(DisplayList.Texts texts) {}

        @Override
        public void curvedTexts(DisplayList.CurvedTexts texts) {}
    }

    private void line(float[] xy, int v) {
        double x = xy[2 * v - 2];
        double y = xy[2 * v - 1];
        double dx = xy[2 * v] - x;
        double dy = xy[2 * v + 1] - y;
        int steps = 1 + (int) Math.min(10_000, Math.max(Math.abs(dx), Math.abs(dy)) / squarePx * 1.5);
        for (int i = 0; i <= steps; i++) {
            ink(x + dx * i / steps, y + dy * i / steps);
        }
    }

    private void ink(double x, double y) {
        int column = (int) Math.floor(x / squarePx);
        int row = (int) Math.floor(y / squarePx);
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            inked[row * columns + column] = true;
        }
    }

    /** How many squares with something in them a rectangle touches. */
    int under(Box box) {
        if (!summed) {
            sum();
        }
        int left = bounded(box.minX(), columns);
        int right = Math.min(columns, bounded(box.maxX(), columns) + 1);
        int top = bounded(box.minY(), rows);
        int bottom = Math.min(rows, bounded(box.maxY(), rows) + 1);
        return at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
    }

    private int bounded(double px, int count) {
        return Math.max(0, Math.min(count, (int) Math.floor(px / squarePx)));
    }

    private int at(int row, int column) {
        return sums[row * (columns + 1) + column];
    }

    private void sum() {
        for (int row = 0; row < rows; row++) {
            int inRow = 0;
            for (int column = 0; column < columns; column++) {
                inRow += inked[row * columns + column] ? 1 : 0;
                sums[(row + 1) * (columns + 1) + column + 1] = at(row, column + 1) + inRow;
            }
        }
        summed = true;
    }
}
