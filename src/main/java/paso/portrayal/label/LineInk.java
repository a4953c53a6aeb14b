package paso.portrayal.label;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import paso.portrayal.list.Box;
import paso.portrayal.list.DisplayList;
import paso.symbol.Argb;
import paso.symbol.Stroke;

/**
 * The lines that a picture shows, weighed by how much they stand out from the ground, so that it can be told how much of them
 * a text would lie on. Measured along the lines themselves and not in squares, so that the answer moves with the map.
 */
public final class LineInk {

    private static final int CELL_PX = 32;
    /** Lines that stand out less than this, such as those of states and coasts, are no loss under a text. */
    private static final double FAINTEST = 0.125;
    /** A segment that is longer is cut into pieces, so that each can be found by its middle. */
    private static final double PIECE_PX = 16;

    private static final int MOST_PIECES = 4000;

    private final int groundArgb;
    private final int width;
    private final int height;
    private final int columns;
    private final int rows;
    /** Ends and weight of each piece, and which piece comes after it in its cell. */
    private float[] pieces = new float[5 * 256];

    private int[] next = new int[256];
    private int count;
    private final int[] first;

    /** @param groundArgb the colour of what lies under lines and texts */
    public LineInk(int widthPx, int heightPx, int groundArgb) {
        this.width = widthPx;
        this.height = heightPx;
        this.groundArgb = groundArgb;
        this.columns = 2 + widthPx / CELL_PX;
        this.rows = 2 + heightPx / CELL_PX;
        this.first = new int[columns * rows];
        Arrays.fill(first, -1);
    }

    /** Adds the lines of operations; of areas the outlines. */
    public void add(List<DisplayList.Op> ops) {
        Reader reader = new Reader();
        ops.forEach(op -> op.accept(reader));
    }

    /** Takes the lines of what is painted; signs, letters and pictures have none. */
    private final class Reader implements DisplayList.Visitor<RuntimeException> {

        @Override
        public void lines(DisplayList.Lines lines) {
            add(lines.xy(), lines.partStarts(), weight(lines.stroke()));
        }

        @Override
        public void polygons(DisplayList.Polygons polygons) {
            Optional<Stroke> outline = polygons.outline();
            outline.ifPresent(stroke -> add(polygons.xy(), polygons.ringStarts(), weight(stroke)));
        }

        @Override
        public void markers(DisplayList.Markers markers) {}

        @Override
        public void picture(DisplayList.Picture picture) {}

        @Override
        public void texts(DisplayList.Texts texts) {}

        @Override
        public void curvedTexts(DisplayList.CurvedTexts texts) {}
    }

    private double weight(Stroke stroke) {
        double alpha = (stroke.argb() >>> 24) / 255.0;
        double contrast = Math.abs(Argb.luma(stroke.argb()) - Argb.luma(groundArgb)) / 255.0;
        return alpha * contrast * Math.min(1, stroke.widthPx());
    }

    private void add(float[] xy, int[] partStarts, double weight) {
        if (weight < FAINTEST) {
            return;
        }
        for (int part = 0; part + 1 < partStarts.length; part++) {
            for (int v = partStarts[part] + 1; v < partStarts[part + 1]; v++) {
                segment(xy[2 * v - 2], xy[2 * v - 1], xy[2 * v], xy[2 * v + 1], (float) weight);
            }
        }
    }

    private void segment(float ax, float ay, float bx, float by, float weight) {
        if (Math.max(ax, bx) < 0 || Math.min(ax, bx) > width || Math.max(ay, by) < 0 || Math.min(ay, by) > height) {
            return;
        }
        int parts = (int) Math.min(MOST_PIECES, 1 + Math.hypot(bx - ax, by - ay) / PIECE_PX);
        for (int i = 0; i < parts; i++) {
            piece(
                    ax + (bx - ax) * i / parts,
                    ay + (by - ay) * i / parts,
                    ax + (bx - ax) * (i + 1) / parts,
                    ay + (by - ay) * (i + 1) / parts,
                    weight);
        }
    }

    /** A piece lies in the cell of its middle alone: those who ask look half a piece farther. */
    private void piece(float ax, float ay, float bx, float by, float weight) {
        if (count == next.length) {
            pieces = Arrays.copyOf(pieces, 2 * pieces.length);
            next = Arrays.copyOf(next, 2 * count);
        }
        int cell = row((ay + by) / 2) * columns + column((ax + bx) / 2);
        next[count] = first[cell];
        first[cell] = count;
        int at = 5 * count++;
        pieces[at] = ax;
        pieces[at + 1] = ay;
        pieces[at + 2] = bx;
        pieces[at + 3] = by;
        pieces[at + 4] = weight;
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) Math.floor(x / CELL_PX)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) Math.floor(y / CELL_PX)));
    }

    private interface Segments {
        void take(double ax, double ay, double bx, double by, double weight);
    }

    private void near(double minX, double minY, double maxX, double maxY, Segments segments) {
        int toColumn = column(maxX + PIECE_PX / 2);
        int toRow = row(maxY + PIECE_PX / 2);
        for (int y = row(minY - PIECE_PX / 2); y <= toRow; y++) {
            for (int x = column(minX - PIECE_PX / 2); x <= toColumn; x++) {
                for (int i = first[y * columns + x]; i >= 0; i = next[i]) {
                    float ax = pieces[5 * i];
                    float ay = pieces[5 * i + 1];
                    float bx = pieces[5 * i + 2];
                    float by = pieces[5 * i + 3];
                    if (Math.max(ax, bx) >= minX
                            && Math.min(ax, bx) <= maxX
                            && Math.max(ay, by) >= minY
                            && Math.min(ay, by) <= maxY) {
                        segments.take(ax, ay, bx, by, pieces[5 * i + 4]);
                    }
                }
            }
        }
    }

    /** The weighed length of the lines in a rectangle, in pixels. */
    double under(Box box) {
        double[] sum = {0};
        near(
                box.minX(),
                box.minY(),
                box.maxX(),
                box.maxY(),
                (ax, ay, bx, by, weight) ->
                        sum[0] += weight * Math.hypot(bx - ax, by - ay) * share(ax, ay, bx, by, box));
        return sum[0];
    }

    /** Which share of a segment lies in a rectangle. */
    private static double share(double ax, double ay, double bx, double by, Box box) {
        double enter = 0;
        double leave = 1;
        double dx = bx - ax;
        double dy = by - ay;
        if ((dx == 0 && (ax < box.minX() || ax > box.maxX())) || (dy == 0 && (ay < box.minY() || ay > box.maxY()))) {
            return 0;
        }
        if (dx != 0) {
            double a = (box.minX() - ax) / dx;
            double b = (box.maxX() - ax) / dx;
            enter = Math.max(enter, Math.min(a, b));
            leave = Math.min(leave, Math.max(a, b));
        }
        if (dy != 0) {
            double a = (box.minY() - ay) / dy;
            double b = (box.maxY() - ay) / dy;
            enter = Math.max(enter, Math.min(a, b));
            leave = Math.min(leave, Math.max(a, b));
        }
        return Math.max(0, leave - enter);
    }

    /** The weights of the lines that a straight way crosses. */
    double across(double fromX, double fromY, double toX, double toY) {
        double[] sum = {0};
        near(
                Math.min(fromX, toX),
                Math.min(fromY, toY),
                Math.max(fromX, toX),
                Math.max(fromY, toY),
                (ax, ay, bx, by, weight) -> {
                    boolean crosses = side(fromX, fromY, toX, toY, ax, ay) * side(fromX, fromY, toX, toY, bx, by) < 0
                            && side(ax, ay, bx, by, fromX, fromY) * side(ax, ay, bx, by, toX, toY) < 0;
                    sum[0] += crosses ? weight : 0;
                });
        return sum[0];
    }

    private static double side(double ax, double ay, double bx, double by, double x, double y) {
        return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    }
}
