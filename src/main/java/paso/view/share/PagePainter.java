package paso.view.share;

import java.nio.IntBuffer;
import java.util.concurrent.CancellationException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import paso.portrayal.list.DisplayList;
import paso.render.CancelFlag;
import paso.render.RasterPainter;

/** Paints a published map as a picture of JavaFX. On any thread. */
public record PagePainter(RasterPainter painter) {

    /**
     * The whole list.
     *
     * @throws CancellationException where it is not wanted any more
     */
    Image picture(DisplayList list, CancelFlag cancel) {
        int[] argbPre = new int[list.widthPx() * list.heightPx()];
        if (!painter.paint(list, argbPre, cancel)) {
            throw new CancellationException();
        }
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(
                list.widthPx(), list.heightPx(), IntBuffer.wrap(argbPre), PixelFormat.getIntArgbPreInstance());
        return new WritableImage(pixels);
    }
}
