package paso.source.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import paso.source.file.ReadingMonitor;

/** A file format that is a sequence of records. Knows nothing of GeoTools. One more is one more line in META-INF/services. */
public interface RecordFormat {

    /** Every format that there is: those that name themselves to {@link ServiceLoader}. */
    List<RecordFormat> ALL = ServiceLoader.load(RecordFormat.class, RecordFormat.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    /** The format of a file, as told by its ending or, where that says nothing, by how it begins. */
    static Optional<RecordFormat> of(Path file) {
        return ALL.stream().filter(format -> format.takes(file)).findFirst();
    }

    /** The endings of all formats, sorted. */
    static List<String> allEndings() {
        return ALL.stream()
                .flatMap(format -> format.endings().stream())
                .sorted()
                .toList();
    }

    /** {@code GeoJSON}, {@code CSV}. */
    String name();

    /** The endings of its files, in lower case without the dot. */
    Set<String> endings();

    /** Whether a file is in this format. */
    boolean takes(Path file);

    /** Opens a file; {@code columns} that are known already keep their places, all others are found as they come. */
    RecordCursor open(Path file, List<String> columns, ReadingMonitor monitor) throws IOException;

    /** Whether this file can hold geometries at all, as told by its beginning; a table without positions cannot. */
    boolean hasGeometry(Path file) throws IOException;
}
