package paso.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;

/** The files of a dataset as tables, each read once, and what was wrong with any of them. */
final class DatasetTables {

    private final Path folder;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean incomplete;

    DatasetTables(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether a file could not be taken in: then a reference that leads nowhere may be right. */
    boolean isIncomplete() {
        return incomplete;
    }

    /** What was read so far, by name. */
    Map<String, Table> tables() {
        return tables;
    }

    /** The rows of a file; none if it cannot be read or lacks a column, which is then among the problems. */
    List<Row> rows(String name, String... requiredColumns) throws IOException {
        Table table = table(name);
        boolean complete = true;
        for (String column : requiredColumns) {
            if (!table.rows().isEmpty() && table.type().getDescriptor(column) == null) {
                complete = false;
                incomplete = true;
                problems.add(Problem.of(BadInputException.of(
                        table.file(), "there is no attribute " + Row.quoted(column) + "; add it")));
            }
        }
        return complete ? table.rows() : List.of();
    }

    Table table(String name) throws IOException {
        Table known = tables.get(name);
        if (known == null) {
            known = read(name);
            tables.put(name, known);
        }
        return known;
    }

    private Table read(String name) throws IOException {
        Path file = folder.resolve(name);
        List<Row> rows = new ArrayList<>();
        try (FeatureFile source = Sources.open(file)) {
            SimpleFeatureType type = source.schema(source.layerNames().get(0));
            source.forEach(feature -> rows.add(new Row(file, feature, problems)));
            return new Table(file, type, rows);
        } catch (BadInputException e) {
            incomplete = true;
            problems.add(Problem.of(e));
            SimpleFeatureTypeBuilder nothing = new SimpleFeatureTypeBuilder();
            nothing.setName(FileCheck.nameWithoutEnding(file));
            return new Table(file, nothing.buildFeatureType(), List.of());
        }
    }

    /** The names of the base map's files, in alphabetical order; empty without a base map. */
    List<String> baseMapNames() throws IOException {
        Path base = folder.resolve(DatasetFiles.BASE_MAP);
        if (!Files.isDirectory(base)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(base)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".geojson"))
                    .sorted()
                    .map(name -> DatasetFiles.BASE_MAP + "/" + name)
                    .toList();
        }
    }
}
