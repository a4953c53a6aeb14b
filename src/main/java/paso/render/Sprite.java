package paso.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;

/**
 * A small picture that is laid on many places.
 *
 * @param pre premultiplied ARGB, row by row
 * @param left column of its first pixel from the place it stands for
 * @param top row of its first pixel from that place
 */
record Sprite(int[] pre, int width, int height, int left, int top) {

    /** Paints a sprite {@code reach} pixels around its place, which is the graphics' origin. */
    static Sprite painted(int left, int top, int width, int height, Consumer<Graphics2D> painter) {
        BufferedImage image =
                new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D plain = image.createGraphics();
        plain.translate(-left, -top);
        Graphics2D g = GraphicsPainter.prepared(plain);
        painter.accept(g);
        g.dispose();
        plain.dispose();
        int[] pre = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Sprite(pre, image.getWidth(), image.getHeight(), left, top).trimmed();
    }

    /** The same without empty rows and columns at its sides: most of a blit's time would go into them. */
    private Sprite trimmed() {
        int minX = width;
        int minY = height;
        int maxX = 0;
        int maxY = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (pre[y * width + x] != 0) {
                    minX = Math.min(minX, x);
                    minY = Math.min(minY, y);
                    maxX = Math.max(maxX, x + 1);
                    maxY = Math.max(maxY, y + 1);
                }
            }
        }
        if (minX >= maxX) {
            return new Sprite(new int[0], 0, 0, 0, 0);
        }
        int[] inner = new int[(maxX - minX) * (maxY - minY)];
        for (int y = minY; y < maxY; y++) {
            System.arraycopy(pre, y * width + minX, inner, (y - minY) * (maxX - minX), maxX - minX);
        }
        return new Sprite(inner, maxX - minX, maxY - minY, left + minX, top + minY);
    }

    /** About how much memory it takes, with the key it is kept by. */
    int bytes() {
        return 4 * pre.length + 256;
    }

    /** Lays the sprite on the pixel (x, y) of a band. */
    void blit(Band band, int x, int y) {
        int fromX = Math.max(0, x + left);
        int toX = Math.min(band.width, x + left + width);
        int fromY = Math.max(band.top, y + top);
        int toY = Math.min(band.bottom, y + top + height);
        int[] target = band.pixels;
        for (int row = fromY; row < toY; row++) {
            int source = (row - y - top) * width + (fromX - x - left);
            int at = band.row(row) + fromX;
            for (int column = fromX; column < toX; column++, source++, at++) {
                int colour = pre[source];
                if (colour != 0) {
                    target[at] = Blend.over(colour, target[at]);
                }
            }
        }
    }
}
