package paso.view.picture;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import paso.geo.Viewport;

/**
 * Finds what changed from one picture to the next of the same view, so that JavaFX need not draw again what did not: while
 * time plays, that is a few squares around what moves. Used by one thread.
 */
final class Frames {

    /** Side of a patch. */
    static final int PATCH_PX = 96;

    /** Of a picture that changed by more than this share, all is shown anew. */
    private static final double MOST_CHANGED = 0.4;

    /** A square of a picture that is shown in place of what was there, its corner in the picture's pixels. */
    record Patch(int xPx, int yPx, Image image) {}

    private @Nullable Viewport viewport;
    private int[] shown = new int[0];

    /**
     * The parts of a picture that differ from the one before; empty where there is none before of the same view, or too much
     * differs. Takes the picture as shown either way.
     *
     * @param argb the picture, premultiplied, row by row
     */
    Optional<List<Patch>> changes(Viewport view, int[] argb) {
        boolean comparable = view.equals(viewport) && argb.length == shown.length;
        List<int[]> corners = comparable ? changedCorners(view, argb) : List.of();
        int columns = (view.widthPx() + PATCH_PX - 1) / PATCH_PX;
        int rows = (view.heightPx() + PATCH_PX - 1) / PATCH_PX;
        boolean few = comparable && corners.size() <= MOST_CHANGED * columns * rows;
        List<Patch> patches = new ArrayList<>();
        if (few) {
            for (int[] corner : corners) {
                patches.add(patch(view, argb, corner[0], corner[1]));
            }
        } else {
            viewport = view;
            shown = argb.clone();
        }
        return few ? Optional.of(patches) : Optional.empty();
    }

    /** Takes nothing as shown, so that the next picture is shown whole. */
    void forget() {
        viewport = null;
    }

    private List<int[]> changedCorners(Viewport view, int[] argb) {
        List<int[]> changed = new ArrayList<>();
        for (int y = 0; y < view.heightPx(); y += PATCH_PX) {
            for (int x = 0; x < view.widthPx(); x += PATCH_PX) {
                if (differs(view, argb, x, y)) {
                    changed.add(new int[] {x, y});
                }
            }
        }
        return changed;
    }

    private boolean differs(Viewport view, int[] argb, int x, int y) {
        int right = Math.min(x + PATCH_PX, view.widthPx());
        int bottom = Math.min(y + PATCH_PX, view.heightPx());
        for (int row = y; row < bottom; row++) {
            int from = row * view.widthPx() + x;
            int to = row * view.widthPx() + right;
            if (!Arrays.equals(argb, from, to, shown, from, to)) {
                return true;
            }
        }
        return false;
    }

    private Patch patch(Viewport view, int[] argb, int x, int y) {
        int width = Math.min(PATCH_PX, view.widthPx() - x);
        int height = Math.min(PATCH_PX, view.heightPx() - y);
        int[] own = new int[width * height];
        for (int row = 0; row < height; row++) {
            int from = (y + row) * view.widthPx() + x;
            System.arraycopy(argb, from, own, row * width, width);
            System.arraycopy(argb, from, shown, from, width);
        }
        PixelBuffer<IntBuffer> pixels =
                new PixelBuffer<>(width, height, IntBuffer.wrap(own), PixelFormat.getIntArgbPreInstance());
        return new Patch(x, y, new WritableImage(pixels));
    }
}
