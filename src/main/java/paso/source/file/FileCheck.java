package paso.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What can be told of a file before it is read. */
public final class FileCheck {

    private FileCheck() {}

    public static void requireReadable(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw BadInputException.of(file, "there is no such file; check the name");
        }
        if (Files.isDirectory(file)) {
            throw BadInputException.of(file, "this is a folder; name a file in it");
        }
        if (!Files.isRegularFile(file)) {
            throw BadInputException.of(file, "this is not a regular file; name one");
        }
        if (!Files.isReadable(file)) {
            throw BadInputException.of(file, "the file may not be read; check its permissions");
        }
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw BadInputException.of(file, "the file is empty; get a whole copy");
        }
        if (bytes > Limits.MAX_FILE_BYTES) {
            throw BadInputException.of(
                    file, "the file is larger than " + (Limits.MAX_FILE_BYTES >> 30) + " GiB; split it");
        }
    }

    /** The last part of the name after a dot, in lower case; empty if there is none. */
    public static String ending(Path file) {
        String name = fileName(file).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }

    public static String nameWithoutEnding(Path file) {
        String name = fileName(file);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Whether the first character that is not white space opens a JSON object; false if the file cannot be read. */
    public static boolean beginsLikeJson(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(512);
            for (int i = 0; i < start.length; i++) {
                boolean mark = i < 3 && start[i] < 0;
                if (!mark && !Character.isWhitespace(start[i])) {
                    return start[i] == '{';
                }
            }
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
