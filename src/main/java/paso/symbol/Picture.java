package paso.symbol;

import java.util.Arrays;

/** A figure that a person brought, as pixels: a PNG or JPEG, kept as the file holds it. */
public final class Picture implements Figure {

    /** The kinds of files. */
    public enum Format {
        PNG,
        JPEG
    }

    private final Format format;
    private final byte[] file;
    private final int widthPx;
    private final int heightPx;
    private final double opacity;
    private final int hash;

    /**
     * @param file all bytes of a file that was found to be of the format and of this size
     * @param opacity 0 to 1
     */
    public Picture(Format format, byte[] file, int widthPx, int heightPx, double opacity) {
        this.format = format;
        this.file = file.clone();
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.opacity = opacity;
        hash = 31 * Arrays.hashCode(file) + Double.hashCode(opacity);
    }

    public Format format() {
        return format;
    }

    /** The bytes of the file. */
    public byte[] file() {
        return file.clone();
    }

    public int widthPx() {
        return widthPx;
    }

    public int heightPx() {
        return heightPx;
    }

    public double opacity() {
        return opacity;
    }

    /** Width of its box; the height is one unit. */
    public double aspect() {
        return widthPx / (double) heightPx;
    }

    Picture fadedBy(double share) {
        return new Picture(format, file, widthPx, heightPx, opacity * share);
    }

    @Override
    public double reach() {
        return Math.hypot(aspect(), 1) / 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && hash == picture.hash
                && opacity == picture.opacity
                && format == picture.format
                && Arrays.equals(file, picture.file);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
