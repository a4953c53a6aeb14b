package paso.export.file;

/** Whoever waits for an export: may give it up, and may be told how far it has come. Asked from the exporting thread. */
@FunctionalInterface
public interface ExportMonitor {

    /** Nobody waits who could give up. */
    ExportMonitor NONE = () -> false;

    /** Whether the file is no longer wanted. */
    boolean isCancelled();

    /**
     * Told now and then.
     *
     * @param share how much is done, 0 to 1
     */
    default void done(double share) {}

    /** For a part of the work, of which nobody is told how far it has come. */
    default ExportMonitor ofPart() {
        ExportMonitor whole = this;
        return new ExportMonitor() {
            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
