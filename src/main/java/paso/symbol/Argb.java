package paso.symbol;

import java.util.Optional;

/** Colours as {@code 0xAARRGGBB}, not premultiplied, in sRGB. */
public final class Argb {

    private Argb() {}

    /** The opaque colour written as {@code #rrggbb}, or one with alpha as {@code #aarrggbb}; empty for anything else. */
    public static Optional<Integer> parse(String text) {
        if (!text.matches("#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})")) {
            return Optional.empty();
        }
        int value = (int) Long.parseLong(text.substring(1), 16);
        return Optional.of(text.length() == 7 ? 0xff000000 | value : value);
    }

    /** How light a colour looks, from 0 for black to 255 for white, whatever its alpha. */
    public static double luma(int argb) {
        return 0.299 * (argb >> 16 & 0xff) + 0.587 * (argb >> 8 & 0xff) + 0.114 * (argb & 0xff);
    }

    /** The colour with its alpha multiplied by a share from 0 to 1. */
    public static int faded(int argb, double share) {
        int alpha = (int) Math.round((argb >>> 24) * Math.max(0, Math.min(1, share)));
        return (alpha << 24) | (argb & 0xffffff);
    }
}
