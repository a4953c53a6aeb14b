package paso.export.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the files of a folder so that it never holds some of them: into another one beside it, moved there in the end. */
public final class SafeFolder {

    private SafeFolder() {}

    /**
     * @param replace whether the folder may be there already; files of other names in it stay
     * @param content writes the files into a folder that is empty
     * @return whether they were written
     */
    public static boolean write(Path folder, boolean replace, SafeFile.Content content) throws ExportException {
        Path target = folder.toAbsolutePath().normalize();
        if (!replace) {
            SafeFile.requireNew(folder);
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new ExportException(folder + ": this is a file; name a folder for the pictures", null);
        }
        @Nullable Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new ExportException(folder + ": there is no folder to make it in; choose another place", null);
        }
        Path temporary = parent.resolve("." + UUID.randomUUID() + "." + target.getFileName());
        Thread stopped = new Thread(() -> delete(temporary), "paso-unfinished");
        Runtime.getRuntime().addShutdownHook(stopped);
        try {
            boolean[] written = new boolean[1];
            SafeFile.told(folder, () -> {
                Files.createDirectory(temporary);
                written[0] = content.writeTo(temporary);
                if (written[0]) {
                    move(temporary, target);
                }
            });
            return written[0];
        } finally {
            delete(temporary);
            forget(stopped);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (!Files.exists(to)) {
            Files.move(from, to);
            return;
        }
        for (Path file : files(from)) {
            Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walked = Files.walk(folder)) {
            List<Path> deepestFirst = new ArrayList<>(walked.toList());
            deepestFirst.sort(Comparator.reverseOrder());
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException leftBehind) {
            // a hidden folder stays, which is no reason to fail an export that is done or has failed for another one
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endsAnyway) {
            // the hook runs, or has run
        }
    }
}
