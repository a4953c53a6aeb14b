package paso.source.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells datasets apart by their bytes. */
final class Fingerprint {

    private Fingerprint() {}

    /** {@code sha256:} and the hash over names and contents of the dataset's files that are there, in one order everywhere. */
    static String of(Path folder) throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files(folder)) {
            digest.update(name(folder, file).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Files.readAllBytes(file));
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Stream.concat(Stream.of(DatasetFiles.INFO), DatasetFiles.TABLES.stream())
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .forEach(files::add);
        Path baseMap = folder.resolve(DatasetFiles.BASE_MAP);
        if (Files.isDirectory(baseMap)) {
            try (Stream<Path> layers = Files.list(baseMap)) {
                layers.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        files.sort(Comparator.comparing(file -> name(folder, file)));
        return files;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
