package paso.export.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that could not be written; the message is one sentence: what is wrong, where, and what to do. */
public final class ExportException extends IOException {

    private static final long serialVersionUID = 1;

    public ExportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
