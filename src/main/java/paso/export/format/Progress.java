package paso.export.format;

import paso.export.ExportMonitor;

/** Counts features for whoever waits, and asks now and then whether anybody still does. */
final class Progress {

    private static final int EVERY = 256;

    private final ExportMonitor monitor;
    private final int total;
    private int done;

    Progress(ExportMonitor monitor, int total) {
        this.monitor = monitor;
        this.total = Math.max(1, total);
    }

    /** One more is done; returns whether the rest is still wanted. */
    boolean next() {
        done++;
        if (done % EVERY == 0) {
            monitor.done(Math.min(1, (double) done / total));
            return !monitor.isCancelled();
        }
        return true;
    }
}
