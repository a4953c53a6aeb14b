package paso.document;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

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
     * @param table the one that is meant where the store has several; absent where it has but one
     */
    record Store(Map<String, Object> parameters, Optional<String> table) implements Origin {

        /** The parameter that names a file. */
        private static final String FILE = "file";

        public Store {
            parameters = Map.copyOf(parameters);
        }

        @Override
        public boolean isRemovable() {
            return true;
        }

        /** The file that the layer was read from; empty for a database. */
        public Optional<Path> file() {
            return Optional.ofNullable(parameters.get(FILE))
                    .filter(String.class::isInstance)
                    .map(file -> Path.of((String) file));
        }

        @Override
        public String toString() {
            return file().map(Path::toString).orElse("a database")
                    + table.map(name -> ", " + name).orElse("");
        }
    }

    /** The whole of a file; however its path is written, it is one origin. */
    static Origin file(Path file) {
        return new Store(Map.of(Store.FILE, file.toAbsolutePath().normalize().toString()), Optional.empty());
    }

    /** One of several tables in a file. */
    static Origin table(Path file, String table) {
        return new Store(Map.of(Store.FILE, file.toAbsolutePath().normalize().toString()), Optional.of(table));
    }

    /** A table in a database. */
    static Origin table(Map<String, Object> parameters, String table) {
        return new Store(parameters, Optional.of(table));
    }
}
