package paso.export.format.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A new file that is on the disk when it is done. */
public final class ForcedFile {

    /** Writes all of the file. */
    @FunctionalInterface
    public interface Body {
        /** Returns whether anybody still wants the file. */
        boolean writeTo(OutputStream out) throws IOException;
    }

    private ForcedFile() {}

    public static boolean write(Path file, Body body) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            boolean whole = body.writeTo(out);
            out.flush();
            channel.force(true);
            return whole;
        }
    }
}
