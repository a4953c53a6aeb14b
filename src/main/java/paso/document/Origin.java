package paso.document;

import java.nio.file.Path;
import java.util.Map;

/** Where the content of a layer comes from. Two layers of one document never come from the same place. */
public sealed interface Origin {

    /** Whether a person may take a layer of this origin off the map. */
    boolean isRemovable();

    /** The dataset that the program was started with: a layer of it may be hidden, and is always there. */
    record Dataset(String layer) implements Origin {
        @Override
        public boolean isRemovable() {
            return false;
        }
    }

    /**
     * Something that a person added: a table in a store that is opened with these parameters.
     *
     * @param parameters what the store is opened with, as {@code DataStoreFinder} takes them; never shown, as there may be a
     *     password among them
     * @param table one of the store's; that of a file which is but one is called like the file
     */
    record Store(Map<String, Object> parameters, String table) implements Origin {

        /** The parameter that names a file. */
        private static final String FILE = "file";

        public Store {
            parameters = Map.copyOf(parameters);
        }

        @Override
        public boolean isRemovable() {
            return true;
        }

        @Override
        public String toString() {
            return parameters.getOrDefault(FILE, "a database") + ", " + table;
        }
    }

    /** A table in a file; however the file's path is written, it is one origin. */
    static Origin table(Path file, String table) {
        return new Store(Map.of(Store.FILE, file.toAbsolutePath().normalize().toString()), table);
    }

    /** A table in a database. */
    static Origin table(Map<String, Object> parameters, String table) {
        return new Store(parameters, table);
    }
}
