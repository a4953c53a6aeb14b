package paso.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file so that its name never holds half of it: into a temporary file of the same folder, forced to the disk, then
 * moved over the old one.
 */
final class SafeFile {

    /** Writes the whole content and forces it to the disk. */
    @FunctionalInterface
    interface Content {
        /** Returns whether it was written; if not, what was there before stays. */
        boolean writeTo(Path file) throws IOException;
    }

    private SafeFile() {}

    /** Tells early, before a picture is drawn, that it could not be written. */
    static void requireWritable(Path file) throws ExportException {
        folderOf(real(file));
    }

    /** Returns whether the content was written. */
    static boolean write(Path file, Content content) throws ExportException {
        Path target = real(file);
        Path folder = folderOf(target);
        Path temporary = folder.resolve("." + UUID.randomUUID() + "." + target.getFileName());
        try {
            if (!content.writeTo(temporary)) {
                return false;
            }
            move(temporary, target);
            return true;
        } catch (ExportException e) {
            throw e;
        } catch (IOException e) {
            throw new ExportException(file + ": " + reason(e), e);
        } finally {
            delete(temporary);
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
