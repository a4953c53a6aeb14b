package paso.source.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * The bytes of a file, checked to be UTF-8 as they pass: overlong forms, surrogates and cut sequences are refused, with the
 * line that holds them. A byte order mark at the start is left out.
 */
public final class Utf8Guard extends FilterInputStream {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final ReadingMonitor monitor;
    private final long fileBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private long offsetOfBuffer;
    private boolean atEnd;

    /** Continuation bytes still due, and the range that the next one must lie in. */
    private int due;

    private int low = 0x80;
    private int high = 0xBF;

    private Utf8Guard(Path file, InputStream in, long fileBytes, ReadingMonitor monitor) {
        super(in);
        this.file = file;
        this.fileBytes = fileBytes;
        this.monitor = monitor;
    }

    /** @param monitor asked, and told, every {@value #BUFFER} bytes */
    public static Utf8Guard open(Path file, ReadingMonitor monitor) throws IOException {
        Utf8Guard guard = new Utf8Guard(file, Files.newInputStream(file), Files.size(file), monitor);
        try {
            guard.fill();
            byte[] b = guard.buffer;
            if (guard.end >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
                guard.position = 3;
            }
        } catch (IOException | CancellationException e) {
            guard.close();
            throw e;
        }
        return guard;
    }

    @Override
    public int read() throws IOException {
        if (position >= end && !fill()) {
            return -1;
        }
        return buffer[position++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position >= end && !fill()) {
            return -1;
        }
        int count = Math.min(length, end - position);
        System.arraycopy(buffer, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public int available() {
        return end - position;
    }

    @Override
    public long skip(long n) throws IOException {
        if (position >= end && !fill()) {
            return 0;
        }
        int count = (int) Math.min(Math.max(0, n), end - position);
        position += count;
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        monitor.ask();
        offsetOfBuffer += end;
        monitor.read((double) offsetOfBuffer / fileBytes);
        position = 0;
        end = 0;
        int count = in.read(buffer, 0, BUFFER);
        if (count <= 0) {
            atEnd = true;
            if (due > 0) {
                throw notUtf8(0);
            }
            return false;
        }
        check(count);
        end = count;
        return true;
    }

    private void check(int count) throws IOException {
        int i = 0;
        while (i < count) {
            if (due == 0) {
                while (i + 8 <= count && ((long) LONGS.get(buffer, i) & NOT_ASCII) == 0) {
                    i += 8;
                }
                if (i == count) {
                    return;
                }
                int lead = buffer[i] & 0xFF;
                if (lead >= 0x80 && !startsSequence(lead)) {
                    throw notUtf8(i);
                }
            } else {
                int next = buffer[i] & 0xFF;
                if (next < low || next > high) {
                    throw notUtf8(i);
                }
                low = 0x80;
                high = 0xBF;
                due--;
            }
            i++;
        }
    }

    /** Table 3-7 of the Unicode standard: which second byte may follow which first. */
    private boolean startsSequence(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return false;
        }
        if (lead < 0xE0) {
            due = 1;
        } else if (lead < 0xF0) {
            due = 2;
            low = lead == 0xE0 ? 0xA0 : 0x80;
            high = lead == 0xED ? 0x9F : 0xBF;
        } else {
            due = 3;
            low = lead == 0xF0 ? 0x90 : 0x80;
            high = lead == 0xF4 ? 0x8F : 0xBF;
        }
        return true;
    }

    private BadInputException notUtf8(int index) throws IOException {
        long offset = offsetOfBuffer + index;
        boolean utf16 = offset < 2 && (buffer[0] == (byte) 0xFF || buffer[0] == (byte) 0xFE);
        return BadInputException.at(
                file,
                lineAt(file, offset),
                utf16
                        ? "the text is UTF-16, not UTF-8; save the file as UTF-8"
                        : "the text is not UTF-8 (byte " + offset + "); save the file as UTF-8");
    }

    /** The line, counted from 1, that a byte of a file stands in. */
    static long lineAt(Path file, long offset) throws IOException {
        long line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[BUFFER];
            long left = offset;
            while (left > 0) {
                int count = in.read(chunk, 0, (int) Math.min(chunk.length, left));
                if (count < 0) {
                    break;
                }
                for (int i = 0; i < count; i++) {
                    if (chunk[i] == '\n') {
                        line++;
                    }
                }
                left -= count;
            }
        }
        return line;
    }
}
