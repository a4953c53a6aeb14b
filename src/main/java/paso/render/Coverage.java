package paso.render;

import java.util.Arrays;

/**
 * How much of each pixel of a band a shape covers, and the colour laid down by it. Reused from shape to shape.
 *
 * <p>Strokes gather the largest coverage of their segments, so that a joint is not painted twice; only the pixels touched are
 * visited again. Fills add up signed areas row by row.
 */
final class Coverage {

    /** Steps between the axis of a line and its edge, by square of the distance. */
    private static final int SHARES = 1024;

    private Band band;
    /** Of each pixel of the band, 0 between shapes; as long as the band at least, once a stroke is painted. */
    private byte[] most = {};

    private int[] touched = new int[4096];
    private int touchedCount;
    private float radius = -1;
    private float reach;
    private float perSquare;
    /** Coverage from 0 to 255 by the square of the distance from the axis. */
    private final byte[] shares = new byte[SHARES];

    /** Of each pixel of a fill's rectangle, and two more a row; grows with the fills. */
    private float[] area = {};

    private int areaLeft;
    private int areaTop;
    private int areaWidth;
    private int areaHeight;

    Coverage(Band band) {
        this.band = band;
    }

    /** From now on lays colour on another strip; between shapes only. */
    void turnTo(Band other) {
        band = other;
    }

    // strokes

    /** Sets the width of the segments that follow. */
    void setRadius(float newRadius) {
        int size = band.width * (band.bottom - band.top);
        if (most.length < size) {
            most = new byte[size];
        }
        if (newRadius == radius) {
            return;
        }
        radius = newRadius;
        reach = newRadius + 0.5f;
        // a line thinner than a pixel covers no more of one than its width
        float full = Math.min(1, 2 * newRadius);
        perSquare = (SHARES - 1) / (reach * reach);
        for (int i = 0; i < SHARES; i++) {
            float inside = reach - (float) Math.sqrt((i + 0.5f) / perSquare);
            shares[i] = (byte) Math.round(255 * Math.max(0, Math.min(full, inside)));
        }
        shares[SHARES - 1] = 0;
    }

    /** Adds a segment with round ends. */
    void segment(float ax, float ay, float bx, float by) {
        int fromY = (int) Math.max(band.top, Math.min(ay, by) - reach);
        int toY = (int) Math.min(band.bottom - 1, Math.max(ay, by) + reach);
        float leftmost = Math.min(ax, bx) - reach;
        float rightmost = Math.max(ax, bx) + reach;
        if (fromY > toY || Math.max(ay, by) + reach < band.top || rightmost < 0 || leftmost >= band.width) {
            return;
        }
        float dx = bx - ax;
        float dy = by - ay;
        float length = (float) Math.sqrt(dx * dx + dy * dy);
        // of no length, it is a dot: any direction will do
        float unitX = length > 1e-4f ? dx / length : 1;
        float unitY = length > 1e-4f ? dy / length : 0;
        // the slab of the segment crosses a row between these two, seen from where its axis does
        boolean slanted = Math.abs(dy) > 1e-3f;
        float halfRow = slanted ? reach * length / Math.abs(dy) : 0;
        float perRow = slanted ? dx / dy : 0;
        int lastX = band.width - 1;
        makeRoom((toY - fromY + 1) * Math.min(band.width, (int) (rightmost - leftmost) + 2) + 1);
        for (int y = fromY; y <= toY; y++) {
            float cy = y + 0.5f - ay;
            float left = leftmost;
            float right = rightmost;
            if (slanted) {
                float middle = ax + cy * perRow;
                left = Math.max(left, middle - halfRow);
                right = Math.min(right, middle + halfRow);
            }
            row(y, (int) Math.max(0, left), (int) Math.min(lastX, right), cy, ax, unitX, unitY, length);
        }
    }

    private void row(int y, int fromX, int toX, float cy, float ax, float unitX, float unitY, float length) {
        byte[] covered = most;
        int count = touchedCount;
        int at = (y - band.top) * band.width + fromX;
        int[] list = touched;
        byte[] table = shares;
        float square = perSquare;
        float half = length / 2;
        float alongRow = cy * unitY;
        float asideRow = cy * unitX;
        float cx = fromX + 0.5f - ax;
        for (int x = fromX; x <= toX; x++, at++, cx++) {
            float along = cx * unitX + alongRow;
            float aside = cx * unitY - asideRow;
            float beyond = Math.max(0, Math.abs(along - half) - half);
            int value = table[Math.min(SHARES - 1, (int) ((aside * aside + beyond * beyond) * square))] & 0xff;
            int before = covered[at] & 0xff;
            // no branches: on short segments nobody could foresee them
            covered[at] = (byte) Math.max(value, before);
            list[count] = at;
            count += ((before - 1) & -value) >>> 31;
        }
        touchedCount = count;
    }

    private void makeRoom(int more) {
        if (touchedCount + more > touched.length) {
            touched = Arrays.copyOf(touched, Math.max(2 * touched.length, touchedCount + more));
        }
    }

    /** Lays a colour on what the segments since the last time covered. */
    void paintStroke(int pre) {
        int[] pixels = band.pixels;
        int shift = band.row(band.top);
        boolean opaque = pre >>> 24 == 255;
        for (int i = 0; i < touchedCount; i++) {
            int at = touched[i];
            int value = most[at] & 0xff;
            most[at] = 0;
            int index = shift + at;
            if (value == 255 && opaque) {
                pixels[index] = pre;
            } else {
                pixels[index] = Blend.over(Blend.scaled(pre, value + (value >>> 7)), pixels[index]);
            }
        }
        touchedCount = 0;
    }

    // fills

    /** Begins a fill whose shape lies within a rectangle in pixels. Returns false when none of it is in the band. */
    boolean beginFill(float minX, float minY, float maxX, float maxY) {
        areaLeft = Math.max(0, (int) Math.floor(minX));
        areaTop = Math.max(band.top, (int) Math.floor(minY));
        areaWidth = Math.min(band.width, (int) Math.floor(maxX) + 1) - areaLeft;
        areaHeight = Math.min(band.bottom, (int) Math.floor(maxY) + 1) - areaTop;
        if (areaWidth <= 0 || areaHeight <= 0) {
            return false;
        }
        int size = (areaWidth + 2) * areaHeight;
        if (area.length < size) {
            area = new float[Math.max(size, 2 * area.length)];
        } else {
            Arrays.fill(area, 0, size, 0);
        }
        return true;
    }

    /**
     * Adds an edge of the shape. Where it enters each row is reckoned from its upper end, so that a pixel is the same
     * wherever its band begins.
     */
    void edge(float x0, float y0, float x1, float y1) {
        if (y0 == y1) {
            return;
        }
        boolean down = y0 < y1;
        float ax = (down ? x0 : x1) - areaLeft;
        float ay = down ? y0 : y1;
        float bx = (down ? x1 : x0) - areaLeft;
        float by = down ? y1 : y0;
        if (by <= areaTop || ay >= areaTop + areaHeight) {
            return;
        }
        float direction = down ? 1 : -1;
        float slope = (bx - ax) / (by - ay);
        int firstRow = Math.max(areaTop, (int) Math.floor(ay));
        int lastRow = Math.min(areaTop + areaHeight - 1, (int) Math.ceil(by) - 1);
        float y = Math.max(firstRow, ay);
        float x = ax + (y - ay) * slope;
        int at = (firstRow - areaTop) * (areaWidth + 2);
        for (int row = firstRow; row <= lastRow; row++, at += areaWidth + 2) {
            float endY = Math.min(row + 1, by);
            float next = ax + (endY - ay) * slope;
            addRow(at, Math.min(x, next), Math.max(x, next), direction * (endY - y));
            x = next;
            y = endY;
        }
    }

    /** Spreads the area right of a piece of edge within one row: its height counts fully right of it, in part under it. */
    private void addRow(int at, float leftX, float rightX, float height) {
        if (leftX >= areaWidth) {
            return;
        }
        float left = Math.max(0, leftX);
        float right = Math.min(areaWidth, Math.max(0, rightX));
        int first = (int) left;
        int last = (int) Math.ceil(right);
        if (last <= first + 1) {
            float middle = (left + right) / 2 - first;
            area[at + first] += height * (1 - middle);
            area[at + first + 1] += height * middle;
            return;
        }
        float perColumn = 1 / (right - left);
        float firstPart = 1 - (left - first);
        float a = 0.5f * perColumn * firstPart * firstPart;
        float lastPart = right - last + 1;
        float b = 0.5f * perColumn * lastPart * lastPart;
        area[at + first] += height * a;
        if (last == first + 2) {
            area[at + first + 1] += height * (1 - a - b);
        } else {
            float second = perColumn * (1.5f - (left - first));
            area[at + first + 1] += height * (second - a);
            for (int column = first + 2; column < last - 1; column++) {
                area[at + column] += height * perColumn;
            }
            float beforeLast = second + (last - first - 3) * perColumn;
            area[at + last - 1] += height * (1 - beforeLast - b);
        }
        area[at + last] += height * b;
    }

    /** Lays a colour on the shape whose edges were added, inside by the even-odd rule. */
    void paintFill(int pre) {
        int[] pixels = band.pixels;
        boolean opaque = pre >>> 24 == 255;
        for (int row = 0; row < areaHeight; row++) {
            int source = row * (areaWidth + 2);
            int at = band.row(areaTop + row) + areaLeft;
            float sum = 0;
            for (int column = 0; column < areaWidth; column++, at++) {
                sum += area[source + column];
                float winding = Math.abs(sum);
                if (winding < 0.002f) {
                    continue;
                }
                if (winding > 1.002f) {
                    winding -= 2 * (float) Math.floor(winding / 2);
                    winding = winding > 1 ? 2 - winding : winding;
                }
                int share = (int) (Math.min(1, winding) * 256 + 0.5f);
                if (share >= 255) {
                    pixels[at] = opaque ? pre : Blend.over(pre, pixels[at]);
                } else if (share > 0) {
                    pixels[at] = Blend.over(Blend.scaled(pre, share), pixels[at]);
                }
            }
        }
    }
}
