package paso.view;

import java.nio.IntBuffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import paso.export.MapSpec;
import paso.export.PictureSize;
import paso.portrayal.DisplayList;
import paso.render.CancelFlag;

/** The picture that would be saved, small. Made in the background; the last one stays until the next is done. */
final class ExportPreview extends StackPane {

    static final double SIDE_PX = 304;

    /** Painted larger than shown, so that text stays legible. */
    private static final double OVERSAMPLING = 2;

    /** @param propose whether the title is to tell what the map shows */
    private record Job(MapSpec spec, boolean propose, CancelFlag cancel) {}

    private final ExportEngine engine;
    private final Consumer<String> proposed;
    private final ImageView view = new ImageView();
    private final AtomicReference<@Nullable Job> waiting = new AtomicReference<>();
    private CancelFlag newest = new CancelFlag();
    private @Nullable MapSpec shown;
    private @Nullable MapSpec wanted;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "paso-export-preview");
        thread.setDaemon(true);
        return thread;
    });

    /** @param proposed told each title that tells what the map shows */
    ExportPreview(ExportEngine engine, Consumer<String> proposed) {
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

    /** Asks for a picture in place of any other; JavaFX thread. */
    void show(MapSpec spec, boolean propose) {
        if (spec.equals(wanted)) {
            return;
        }
        wanted = spec;
        newest.cancel();
        newest = new CancelFlag();
        waiting.set(new Job(spec, propose, newest));
        try {
            worker.execute(this::draw);
        } catch (RejectedExecutionException closing) {
            waiting.set(null);
        }
    }

    /** Whether what is seen is what was asked for last. */
    boolean isUpToDate() {
        return shown != null && shown.equals(wanted);
    }

    @Nullable
    Image image() {
        return view.getImage();
    }

    private void draw() {
        Job job = waiting.getAndSet(null);
        if (job == null) {
            return;
        }
        MapSpec spec = job.propose() ? engine.titled(job.spec()) : job.spec();
        if (job.cancel().isCancelled()) {
            return;
        }
        DisplayList list = engine.compose(spec);
        int[] argb = new int[list.widthPx() * list.heightPx()];
        if (!job.cancel().isCancelled() && engine.paint(list, argb, job.cancel())) {
            Platform.runLater(() -> show(job, spec, list, argb));
        }
    }

    private void show(Job job, MapSpec spec, DisplayList list, int[] argb) {
        if (job.cancel().isCancelled()) {
            return;
        }
        view.setImage(new WritableImage(new PixelBuffer<>(
                list.widthPx(), list.heightPx(), IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance())));
        shown = job.spec();
        if (job.propose()) {
            // the field's new title makes the same picture
            wanted = spec;
            shown = spec;
            proposed.accept(spec.inscription().title());
        }
    }

    void shutDown() {
        newest.cancel();
        worker.shutdown();
    }
}
