package paso.export.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file so that its name never holds half of it: into a temporary file of the same folder, forced to the disk, then
 * moved over the old one.
 */
public final class SafeFile {

    /** Writes the whole content and forces it to the disk. */
    @FunctionalInterface
    public interface Content {
        /** Returns whether it was written; if not, what was there before stays. */
        boolean writeTo(Path file) throws IOException;
    }

    private SafeFile() {}

    /** Tells early, before a picture is drawn, that it could not be written. */
    public static void requireWritable(Path file) throws ExportException {
        folderOf(real(file));
    }

    /** Tells early that something is there already. */
    public static void requireNew(Path file) throws ExportException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ExportException(file + ": this is there already; choose another name, or add --force", null);
        }
    }

    /** Returns whether the content was written. */
    public static boolean write(Path file, Content content) throws ExportException {
        return write(file, content, List.of());
    }

    /**
     * Writes a file and those beside it: all are written before the first one is moved to its place, and the file itself
     * comes last, so that where it is new the others are, too.
     *
     * @return whether the content was written
     */
    public static boolean write(Path file, Content content, List<SideFile> beside) throws ExportException {
        Map<Path, Path> temporaryOf = new LinkedHashMap<>();
        try {
            for (SideFile side : beside) {
                Path temporary = temporaryFor(side.file(), temporaryOf);
                told(side.file(), () -> forced(temporary, side.content()));
            }
            Path temporary = temporaryFor(file, temporaryOf);
            boolean[] written = new boolean[1];
            told(file, () -> written[0] = content.writeTo(temporary));
            if (!written[0]) {
                return false;
            }
            for (Map.Entry<Path, Path> moved : temporaryOf.entrySet()) {
                told(moved.getKey(), () -> move(moved.getValue(), moved.getKey()));
            }
            return true;
        } finally {
            temporaryOf.values().forEach(SafeFile::delete);
        }
    }

    private static Path temporaryFor(Path file, Map<Path, Path> temporaryOf) throws ExportException {
        Path target = real(file);
        Path temporary = folderOf(target).resolve("." + UUID.randomUUID() + "." + target.getFileName());
        temporaryOf.put(target, temporary);
        // also when the program is stopped from outside
        temporary.toFile().deleteOnExit();
        return temporary;
    }

    /** Something that may fail for a reason of the disk. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    static void told(Path file, Step step) throws ExportException {
        try {
            step.run();
        } catch (ExportException e) {
            throw e;
        } catch (IOException e) {
            throw new ExportException(file + ": " + reason(e), e);
        }
    }

    private static void forced(Path file, String content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** What a link leads to, so that the link stays one. */
    private static Path real(Path file) throws ExportException {
        Path absolute = file.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            throw new ExportException(file + ": this is a folder; add a file name", null);
        }
        try {
            return Files.exists(absolute) ? absolute.toRealPath() : absolute;
        } catch (IOException e) {
            throw new ExportException(file + ": " + reason(e), e);
        }
    }

    private static Path folderOf(Path target) throws ExportException {
        @Nullable Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ExportException(target + ": there is no folder " + folder + "; make it or choose another", null);
        }
        if (!Files.isWritable(folder) || (Files.exists(target) && !Files.isWritable(target))) {
            throw new ExportException(target + ": this may not be written; choose another folder or name", null);
        }
        return folder;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space") || message.contains("not enough space") || message.contains("quota")) {
            return "the disk is full; make room or choose another place";
        }
        if (e instanceof AccessDeniedException
                || message.contains("permission denied")
                || message.contains("read-only")) {
            return "this may not be written; choose another folder or name";
        }
        if (e instanceof NoSuchFileException) {
            return "the folder has gone; make it again or choose another";
        }
        if (message.contains("too long")) {
            return "the name is too long; choose a shorter one";
        }
        return "this cannot be written (" + e.getMessage() + "); choose another place";
    }

    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException leftBehind) {
            // a hidden file stays, which is no reason to fail an export that is done or has failed for another one
        }
    }
}
