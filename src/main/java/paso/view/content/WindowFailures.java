package paso.view.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import paso.export.file.ExportException;
import paso.view.words.WindowText;
import paso.view.work.JobKind;
import paso.view.work.Work;

/**
 * Tells why something in the background did not come about. What cannot be read or written says so itself; all else is a fault
 * of the program, or there is not enough memory.
 *
 * @param shown takes each sentence that has no place of its own
 */
public record WindowFailures(WindowText text, Consumer<String> shown) implements Work.Failures {

    @Override
    public String sentence(JobKind kind, List<Object> about, Throwable cause) {
        if (isTold(cause)) {
            return String.valueOf(cause.getMessage());
        }
        if (kind == JobKind.EXPORT && cause instanceof OutOfMemoryError) {
            return text.of("export.tooLarge");
        }
        List<Object> parts = new ArrayList<>(about);
        parts.add(reason(cause));
        return text.of(kind.failureKey(), parts.toArray());
    }

    private static boolean isTold(Throwable cause) {
        return cause instanceof NotReadable || cause instanceof ExportException;
    }

    private String reason(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return text.of("failure.memory");
        }
        if (cause instanceof StackOverflowError) {
            return text.of("failure.depth");
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    @Override
    public void show(String sentence) {
        shown.accept(sentence);
    }

    @Override
    public void log(JobKind kind, Throwable cause) {
        if (!isTold(cause) && !(cause instanceof IOException)) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, cause);
        }
    }
}
