package paso.export.pdf;

import java.io.IOException;
import paso.export.file.ExportMonitor;

/** Ends the writing of a document that nobody waits for any more. */
final class Unwanted extends IOException {

    private static final long serialVersionUID = 1;

    private Unwanted() {
        super("cancelled");
    }

    static void check(ExportMonitor monitor) throws Unwanted {
        if (monitor.isCancelled()) {
            throw new Unwanted();
        }
    }
}
