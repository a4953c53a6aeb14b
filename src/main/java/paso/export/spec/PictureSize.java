package paso.export.spec;

/**
 * How large a picture is.
 *
 * @param dpi pixels per inch: at 96 a symbol has the size that it has on a plain screen, at 192 twice as many pixels
 */
public record PictureSize(int widthPx, int heightPx, double dpi) {

    public static final double SCREEN_DPI = 96;

    public static final int MIN_SIDE_PX = 64;
    /** More than an A0 sheet at 300 dpi has; pictures are painted in bands, so that no other limit is needed. */
    public static final int MAX_SIDE_PX = 16_384;

    public static final double MIN_DPI = 24;
    public static final double MAX_DPI = 1200;

    /** @throws IllegalArgumentException with a sentence for a person where a limit is passed */
    public PictureSize {
        if (widthPx < MIN_SIDE_PX || heightPx < MIN_SIDE_PX || widthPx > MAX_SIDE_PX || heightPx > MAX_SIDE_PX) {
            throw new IllegalArgumentException("a picture has from " + MIN_SIDE_PX + " to " + MAX_SIDE_PX
                    + " pixels a side, not " + widthPx + "x" + heightPx);
        }
        if (!(dpi >= MIN_DPI && dpi <= MAX_DPI)) {
            throw new IllegalArgumentException(
                    "the resolution is from " + (int) MIN_DPI + " to " + (int) MAX_DPI + " dpi, not " + dpi);
        }
    }

    public static PictureSize onScreen(int widthPx, int heightPx) {
        return new PictureSize(widthPx, heightPx, SCREEN_DPI);
    }

    /** Device pixels for one pixel of a symbol's size. */
    public double pixelRatio() {
        return dpi / SCREEN_DPI;
    }
}
