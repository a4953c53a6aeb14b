package paso.render;

/** Source over destination on premultiplied ARGB. */
final class Blend {

    private Blend() {}

    /** A colour that is not premultiplied, as premultiplied. */
    static int premultiplied(int argb) {
        int a = argb >>> 24;
        int red = (((argb >>> 16) & 0xff) * a + 127) / 255;
        int green = (((argb >>> 8) & 0xff) * a + 127) / 255;
        int blue = ((argb & 0xff) * a + 127) / 255;
        return (a << 24) | (red << 16) | (green << 8) | blue;
    }

    /** A premultiplied colour as one that is not. */
    static int straight(int pre) {
        int a = pre >>> 24;
        if (a == 0 || a == 255) {
            return pre;
        }
        int red = Math.min(255, ((pre >>> 16 & 0xff) * 255 + a / 2) / a);
        int green = Math.min(255, ((pre >>> 8 & 0xff) * 255 + a / 2) / a);
        int blue = Math.min(255, ((pre & 0xff) * 255 + a / 2) / a);
        return (a << 24) | (red << 16) | (green << 8) | blue;
    }

    /** Every channel multiplied by {@code share}/256. */
    static int scaled(int pre, int share) {
        int redBlue = (((pre & 0xff00ff) * share) >>> 8) & 0xff00ff;
        int alphaGreen = (((pre >>> 8) & 0xff00ff) * share) & 0xff00ff00;
        return redBlue | alphaGreen;
    }

    static int over(int src, int dst) {
        int a = src >>> 24;
        if (a == 255) {
            return src;
        }
        // of 256 and not of 255, so that an opaque colour below stays opaque: 255 * (256 - a) / 256 is 255 - a, rounded
        // down
        int rest = 256 - a;
        int redBlue = (((dst & 0xff00ff) * rest) >>> 8) & 0xff00ff;
        int alphaGreen = (((dst >>> 8) & 0xff00ff) * rest) & 0xff00ff00;
        return addSaturated(src, redBlue | alphaGreen);
    }

    private static int addSaturated(int a, int b) {
        int redBlue = (a & 0xff00ff) + (b & 0xff00ff);
        int alphaGreen = ((a >>> 8) & 0xff00ff) + ((b >>> 8) & 0xff00ff);
        redBlue |= 0x1000100 - ((redBlue >>> 8) & 0x10001);
        alphaGreen |= 0x1000100 - ((alphaGreen >>> 8) & 0x10001);
        return (redBlue & 0xff00ff) | ((alphaGreen & 0xff00ff) << 8);
    }
}
