package paso.view.picture;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import paso.geo.Bounds;
import paso.geo.SphericalCap;
import paso.geo.Viewport;
import paso.model.Scene;
import paso.portrayal.inset.InsetMap;
import paso.portrayal.inset.InsetView;
import paso.portrayal.list.DisplayList;
import paso.render.CancelFlag;
import paso.style.Roles;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.WorkQueue;

/**
 * Draws the overview inset in the background, and only when it would look another way than the newest one. JavaFX thread
 * only; the latest request wins.
 */
public final class InsetPicture {

    public static final double RADIUS_PX = 44;

    /** The side of the square that holds the inset. */
    public static final double SIDE_PX = 2 * Math.ceil(InsetMap.reachPx(RADIUS_PX, 1));

    /**
     * What the picture depends on.
     *
     * @param partPx the part of the viewport that is framed
     * @param held the circle to show while the map is moved by the inset itself
     */
    public record Asked(
            Scene scene,
            Viewport viewport,
            Bounds partPx,
            Roles roles,
            double pixelRatio,
            Optional<SphericalCap> held) {}

    /** A finished picture; empty where an overview tells nothing, as on a map of the world. */
    public record Shown(Asked asked, Optional<InsetView> view, Optional<Image> image) {}

    private final WorkQueue queue;
    private final PictureLoop.Painter painter;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Asked> newest = Optional.empty();
    private int drawn;
    /** Of the worker alone. */
    private @Nullable Made map;

    private record Made(Scene scene, InsetMap map) {}

    /** @param queue where the latest wins, and this picture's alone */
    public InsetPicture(WorkQueue queue, PictureLoop.Painter painter) {
        this.queue = queue;
        this.painter = painter;
    }

    /** Changes on the JavaFX thread. */
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How many pictures were drawn so far. */
    public int drawn() {
        return drawn;
    }

    public void ask(Asked asked) {
        if (newest.equals(Optional.of(asked))) {
            return;
        }
        newest = Optional.of(asked);
        queue.submit(
                Job.making(JobKind.INSET, cancel -> drawn(asked, cancel), this::show)
                        .whenFailed(sentence -> {
                            newest = Optional.empty();
                            queue.tellFailure(sentence);
                        }),
                PictureLoop.PATIENCE);
    }

    private Shown drawn(Asked asked, CancelFlag cancel) {
        Optional<InsetView> view = InsetView.of(asked.viewport(), asked.partPx())
                .map(own -> asked.held().map(own::holding).orElse(own));
        return new Shown(asked, view, view.map(seen -> picture(seen, asked, cancel)));
    }

    private void show(Shown next) {
        drawn++;
        shown.set(Optional.of(next));
    }

    private Image picture(InsetView view, Asked asked, CancelFlag cancel) {
        Made drawing = map;
        if (drawing == null || drawing.scene() != asked.scene()) {
            drawing = new Made(asked.scene(), InsetMap.of(asked.scene()));
            map = drawing;
        }
        double ratio = asked.pixelRatio();
        int side = (int) Math.ceil(SIDE_PX * ratio);
        DisplayList list = new DisplayList(
                side,
                side,
                0,
                List.of(new DisplayList.Group(
                        "inset",
                        1,
                        drawing.map().draw(view, asked.roles(), side / 2.0, side / 2.0, RADIUS_PX * ratio, ratio))));
        int[] argb = new int[side * side];
        if (!painter.paint(list, argb, cancel)) {
            throw new CancellationException();
        }
        WritableImage image = new WritableImage(side, side);
        image.getPixelWriter().setPixels(0, 0, side, side, PixelFormat.getIntArgbPreInstance(), argb, 0, side);
        return image;
    }
}
