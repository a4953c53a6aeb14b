package paso.source.dataset;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import paso.source.file.BadInputException;

/** Where a dataset is: a folder, or packed with the program. */
public sealed interface DatasetLocation {

    /** A folder of the shape that {@code data/README.md} tells. */
    static DatasetLocation folder(Path folder) {
        return new Folder(folder);
    }

    /** The dataset that comes with the program. */
    static DatasetLocation packed() {
        return new Packed(DatasetLocation.class.getClassLoader());
    }

    /** Does something with the dataset's folder while it is open. */
    <T> T with(FolderTask<T> task) throws IOException;

    /** Work on a folder that may lie in an archive, so use {@link Files}, not {@code java.io.File}. */
    @FunctionalInterface
    interface FolderTask<T> {
        T runIn(Path folder) throws IOException;
    }

    /** A folder of the file system. */
    public record Folder(Path path) implements DatasetLocation {
        @Override
        public <T> T with(FolderTask<T> task) throws IOException {
            if (!Files.exists(path)) {
                throw BadInputException.of(path, "there is no such folder; check the name");
            }
            if (!Files.isDirectory(path)) {
                throw BadInputException.of(path, "this is a file; a dataset is a folder that holds dataset.json");
            }
            return task.runIn(path);
        }
    }

    /** The resources under {@code data/}: a folder while the classes are one, a part of the jar once they are packed. */
    record Packed(ClassLoader loader) implements DatasetLocation {
        @Override
        public <T> T with(FolderTask<T> task) throws IOException {
            URL info = loader.getResource("data/" + DatasetFiles.INFO);
            if (info == null) {
                throw new IllegalStateException("the program was built without its dataset");
            }
            try {
                URI folder = info.toURI().resolve(".");
                return info.getProtocol().equals("jar") ? inArchive(info, task) : task.runIn(Path.of(folder));
            } catch (URISyntaxException e) {
                throw new IllegalStateException("a resource without a URI: " + info, e);
            }
        }

        /** One at a time: an archive can be open only once. */
        private static <T> T inArchive(URL info, FolderTask<T> task) throws IOException, URISyntaxException {
            synchronized (Packed.class) {
                String text = info.toString();
                URI archive = new URI(text.substring(0, text.indexOf("!/")));
                try (FileSystem opened = FileSystems.newFileSystem(archive, Map.of())) {
                    return task.runIn(opened.getPath("/data"));
                } catch (FileSystemAlreadyExistsException openElsewhere) {
                    return task.runIn(FileSystems.getFileSystem(archive).getPath("/data"));
                }
            }
        }
    }
}
