package paso.export.format.raster;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file that is not there yet and forces it to the disk. */
final class NewFile {

    /** Writes the whole content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the whole content and returns what is to stand at its beginning instead of what was written there. */
    @FunctionalInterface
    interface HeadLast {
        byte[] writeTo(OutputStream out) throws IOException;
    }

    private static final int BUFFER_BYTES = 1 << 16;

    private NewFile() {}

    static void write(Path file, Content content) throws IOException {
        writeHeadLast(file, out -> {
            content.writeTo(out);
            return new byte[0];
        });
    }

    /** The same with a head that is known in the end only. */
    static void writeHeadLast(Path file, HeadLast content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES)) {
            ByteBuffer head = ByteBuffer.wrap(content.writeTo(out));
            out.flush();
            while (head.hasRemaining()) {
                channel.write(head, head.position());
            }
            channel.force(true);
        }
    }
}
