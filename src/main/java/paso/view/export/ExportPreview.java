package paso.view.export;

import java.nio.IntBuffer;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.portrayal.list.DisplayList;
import paso.render.CancelFlag;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.WorkQueue;

/** The picture that would be saved, small. Made in the background; the last one stays until the next is done. */
final class ExportPreview extends StackPane {

    static final double SIDE_PX = 304;

    /** Painted larger than shown, so that text stays legible. */
    private static final double OVERSAMPLING = 2;

    private record Drawn(MapSpec asked, MapSpec spec, DisplayList list, int[] argb) {}

    private final WorkQueue queue;
    private final ExportEngine engine;
    private final Consumer<String> proposed;
    private final ImageView view = new ImageView();
    private @Nullable MapSpec shown;
    private @Nullable MapSpec wanted;

    /**
     * @param queue where the latest wins, and this preview's alone
     * @param proposed told each title that tells what the map shows
     */
    ExportPreview(WorkQueue queue, ExportEngine engine, Consumer<String> proposed) {
        this.queue = queue;
        this.engine = engine;
        this.proposed = proposed;
        setId("export-preview");
        getStyleClass().add("export-preview");
        setMinSize(SIDE_PX, SIDE_PX);
        setPrefSize(SIDE_PX, SIDE_PX);
        setMaxSize(SIDE_PX, SIDE_PX);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(SIDE_PX - 16);
        view.setFitHeight(SIDE_PX - 16);
        getChildren().setAll(view);
    }

    /** The size to preview a picture of that size in: as long as the preview, with symbols in proportion. */
    static PictureSize sizeFor(PictureSize full) {
        double longer = Math.max(full.widthPx(), full.heightPx());
        double shorter = Math.min(full.widthPx(), full.heightPx());
        double share = Math.max(SIDE_PX * OVERSAMPLING / longer, PictureSize.MIN_SIDE_PX / shorter);
        share = Math.min(1, Math.max(share, PictureSize.MIN_DPI / full.dpi()));
        return new PictureSize(
                Math.max(PictureSize.MIN_SIDE_PX, (int) Math.round(full.widthPx() * share)),
                Math.max(PictureSize.MIN_SIDE_PX, (int) Math.round(full.heightPx() * share)),
                Math.max(PictureSize.MIN_DPI, full.dpi() * share));
    }

    /**
     * Asks for a picture in place of any other; JavaFX thread.
     *
     * @param propose whether the title is to tell what the map shows
     */
    void show(MapSpec spec, boolean propose) {
        if (spec.equals(wanted)) {
            return;
        }
        wanted = spec;
        queue.submit(Job.making(JobKind.PREVIEW, cancel -> drawn(spec, propose, cancel), drawn -> show(drawn, propose))
                .whenFailed(sentence -> {
                    wanted = null;
                    queue.tellFailure(sentence);
                }));
    }

    /** Whether what is seen is what was asked for last. */
    boolean isUpToDate() {
        return shown != null && shown.equals(wanted);
    }

    @Nullable
    Image image() {
        return view.getImage();
    }

    private Drawn drawn(MapSpec asked, boolean propose, CancelFlag cancel) {
        MapSpec spec = propose ? engine.titled(asked) : asked;
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
        DisplayList list = engine.compose(spec);
        int[] argb = new int[list.widthPx() * list.heightPx()];
        if (cancel.isCancelled() || !engine.paint(list, argb, cancel)) {
            throw new CancellationException();
        }
        return new Drawn(asked, spec, list, argb);
    }

    private void show(Drawn drawn, boolean propose) {
        if (!drawn.asked().equals(wanted)) {
            return;
        }
        view.setImage(new WritableImage(new PixelBuffer<>(
                drawn.list().widthPx(),
                drawn.list().heightPx(),
                IntBuffer.wrap(drawn.argb()),
                PixelFormat.getIntArgbPreInstance())));
        shown = drawn.asked();
        if (propose) {
            // the field's new title makes the same picture
            wanted = drawn.spec();
            shown = drawn.spec();
            proposed.accept(drawn.spec().inscription().title());
        }
    }
}
