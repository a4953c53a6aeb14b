package paso.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import paso.portrayal.list.DisplayList;

/**
 * Paints display lists into premultiplied ARGB pixels, in horizontal bands, several at once.
 *
 * <p>Markers and level texts are pre-painted sprites; thin plain lines are painted by distance to their segments; areas by
 * adding up signed areas. What is rare and rich (dashes, wide and offset strokes, repeated marks, hatches) goes through
 * {@link GraphicsPainter} over the same pixels. Safe to share between threads.
 */
public final class RasterPainter implements AutoCloseable {

    private static final int SMALLEST_BAND_ROWS = 64;

    private final GraphicsPainter graphics;
    private final SpriteBook sprites;
    private final int threads;
    private final ExecutorService pool;

    public RasterPainter(Fonts fonts) {
        this(fonts, Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors())));
    }

    /** @param threads how many bands are painted at once */
    public RasterPainter(Fonts fonts, int threads) {
        this.graphics = new GraphicsPainter(fonts);
        this.sprites = new SpriteBook(graphics, fonts);
        this.threads = threads;
        AtomicInteger number = new AtomicInteger();
        this.pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "paso-painter-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Ends the painter's threads. */
    @Override
    public void close() {
        pool.shutdown();
    }

    /** The list as a picture of type {@code TYPE_INT_ARGB_PRE}. */
    public BufferedImage picture(DisplayList list) {
        BufferedImage image = new BufferedImage(list.widthPx(), list.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
        paint(list, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), new CancelFlag());
        return image;
    }

    /**
     * Paints the whole list. When this returns or throws, nobody paints in the pixels any more.
     *
     * @param argbPre premultiplied ARGB, row by row, width times height long; what it holds is painted over
     * @return false when it was cancelled, or the painter closed: the pixels then hold a part of the picture
     */
    public boolean paint(DisplayList list, int[] argbPre, CancelFlag cancel) {
        return paint(list, 0, list.groups().size(), argbPre, cancel);
    }

    /** Paints the groups up to {@code end}, not included, over those before {@code start}, which the pixels already show. */
    boolean paint(DisplayList list, int start, int end, int[] argbPre, CancelFlag cancel) {
        if (argbPre.length < list.widthPx() * list.heightPx()) {
            throw new IllegalArgumentException("no room for " + list.widthPx() + " x " + list.heightPx() + " pixels");
        }
        int count = threads == 1 ? 1 : Math.max(1, Math.min(2 * threads, list.heightPx() / SMALLEST_BAND_ROWS));
        return new BandsAtOnce(pool).paint(count, cancel, (number, stop) -> {
            int height = list.heightPx();
            Band band = Band.of(argbPre, list.widthPx(), height * number / count, height * (number + 1) / count);
            new BandPainter(band, graphics, sprites).paint(list, start, end, band, stop);
        });
    }

    /** What paints parts of pictures that are too large to be held whole. */
    public Strips strips() {
        return new Strips();
    }

    /**
     * Paints rows of a picture, with exactly the pixels of the whole, and keeps its working memory from strip to strip: about
     * four bytes a pixel of the largest strip for each of fills, strokes and faded groups. For one thread at a time.
     */
    public final class Strips {

        private @Nullable BandPainter painter;

        private Strips() {}

        /**
         * Paints the rows from {@code top} to {@code bottom}, the last not included.
         *
         * @param argbPre premultiplied ARGB of these rows only; what it holds is painted over
         * @return false when it was cancelled: the pixels then hold a part of the strip
         */
        public boolean paint(DisplayList list, int top, int bottom, int[] argbPre, CancelFlag cancel) {
            if (argbPre.length < (long) list.widthPx() * (bottom - top)) {
                throw new IllegalArgumentException(
                        "no room for " + list.widthPx() + " x " + (bottom - top) + " pixels");
            }
            Band band = new Band(argbPre, list.widthPx(), top, bottom, 0);
            @Nullable BandPainter used = painter;
            if (used == null) {
                used = new BandPainter(band, graphics, sprites);
                painter = used;
            }
            used.paint(list, 0, list.groups().size(), band, cancel);
            return !cancel.isCancelled();
        }
    }
}
