package paso.app;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why it could not be written. Whoever reads the answers may go away early: that is no
 * failure, and what is still to be said is dropped.
 */
final class AnswerStream extends FilterOutputStream {

    private @Nullable IOException failure;

    AnswerStream(OutputStream out) {
        super(new BufferedOutputStream(out, 1 << 14));
    }

    @Override
    public void write(int octet) {
        attempt(() -> out.write(octet));
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
        attempt(() -> out.write(octets, offset, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    @Override
    public void close() {
        flush();
    }

    /** Why an answer did not arrive; empty where it did, or where the reader had enough. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(problem -> !readerHasGone(problem));
    }

    private static boolean readerHasGone(IOException problem) {
        String message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe");
    }

    private void attempt(Write write) {
        if (failure != null) {
            return;
        }
        try {
            write.run();
        } catch (IOException e) {
            failure = e;
        }
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }
}
