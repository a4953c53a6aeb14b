package paso.source.file;

import java.util.concurrent.CancellationException;

/** Whoever waits for a file to be read: may give it up, and may be told how far it has come. Asked on the reading thread. */
@FunctionalInterface
public interface ReadingMonitor {

    /** Nobody waits who could give up. */
    ReadingMonitor NONE = () -> false;

    /** Whether what is read is no longer wanted. */
    boolean isCancelled();

    /**
     * Told now and then, where it is known how much there is to read.
     *
     * @param share how much is read, 0 to 1
     */
    default void read(double share) {}

    /** @throws CancellationException where what is read is no longer wanted */
    default void ask() {
        if (isCancelled()) {
            throw new CancellationException("the reading was given up");
        }
    }

    /** For one of two parts of the reading that take about as long as each other. */
    default ReadingMonitor ofHalf(boolean second) {
        ReadingMonitor whole = this;
        return new ReadingMonitor() {
            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }

            @Override
            public void read(double share) {
                whole.read(second ? 0.5 + share / 2 : share / 2);
            }
        };
    }
}
