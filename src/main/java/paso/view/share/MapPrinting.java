package paso.view.share;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import paso.export.MapExport;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.portrayal.list.DisplayList;
import paso.render.CancelFlag;
import paso.view.control.MessageBar;
import paso.view.state.MapState;
import paso.view.words.WindowText;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.WorkQueue;

/**
 * Prints what is seen as a sheet on the paper that a person chooses in the system's dialog. The sheet is made, painted and sent
 * in the background, and can be given up. JavaFX thread only.
 */
public final class MapPrinting {

    private static final double POINTS_AN_INCH = 72;
    private static final double DPI = 300;
    /** Larger paper is printed with fewer dots, which is enough for what is seen from farther away. */
    private static final double MOST_PIXELS = 36e6;

    private final MapState state;
    private final WindowText text;
    private final MessageBar messages;
    private final WorkQueue queue;
    private final Supplier<MapExport> export;
    private final PagePainter painter;
    private Supplier<Optional<PrintJob>> printers = PrintJob::ofSystem;

    private record Asked(PrintJob job, boolean wanted) {}

    /** @param queue this printing's alone */
    public MapPrinting(
            MapState state,
            WindowText text,
            MessageBar messages,
            WorkQueue queue,
            Supplier<MapExport> export,
            PagePainter painter) {
        this.queue = queue;
        this.state = state;
        this.text = text;
        this.messages = messages;
        this.export = export;
        this.painter = painter;
    }

    public void setPrinters(Supplier<Optional<PrintJob>> newJob) {
        printers = newJob;
    }

    /** Opens the system's dialog, or says what to do where there is no printer. */
    public void start(Window owner) {
        queue.submit(Job.making(
                JobKind.CHOOSE_PRINTER,
                cancel -> printers.get().map(job -> new Asked(job, job.ask(owner))),
                asked ->
                        asked.ifPresentOrElse(this::answered, () -> messages.showFailure(text.of("print.noPrinter")))));
    }

    private void answered(Asked asked) {
        PrintJob job = asked.job();
        if (!asked.wanted()) {
            return;
        }
        Optional<PictureSize> size = size(job.widthPt(), job.heightPt());
        if (size.isEmpty()) {
            job.cancel();
            messages.showFailure(text.of("print.noSize"));
            return;
        }
        MapSpec sheet = new SeenMap(state).sheet(size.get());
        messages.showRunning(text.of("print.running"), () -> {
            queue.cancelAll();
            messages.showRunning(text.of("print.givingUp"), () -> {});
        });
        queue.submit(Job.making(JobKind.PRINT, cancel -> print(job, sheet, cancel), this::tell)
                .whenFailed(sentence -> {
                    job.cancel();
                    messages.showFailure(sentence);
                })
                .whenCancelled(() -> {
                    job.cancel();
                    messages.hide();
                }));
    }

    /** The sheet's size for what can be printed of a paper; empty where that is too small for a map. */
    public static Optional<PictureSize> size(double widthPt, double heightPt) {
        double square = widthPt * heightPt / (POINTS_AN_INCH * POINTS_AN_INCH);
        double dpi = Math.floor(Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(1e-6, square))));
        try {
            return Optional.of(new PictureSize(
                    (int) Math.round(widthPt / POINTS_AN_INCH * dpi),
                    (int) Math.round(heightPt / POINTS_AN_INCH * dpi),
                    dpi));
        } catch (IllegalArgumentException outsideTheLimits) {
            return Optional.empty();
        }
    }

    private DisplayList composed(MapSpec sheet) {
        MapExport made = export.get();
        return made.compose(SeenMap.titled(sheet, made, state.scene()));
    }

    /** Returns whether the printer took it. */
    private boolean print(PrintJob job, MapSpec sheet, CancelFlag cancel) {
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
        ImageView page = new ImageView(painter.picture(composed(sheet), cancel));
        page.setFitWidth(job.widthPt());
        page.setFitHeight(job.heightPt());
        boolean printed = job.print(page);
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
        return printed && job.end();
    }

    private void tell(boolean sent) {
        if (sent) {
            messages.showDone(text.of("print.sent"));
        } else {
            messages.showFailure(text.of("print.refused"));
        }
    }
}
