package paso.export.format;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import paso.export.ExportMonitor;
import paso.export.Publication;
import paso.portrayal.DisplayList;
import paso.render.CancelFlag;
import paso.render.RasterPainter;

/** Paints a map into memory. */
final class PaintedImage {

    private static final long ASK_EVERY_MILLIS = 50;

    private PaintedImage() {}

    /** The picture with premultiplied alpha; empty once it is no longer wanted. */
    static Optional<BufferedImage> of(Publication map, ExportMonitor monitor) {
        if (monitor.isCancelled()) {
            return Optional.empty();
        }
        DisplayList picture = map.picture();
        BufferedImage image = new BufferedImage(picture.widthPx(), picture.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        CancelFlag cancel = new CancelFlag();
        if (monitor.isCancelled()) {
            return Optional.empty();
        }
        try (RasterPainter painter = new RasterPainter(map.fonts())) {
            CompletableFuture<Boolean> whole =
                    CompletableFuture.supplyAsync(() -> painter.paint(picture, pixels, cancel));
            boolean painted = awaited(whole, cancel, monitor);
            return painted && !monitor.isCancelled() ? Optional.of(image) : Optional.empty();
        }
    }

    /** Waits for the painter, and passes on to it that nobody wants the picture any more. */
    private static boolean awaited(CompletableFuture<Boolean> whole, CancelFlag cancel, ExportMonitor monitor) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return whole.get(ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillPainting) {
                    if (monitor.isCancelled()) {
                        cancel.cancel();
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                    cancel.cancel();
                } catch (ExecutionException e) {
                    throw new IllegalStateException("painting failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
