package paso.export.format.table;

import paso.export.file.ExportMonitor;

/** Counts features for whoever waits, and asks now and then whether anybody still does. */
public final class Progress {

    private static final int EVERY = 256;

    private final ExportMonitor monitor;
    private final int total;
    private int done;

    public Progress(ExportMonitor monitor, int total) {
        this.monitor = monitor;
        this.total = Math.max(1, total);
    }

    /** One more is done; returns whether the rest is still wanted. */
    public boolean next() {
        done++;
        if (done % EVERY == 0) {
            monitor.done(Math.min(1, (double) done / total));
            return !monitor.isCancelled();
        }
        return true;
    }
}
