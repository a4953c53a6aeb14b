package paso.app;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import paso.export.file.ExportMonitor;

/** Tells on standard error how far a long export is, now and then; short ones say nothing. */
final class ExportProgress implements ExportMonitor {

    private static final long EVERY_NANOS = 2_000_000_000L;

    private final PrintWriter err;
    private final String what;
    private final int count;
    private final LongSupplier nanoTime;
    private long told;

    /** @param what the things that are counted: {@code pictures} */
    ExportProgress(PrintWriter err, String what, int count, LongSupplier nanoTime) {
        this.err = err;
        this.what = what;
        this.count = count;
        this.nanoTime = nanoTime;
        this.told = nanoTime.getAsLong();
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void done(double share) {
        long now = nanoTime.getAsLong();
        if (now - told >= EVERY_NANOS && share < 1) {
            told = now;
            err.println("paso: " + Math.round(share * count) + " of " + count + " " + what);
        }
    }
}
