package paso.app;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How far a picture is from the one that was expected, block by block: a mean over the whole forgives whatever is small,
 * and what is small on a map is a closed crossing.
 *
 * <p>Figures are means over pixels and channels, of 255. The limits stand well over what was measured between machines: a
 * Java eight years newer with another library for fonts differs by 0.15 in the worst block of 45 pictures and by 0.005 in
 * the worst whole; on one Java they agree to the
 * bit. What they have to catch is in {@link GoldenFaultsTest}.
 *
 * @param blocks of both pictures, left to right and top to bottom
 */
record PictureDifference(BufferedImage expected, BufferedImage actual, List<Block> blocks) {

    static final int BLOCK_PX = 16;
    static final double MOST_OF_A_BLOCK = 0.25;
    static final double MOST_OF_THE_WHOLE = 0.02;

    private static final int TOLD_BLOCKS = 5;
    private static final int CHANNELS = 3;

    /** A square of {@link #BLOCK_PX}, or what the picture's edge leaves of it: means are over a whole one all the same. */
    record Block(int x, int y, double difference) {
        boolean isBad() {
            return difference > MOST_OF_A_BLOCK;
        }
    }

    static PictureDifference between(BufferedImage expected, BufferedImage actual) {
        List<Block> blocks = new ArrayList<>();
        if (sameSize(expected, actual)) {
            for (int y = 0; y < expected.getHeight(); y += BLOCK_PX) {
                for (int x = 0; x < expected.getWidth(); x += BLOCK_PX) {
                    long sum = 0;
                    for (int row = y; row < Math.min(y + BLOCK_PX, expected.getHeight()); row++) {
                        for (int column = x; column < Math.min(x + BLOCK_PX, expected.getWidth()); column++) {
                            sum += difference(expected.getRGB(column, row), actual.getRGB(column, row));
                        }
                    }
                    blocks.add(new Block(x, y, (double) sum / (BLOCK_PX * BLOCK_PX * CHANNELS)));
                }
            }
        }
        return new PictureDifference(expected, actual, List.copyOf(blocks));
    }

    private static boolean sameSize(BufferedImage a, BufferedImage b) {
        return a.getWidth() == b.getWidth() && a.getHeight() == b.getHeight();
    }

    /** Of the three channels together. */
    static int difference(int a, int b) {
        return Math.abs((a >>> 16 & 0xff) - (b >>> 16 & 0xff))
                + Math.abs((a >>> 8 & 0xff) - (b >>> 8 & 0xff))
                + Math.abs((a & 0xff) - (b & 0xff));
    }

    boolean isAlike() {
        return sameSize(expected, actual)
                && bad().isEmpty()
                && whole() <= MOST_OF_THE_WHOLE
                && actual.getColorModel().hasAlpha() == expected.getColorModel().hasAlpha();
    }

    /** Blocks that are too far off, the worst first. */
    List<Block> bad() {
        return blocks.stream()
                .filter(Block::isBad)
                .sorted(Comparator.comparingDouble(Block::difference).reversed())
                .toList();
    }

    double whole() {
        return blocks.stream().mapToDouble(Block::difference).sum()
                * BLOCK_PX
                * BLOCK_PX
                / ((double) expected.getWidth() * expected.getHeight());
    }

    /** What is wrong, in a line. */
    String told() {
        if (!sameSize(expected, actual)) {
            return "%d x %d pixels instead of %d x %d"
                    .formatted(actual.getWidth(), actual.getHeight(), expected.getWidth(), expected.getHeight());
        }
        String worst = bad().stream()
                .limit(TOLD_BLOCKS)
                .map(block ->
                        String.format(Locale.ROOT, "%.2f at x %d, y %d", block.difference(), block.x(), block.y()))
                .collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "%d of %d blocks of %d px differ by more than %.2f%s; the whole by %.4f, where %.2f is the most",
                bad().size(),
                blocks.size(),
                BLOCK_PX,
                MOST_OF_A_BLOCK,
                worst.isEmpty() ? "" : " (" + worst + ")",
                whole(),
                MOST_OF_THE_WHOLE);
    }

    /** The actual picture, pale, with each pixel that differs in black and each block that is too far off framed. */
    BufferedImage marked() {
        BufferedImage marked = new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = marked.createGraphics();
        g.drawImage(actual, 0, 0, Color.WHITE, null);
        g.setColor(new Color(255, 255, 255, 170));
        g.fillRect(0, 0, actual.getWidth(), actual.getHeight());
        g.setColor(Color.RED);
        g.setStroke(new BasicStroke(2));
        bad().forEach(block -> g.drawRect(block.x() - 1, block.y() - 1, BLOCK_PX + 1, BLOCK_PX + 1));
        g.dispose();
        for (int y = 0; y < Math.min(expected.getHeight(), actual.getHeight()); y++) {
            for (int x = 0; x < Math.min(expected.getWidth(), actual.getWidth()); x++) {
                if (difference(expected.getRGB(x, y), actual.getRGB(x, y)) > 0) {
                    marked.setRGB(x, y, 0);
                }
            }
        }
        return marked;
    }
}
