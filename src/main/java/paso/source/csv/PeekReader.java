package paso.source.csv;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** A reader whose first line can be looked at before it is read. */
final class PeekReader extends PushbackReader {

    private static final int PEEK_CHARS = 1 << 14;

    PeekReader(Reader in) {
        super(in, PEEK_CHARS);
    }

    /** The first line that is not empty, or as much of it as may be looked at. */
    String firstLine() throws IOException {
        char[] start = new char[PEEK_CHARS];
        int count = 0;
        while (count < start.length) {
            int read = read(start, count, start.length - count);
            if (read < 0) {
                break;
            }
            count += read;
        }
        unread(start, 0, count);
        return new String(start, 0, count)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }
}
