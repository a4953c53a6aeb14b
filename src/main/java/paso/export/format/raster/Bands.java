package paso.export.format.raster;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import paso.export.file.ExportMonitor;
import paso.export.publish.Publication;
import paso.portrayal.list.DisplayList;
import paso.render.CancelFlag;
import paso.render.RasterPainter;

/**
 * A picture that is painted and encoded band by band, from top to bottom, several bands at once and a few ahead of who takes
 * them: the memory that it needs depends on a band's size and not on the picture's. Which rows a band has depends on the
 * picture's size alone, so that a file is the same on every machine.
 *
 * @param <T> what becomes of a band
 */
final class Bands<T> implements AutoCloseable {

    /** Pixels of a band, about: large enough that the list is not walked too often, small enough to have a few of them. */
    private static final int BAND_PIXELS = 1 << 21;

    private static final int MOST_ROWS = 256;

    /** For pixels, a faded group, a fill, a stroke and the encoded band. */
    private static final int BYTES_PER_PIXEL = 32;

    private static final int MOST_THREADS = 8;
    private static final long ASK_EVERY_MILLIS = 50;

    /** Makes something of a band on the thread that painted it. */
    @FunctionalInterface
    interface Encoder<T> {
        T encode(PixelBand band) throws IOException;
    }

    private static final class Bench {
        private final RasterPainter.Strips strips;
        private final int[] pixels;

        Bench(RasterPainter.Strips strips, int[] pixels) {
            this.strips = strips;
            this.pixels = pixels;
        }
    }

    private final DisplayList picture;
    private final int rows;
    private final Encoder<T> encoder;
    private final ExportMonitor monitor;
    private final RasterPainter painter;
    private final ExecutorService pool;
    private final int mostAhead;
    private final CancelFlag cancel = new CancelFlag();
    private final ConcurrentLinkedQueue<Bench> idle = new ConcurrentLinkedQueue<>();
    private final Deque<Future<T>> ahead = new ArrayDeque<>();
    private int begun;
    private int taken;

    /** @param rows of a band, but for the last */
    Bands(Publication map, DisplayList picture, int rows, Encoder<T> encoder, ExportMonitor monitor) {
        this.picture = picture;
        this.rows = rows;
        this.encoder = encoder;
        this.monitor = monitor;
        int threads = threads((long) rows * picture.widthPx());
        this.mostAhead = threads + 1;
        this.painter = new RasterPainter(map.fonts());
        AtomicInteger number = new AtomicInteger();
        this.pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "paso-band-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The picture to paint; asks first whether it is wanted, as it takes a moment to compose. */
    static DisplayList picture(Publication map, ExportMonitor monitor) throws NotWanted {
        if (monitor.isCancelled()) {
            throw new NotWanted();
        }
        return map.picture();
    }

    /** A fair number of rows for pictures of a width. */
    static int rowsFor(int widthPx) {
        return Math.max(1, Math.min(MOST_ROWS, BAND_PIXELS / widthPx));
    }

    /** One a core, as far as a third of the memory goes. */
    private static int threads(long bandPixels) {
        Runtime runtime = Runtime.getRuntime();
        long room = runtime.maxMemory() / 3 / (bandPixels * BYTES_PER_PIXEL);
        return (int) Math.max(1, Math.min(Math.min(MOST_THREADS, runtime.availableProcessors()), room));
    }

    /** How many there are in all. */
    int count() {
        return (picture.heightPx() + rows - 1) / rows;
    }

    /**
     * What became of the next band, counted from the top; to be called {@link #count()} times.
     *
     * @throws NotWanted as soon as the monitor says so, or the thread is interrupted
     */
    T next() throws IOException {
        while (begun < count() && ahead.size() < mostAhead) {
            int number = begun++;
            ahead.add(pool.submit(() -> made(number)));
        }
        T band = awaited(ahead.remove());
        taken++;
        monitor.done((double) taken / count());
        return band;
    }

    private T made(int number) throws IOException {
        int top = number * rows;
        int bottom = Math.min(picture.heightPx(), top + rows);
        @Nullable Bench bench = idle.poll();
        if (bench == null) {
            bench = new Bench(painter.strips(), new int[picture.widthPx() * Math.min(rows, picture.heightPx())]);
        }
        if (!bench.strips.paint(picture, top, bottom, bench.pixels, cancel)) {
            throw new NotWanted();
        }
        T made = encoder.encode(
                new PixelBand(bench.pixels, picture.widthPx(), top, bottom, bottom == picture.heightPx()));
        idle.add(bench);
        return made;
    }

    private T awaited(Future<T> band) throws IOException {
        while (true) {
            if (monitor.isCancelled()) {
                throw new NotWanted();
            }
            try {
                return band.get(ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillPainting) {
                // asked again above
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NotWanted();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException failed) {
                    throw failed;
                }
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw new IllegalStateException("painting failed", e.getCause());
            }
        }
    }

    /** Ends the work on bands that nobody took. */
    @Override
    public void close() {
        cancel.cancel();
        pool.shutdownNow();
        painter.close();
    }
}
