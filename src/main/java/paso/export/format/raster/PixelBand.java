package paso.export.format.raster;

/**
 * Some whole rows of a picture.
 *
 * @param argbPre premultiplied ARGB of these rows, row by row; it may be longer, and is used again for another band
 * @param top the first row
 * @param bottom after the last row
 * @param isLast whether no row of the picture follows
 */
record PixelBand(int[] argbPre, int widthPx, int top, int bottom, boolean isLast) {

    int rows() {
        return bottom - top;
    }

    /** All pixels in red, green, blue and, where wanted, alpha. */
    byte[] bytes(boolean alpha) {
        int rowBytes = (alpha ? 4 : 3) * widthPx;
        byte[] bytes = new byte[rowBytes * rows()];
        for (int y = top; y < bottom; y++) {
            if (alpha) {
                rgba(y, 0, widthPx, bytes, rowBytes * (y - top));
            } else {
                rgb(y, 0, widthPx, bytes, rowBytes * (y - top));
            }
        }
        return bytes;
    }

    /** Writes red, green and blue of part of a row of an opaque picture. */
    void rgb(int y, int fromX, int toX, byte[] target, int at) {
        int pixel = (y - top) * widthPx + fromX;
        int next = at;
        for (int x = fromX; x < toX; x++, pixel++) {
            int argb = argbPre[pixel];
            target[next++] = (byte) (argb >>> 16);
            target[next++] = (byte) (argb >>> 8);
            target[next++] = (byte) argb;
        }
    }

    /**
     * Writes red, green, blue and alpha of part of a row, the colours no longer multiplied by alpha: a half covered pixel has
     * the full colour of what covers it, so that no dark seam shows on another ground.
     */
    void rgba(int y, int fromX, int toX, byte[] target, int at) {
        int pixel = (y - top) * widthPx + fromX;
        int next = at;
        for (int x = fromX; x < toX; x++, pixel++) {
            int pre = argbPre[pixel];
            int alpha = pre >>> 24;
            target[next++] = straight((pre >>> 16) & 0xff, alpha);
            target[next++] = straight((pre >>> 8) & 0xff, alpha);
            target[next++] = straight(pre & 0xff, alpha);
            target[next++] = (byte) alpha;
        }
    }

    private static byte straight(int pre, int alpha) {
        if (alpha == 255) {
            return (byte) pre;
        }
        return alpha == 0 ? 0 : (byte) Math.min(255, (pre * 255 + alpha / 2) / alpha);
    }
}
