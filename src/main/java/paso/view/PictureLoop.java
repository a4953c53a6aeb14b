package paso.view;

import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import paso.geo.Viewport;
import paso.portrayal.DisplayList;
import paso.portrayal.MapRequest;
import paso.portrayal.Portrayal;
import paso.render.CancelFlag;

/**
 * Draws the map in the background: the JavaFX thread hands over a request, a worker portrays and paints it into an {@code
 * int[]}, and the JavaFX thread swaps in the finished picture, or only the {@link Frames.Patch patches} of it that changed.
 *
 * <p>The latest request wins: of those that wait only the newest is drawn. One that is being drawn is finished if it is
 * quick, so that a moving map keeps up, and given up once it has taken {@link #PATIENCE_NANOS}.
 */
final class PictureLoop implements AutoCloseable {

    /** Paints a portrayal into premultiplied ARGB, row by row. */
    interface Painter {
        /** Returns whether it finished; gives up soon after it is cancelled. */
        boolean paint(DisplayList list, int[] argb, CancelFlag cancel);
    }

    /** Decides what to paint. */
    interface Source {
        Portrayal portray(MapRequest request);
    }

    /**
     * A finished picture.
     *
     * @param image a whole picture of the same view, perhaps an older one
     * @param patches what to show over it, and over the patches before, where it has changed since
     */
    record Shown(Portrayal portrayal, Image image, List<Frames.Patch> patches) {}

    private static final long PATIENCE_NANOS = 120_000_000;
    private static final int SLOTS = 3;

    /** Pixels that the worker fills and JavaFX shows, in turn. */
    private static final class Slot {
        private final int widthPx;
        private final int heightPx;
        private final int[] argb;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        Slot(int widthPx, int heightPx) {
            this.widthPx = widthPx;
            this.heightPx = heightPx;
            this.argb = new int[widthPx * heightPx];
            this.buffer =
                    new PixelBuffer<>(widthPx, heightPx, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
            this.image = new WritableImage(buffer);
        }
    }

    private record Job(MapRequest request, Source source) {}

    /** Of the worker alone. */
    private final Frames frames = new Frames();

    private int[] painted = new int[0];

    private final Painter painter;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ExecutorService worker;

    private final Object lock = new Object();
    private final Deque<Slot> free = new ArrayDeque<>();
    private @Nullable Job waiting;
    private boolean drawing;
    private long drawingSinceNanos;
    private CancelFlag cancelDrawing = new CancelFlag();

    /** The slots in the scene graph: the one shown, and the one shown before, which the last frame may still read. */
    private final Deque<Slot> onScreen = new ArrayDeque<>();

    PictureLoop(Painter painter) {
        this.painter = painter;
        this.worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "paso-picture");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The newest finished picture. Changes on the JavaFX thread. */
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Why the newest picture could not be drawn; empty as soon as one could. */
    ReadOnlyObjectProperty<Optional<String>> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Asks for a picture, in place of any that still waits. */
    void request(MapRequest request, Source source) {
        synchronized (lock) {
            waiting = new Job(request, source);
            if (drawing) {
                if (System.nanoTime() - drawingSinceNanos > PATIENCE_NANOS) {
                    cancelDrawing.cancel();
                }
                return;
            }
            drawing = true;
        }
        try {
            worker.execute(this::drawAll);
        } catch (RejectedExecutionException closed) {
            synchronized (lock) {
                drawing = false;
            }
        }
    }

    private void drawAll() {
        while (true) {
            Job job;
            CancelFlag cancel = new CancelFlag();
            synchronized (lock) {
                Job next = waiting;
                if (next == null) {
                    drawing = false;
                    return;
                }
                job = next;
                waiting = null;
                drawingSinceNanos = System.nanoTime();
                cancelDrawing = cancel;
            }
            draw(job, cancel);
        }
    }

    private void draw(Job job, CancelFlag cancel) {
        Viewport view = job.request().viewport();
        try {
            Portrayal portrayal = job.source().portray(job.request());
            if (painted.length != view.widthPx() * view.heightPx()) {
                painted = new int[view.widthPx() * view.heightPx()];
            }
            if (!cancel.isCancelled() && painter.paint(portrayal.displayList(), painted, cancel)) {
                Optional<List<Frames.Patch>> patches = frames.changes(view, painted);
                if (patches.isPresent()) {
                    Platform.runLater(() -> show(portrayal, patches.get()));
                } else {
                    Slot slot = takeSlot(view.widthPx(), view.heightPx());
                    System.arraycopy(painted, 0, slot.argb, 0, painted.length);
                    Platform.runLater(() -> show(slot, portrayal));
                }
            }
        } catch (RuntimeException bug) {
            Platform.runLater(() -> failure.set(Optional.of(String.valueOf(bug.getMessage()))));
            Thread.UncaughtExceptionHandler handler = Thread.currentThread().getUncaughtExceptionHandler();
            handler.uncaughtException(Thread.currentThread(), bug);
        }
    }

    private void show(Portrayal portrayal, List<Frames.Patch> patches) {
        failure.set(Optional.empty());
        shown.set(Optional.of(new Shown(portrayal, onScreen.getLast().image, patches)));
    }

    private void show(Slot slot, Portrayal portrayal) {
        slot.buffer.updateBuffer(buffer -> null);
        onScreen.addLast(slot);
        failure.set(Optional.empty());
        shown.set(Optional.of(new Shown(portrayal, slot.image, List.of())));
        while (onScreen.size() > SLOTS - 1) {
            giveBack(onScreen.removeFirst());
        }
    }

    private Slot takeSlot(int widthPx, int heightPx) {
        synchronized (lock) {
            while (!free.isEmpty()) {
                Slot slot = free.removeFirst();
                if (slot.widthPx == widthPx && slot.heightPx == heightPx) {
                    return slot;
                }
            }
        }
        return new Slot(widthPx, heightPx);
    }

    private void giveBack(Slot slot) {
        synchronized (lock) {
            free.addLast(slot);
        }
    }

    /** Stops the worker; what was asked is not drawn any more. */
    @Override
    public void close() {
        synchronized (lock) {
            waiting = null;
            cancelDrawing.cancel();
        }
        worker.shutdownNow();
    }
}
