package paso.export.format.raster;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/** Writes a file that is not there yet and forces it to the disk. */
final class NewFile {

    /** Writes the whole content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the whole content, now here and now there. */
    @FunctionalInterface
    interface ContentAnywhere {
        void writeTo(ImageOutputStream out) throws IOException;
    }

    private static final int BUFFER_BYTES = 1 << 16;

    private NewFile() {}

    static void write(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** The same for what goes back to what it has written. */
    static void writeAnywhere(Path file, ContentAnywhere content) throws IOException {
        Files.createFile(file);
        try (RandomAccessFile random = new RandomAccessFile(file.toFile(), "rw");
                ImageOutputStream out = new FileImageOutputStream(random)) {
            content.writeTo(out);
            out.flush();
            random.getFD().sync();
        }
    }
}
