package paso.view.share;

import java.util.Optional;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;

/** One printing, as a person sets it in the system's dialog. */
public interface PrintJob {

    /**
     * Lets a person choose printer, paper and copies, and waits for that. On a background thread: on its own JavaFX does not tell
     * what went wrong in the dialog, and takes it for a no.
     *
     * @return whether it is to be printed
     */
    boolean ask(Window owner);

    /** What can be printed of the chosen paper, as it is turned, in points of 1/72 inch. */
    double widthPt();

    double heightPt();

    /** Prints one page. On a background thread, with a node that is in no window. */
    boolean print(Node page);

    /** Hands what was printed to the printer. */
    boolean end();

    void cancel();

    /** A printing with the system's printers; empty where there is none. On a background thread: to look for them takes time. */
    static Optional<PrintJob> ofSystem() {
        // without a screen the system has no dialog, and would print unasked
        if (Boolean.getBoolean("java.awt.headless")) {
            return Optional.empty();
        }
        return Optional.ofNullable(PrinterJob.createPrinterJob()).map(OfSystem::new);
    }

    /** With JavaFX. */
    record OfSystem(PrinterJob job) implements PrintJob {

        @Override
        public boolean ask(Window owner) {
            JobSettings settings = job.getJobSettings();
            PageLayout usual = settings.getPageLayout();
            settings.setPageLayout(withLeastMargins(usual, PageOrientation.LANDSCAPE));
            if (!job.showPrintDialog(owner)) {
                job.cancelJob();
                return false;
            }
            PageLayout chosen = settings.getPageLayout();
            settings.setPageLayout(withLeastMargins(chosen, chosen.getPageOrientation()));
            return true;
        }

        /** The sheet brings its own margins. */
        private PageLayout withLeastMargins(PageLayout layout, PageOrientation orientation) {
            return job.getPrinter()
                    .createPageLayout(layout.getPaper(), orientation, Printer.MarginType.HARDWARE_MINIMUM);
        }

        @Override
        public double widthPt() {
            return job.getJobSettings().getPageLayout().getPrintableWidth();
        }

        @Override
        public double heightPt() {
            return job.getJobSettings().getPageLayout().getPrintableHeight();
        }

        @Override
        public boolean print(Node page) {
            return job.printPage(page);
        }

        @Override
        public boolean end() {
            return job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }
}
