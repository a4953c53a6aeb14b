package paso.view.picture;

import java.nio.IntBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedDeque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import paso.geo.Viewport;
import paso.portrayal.Portrayal;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.MapRequest;
import paso.render.CancelFlag;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.WorkQueue;

/**
 * Draws the map in the background: the JavaFX thread hands over a request, a worker portrays and paints it into an {@code
 * int[]}, and the JavaFX thread swaps in the finished picture, or only the {@link Frames.Patch patches} of it that changed.
 *
 * <p>The latest request wins: of those that wait only the newest is drawn. One that is being drawn is finished if it is
 * quick, so that a moving map keeps up, and given up once it has taken {@link #PATIENCE}. While nothing but the time goes on
 * it is always finished: else a map that takes longer would stand still.
 */
public final class PictureLoop {

    /** Paints a portrayal into premultiplied ARGB, row by row. */
    public interface Painter {
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
    public record Shown(Portrayal portrayal, Image image, List<Frames.Patch> patches) {}

    static final Duration PATIENCE = Duration.ofMillis(120);

    private static final Duration UNTIL_DONE = Duration.ofNanos(Long.MAX_VALUE);
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

    /** Of the worker alone. */
    private final Frames frames = new Frames();

    private int[] painted = new int[0];

    private final WorkQueue queue;
    private final JobKind kind;
    private final Painter painter;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile @Nullable MapRequest drawing;

    private final Deque<Slot> free = new ConcurrentLinkedDeque<>();

    /** The slots in the scene graph: the one shown, and the one shown before, which the last frame may still read. */
    private final Deque<Slot> onScreen = new ArrayDeque<>();

    /** @param queue where the latest wins, and this loop's alone */
    public PictureLoop(WorkQueue queue, JobKind kind, Painter painter) {
        this.queue = queue;
        this.kind = kind;
        this.painter = painter;
    }

    /** The newest finished picture. Changes on the JavaFX thread. */
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Asks for a picture, in place of any that still waits. JavaFX thread. */
    void request(MapRequest request, Source source) {
        MapRequest begun = drawing;
        boolean onlyLater = begun != null && begun.at(request.reading()).equals(request);
        queue.submit(
                Job.making(kind, cancel -> drawn(request, source, cancel), Runnable::run),
                onlyLater ? UNTIL_DONE : PATIENCE);
    }

    /** Draws it, and returns what shows it. */
    private Runnable drawn(MapRequest request, Source source, CancelFlag cancel) {
        drawing = request;
        Viewport view = request.viewport();
        Portrayal portrayal = source.portray(request);
        if (painted.length != view.widthPx() * view.heightPx()) {
            painted = new int[view.widthPx() * view.heightPx()];
        }
        if (cancel.isCancelled() || !painter.paint(portrayal.displayList(), painted, cancel)) {
            throw new CancellationException();
        }
        try {
            Optional<List<Frames.Patch>> patches = frames.changes(view, painted);
            if (patches.isPresent()) {
                return () -> show(portrayal, patches.get());
            }
            Slot slot = takeSlot(view.widthPx(), view.heightPx());
            System.arraycopy(painted, 0, slot.argb, 0, painted.length);
            return () -> show(slot, portrayal);
        } catch (Throwable notShown) {
            frames.forget();
            throw notShown;
        }
    }

    private void show(Portrayal portrayal, List<Frames.Patch> patches) {
        shown.set(Optional.of(new Shown(portrayal, onScreen.getLast().image, patches)));
    }

    private void show(Slot slot, Portrayal portrayal) {
        slot.buffer.updateBuffer(buffer -> null);
        onScreen.addLast(slot);
        shown.set(Optional.of(new Shown(portrayal, slot.image, List.of())));
        while (onScreen.size() > SLOTS - 1) {
            free.addLast(onScreen.removeFirst());
        }
    }

    private Slot takeSlot(int widthPx, int heightPx) {
        Slot slot = free.poll();
        while (slot != null && (slot.widthPx != widthPx || slot.heightPx != heightPx)) {
            slot = free.poll();
        }
        return slot == null ? new Slot(widthPx, heightPx) : slot;
    }
}
