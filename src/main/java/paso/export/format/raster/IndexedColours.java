package paso.export.format.raster;

import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * At most 256 colours for pictures of more, by median cut: the box of colours whose pixels lie widest apart is cut in two until
 * there are enough, and each box has the mean of its pixels. Colours are told apart to six bits a channel.
 */
final class IndexedColours {

    private static final int MOST = 256;
    private static final int BITS = 6;
    private static final int SHIFT = 8 - BITS;
    private static final int CELLS = 1 << (3 * BITS);

    private final IndexColorModel model;
    /** The index for each cell of colours; -1 where it was not looked for yet. */
    private final short[] indexOf = new short[CELLS];

    private final int[] reds;
    private final int[] greens;
    private final int[] blues;

    private IndexedColours(List<int[]> colours) {
        int count = colours.size();
        reds = colours.stream().mapToInt(colour -> colour[0]).toArray();
        greens = colours.stream().mapToInt(colour -> colour[1]).toArray();
        blues = colours.stream().mapToInt(colour -> colour[2]).toArray();
        byte[][] bytes = new byte[3][count];
        for (int i = 0; i < count; i++) {
            bytes[0][i] = (byte) reds[i];
            bytes[1][i] = (byte) greens[i];
            bytes[2][i] = (byte) blues[i];
        }
        model = new IndexColorModel(8, count, bytes[0], bytes[1], bytes[2]);
        Arrays.fill(indexOf, (short) -1);
    }

    IndexColorModel model() {
        return model;
    }

    /** The nearest colour for each pixel. */
    byte[] indices(int[] rgb) {
        byte[] indices = new byte[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            int cell = cell(rgb[i]);
            if (indexOf[cell] < 0) {
                indexOf[cell] = (short) nearest(rgb[i]);
            }
            indices[i] = (byte) indexOf[cell];
        }
        return indices;
    }

    private int nearest(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < reds.length; i++) {
            int red = ((rgb >> 16) & 0xff) - reds[i];
            int green = ((rgb >> 8) & 0xff) - greens[i];
            int blue = (rgb & 0xff) - blues[i];
            // the eye tells greens best and blues worst
            int distance = 3 * red * red + 6 * green * green + 2 * blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int cell(int rgb) {
        int red = ((rgb >> 16) & 0xff) >> SHIFT;
        int green = ((rgb >> 8) & 0xff) >> SHIFT;
        int blue = (rgb & 0xff) >> SHIFT;
        return (red << (2 * BITS)) | (green << BITS) | blue;
    }

    /** Counts the colours of some pictures. */
    static final class Count {

        private final long[] pixels = new long[CELLS];
        private final long[][] sums = new long[3][CELLS];

        void add(int[] rgb) {
            for (int pixel : rgb) {
                int cell = cell(pixel);
                pixels[cell]++;
                sums[0][cell] += (pixel >> 16) & 0xff;
                sums[1][cell] += (pixel >> 8) & 0xff;
                sums[2][cell] += pixel & 0xff;
            }
        }

        IndexedColours colours() {
            List<int[]> boxes = new ArrayList<>();
            boxes.add(IntStream.range(0, CELLS).filter(cell -> pixels[cell] > 0).toArray());
            while (boxes.size() < MOST) {
                int[] widest = boxes.stream()
                        .filter(box -> box.length > 1)
                        .max(Comparator.comparingDouble(this::spread))
                        .orElse(null);
                if (widest == null) {
                    break;
                }
                boxes.remove(widest);
                boxes.addAll(halves(widest));
            }
            return new IndexedColours(boxes.stream().map(this::mean).toList());
        }

        /** How far the colours of a box reach in their longest channel, weighed by the pixels that have them. */
        private double spread(int[] box) {
            long count = Arrays.stream(box).mapToLong(cell -> pixels[cell]).sum();
            int channel = longest(box);
            return range(box, channel) * Math.sqrt(count);
        }

        private int longest(int[] box) {
            int longest = 0;
            for (int channel = 1; channel < 3; channel++) {
                if (range(box, channel) > range(box, longest)) {
                    longest = channel;
                }
            }
            return longest;
        }

        private static int level(int cell, int channel) {
            return (cell >> ((2 - channel) * BITS)) & ((1 << BITS) - 1);
        }

        private static int range(int[] box, int channel) {
            int least = Integer.MAX_VALUE;
            int most = 0;
            for (int cell : box) {
                least = Math.min(least, level(cell, channel));
                most = Math.max(most, level(cell, channel));
            }
            return most - least;
        }

        /** Cut where half of the pixels are on either side, each side with one cell at least. */
        private List<int[]> halves(int[] box) {
            int channel = longest(box);
            int[] sorted = Arrays.stream(box)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(cell -> level(cell, channel))
                            .thenComparing(Comparator.naturalOrder()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            long half = Arrays.stream(sorted).mapToLong(cell -> pixels[cell]).sum() / 2;
            int cut = 0;
            for (long sum = 0; cut < sorted.length - 1; cut++) {
                sum += pixels[sorted[cut]];
                if (sum > half) {
                    break;
                }
            }
            cut = Math.max(1, cut);
            return List.of(Arrays.copyOfRange(sorted, 0, cut), Arrays.copyOfRange(sorted, cut, sorted.length));
        }

        private int[] mean(int[] box) {
            long count = Math.max(
                    1, Arrays.stream(box).mapToLong(cell -> pixels[cell]).sum());
            int[] mean = new int[3];
            for (int channel = 0; channel < 3; channel++) {
                long[] own = sums[channel];
                mean[channel] =
                        (int) (Arrays.stream(box).mapToLong(cell -> own[cell]).sum() / count);
            }
            return mean;
        }
    }
}
