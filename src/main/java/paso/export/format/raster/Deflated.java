package paso.export.format.raster;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Bytes that are deflated as they come. */
final class Deflated implements AutoCloseable {

    private final Deflater deflater;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final byte[] buffer = new byte[1 << 15];

    private Deflated(Deflater deflater) {
        this.deflater = deflater;
    }

    /** Without a frame around the blocks (RFC 1951). */
    static Deflated raw(int level) {
        return new Deflated(new Deflater(level, true));
    }

    void add(byte[] more, int from, int length) {
        deflater.setInput(more, from, length);
        while (!deflater.needsInput()) {
            take(deflater.deflate(buffer));
        }
    }

    /**
     * All of it, up to a whole byte.
     *
     * @param isLast whether the stream ends here; else another one may follow
     */
    byte[] end(boolean isLast) {
        if (isLast) {
            deflater.finish();
            while (!deflater.finished()) {
                take(deflater.deflate(buffer));
            }
        } else {
            int count;
            do {
                count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                take(count);
            } while (count == buffer.length);
        }
        return bytes.toByteArray();
    }

    private void take(int count) {
        bytes.write(buffer, 0, count);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
